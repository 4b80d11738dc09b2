<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis styleCategories="Symbology">
<renderer-v2 type="singleSymbol"><symbols><symbol name="0" type="line"><layer class="SimpleLine">
<prop k="line_color" v="20,20,20,255"/>
<prop k="line_width" v="1.6"/>
<prop k="capstyle" v="flat"/>
</layer></symbol></symbols></renderer-v2>
</qgis>
