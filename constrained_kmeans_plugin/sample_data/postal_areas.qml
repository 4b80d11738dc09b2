<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis styleCategories="Symbology">
<renderer-v2 type="singleSymbol"><symbols><symbol name="0" type="fill"><layer class="SimpleFill">
<prop k="style" v="no"/>
<prop k="outline_color" v="110,80,160,255"/>
<prop k="outline_width" v="1.2"/>
</layer></symbol></symbols></renderer-v2>
</qgis>
