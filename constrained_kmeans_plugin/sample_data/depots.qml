<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis styleCategories="Symbology">
<renderer-v2 type="singleSymbol"><symbols><symbol name="0" type="marker"><layer class="SimpleMarker">
<prop k="name" v="triangle"/>
<prop k="color" v="20,20,20,255"/>
<prop k="size" v="4"/>
</layer></symbol></symbols></renderer-v2>
</qgis>
