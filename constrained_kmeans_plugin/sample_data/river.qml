<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis styleCategories="Symbology">
<renderer-v2 type="singleSymbol"><symbols><symbol name="0" type="line"><layer class="SimpleLine">
<prop k="line_color" v="80,140,200,255"/>
<prop k="line_width" v="2"/>
</layer></symbol></symbols></renderer-v2>
</qgis>
