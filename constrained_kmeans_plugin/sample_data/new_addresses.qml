<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis styleCategories="Symbology">
<renderer-v2 type="singleSymbol"><symbols><symbol name="0" type="marker"><layer class="SimpleMarker">
<prop k="color" v="50,90,200,255"/>
<prop k="size" v="1.8"/>
</layer></symbol></symbols></renderer-v2>
</qgis>
