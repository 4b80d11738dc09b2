<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis styleCategories="Symbology">
<renderer-v2 type="singleSymbol"><symbols><symbol name="0" type="fill"><layer class="SimpleFill">
<prop k="color" v="244,240,232,255"/>
<prop k="outline_color" v="201,192,176,255"/>
</layer></symbol></symbols></renderer-v2>
</qgis>
