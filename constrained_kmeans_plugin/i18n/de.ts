<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ConstrainedKMeans</name>
    <message>
        <source>Clustering</source>
        <extracomment>algorithms/algorithm.py</extracomment>
        <translation>Clusteranalyse</translation>
    </message>
    <message>
        <source>QGIS ran out of memory. Use fewer clusters or centers, or a smaller input.</source>
        <extracomment>algorithms/algorithm.py</extracomment>
        <translation>QGIS hat nicht mehr genug Arbeitsspeicher. Verwenden Sie weniger Cluster oder Zentren oder eine kleinere Eingabe.</translation>
    </message>
    <message>
        <source>{name} is ignored: the algorithm has no parameter of that name.</source>
        <extracomment>algorithms/algorithm.py</extracomment>
        <translation>{name} wird ignoriert: Der Algorithmus hat keinen Parameter dieses Namens.</translation>
    </message>
    <message>
        <source>Did you mean {similar}?</source>
        <extracomment>algorithms/algorithm.py</extracomment>
        <translation>Meinten Sie {similar}?</translation>
    </message>
    <message>
        <source>Assign points to centers</source>
        <extracomment>algorithms/assign_to_centers.py</extracomment>
        <translation>Punkte Zentren zuordnen</translation>
    </message>
    <message>
        <source>Assigns features to given centers, each with a capacity of its own if you like.</source>
        <extracomment>algorithms/assign_to_centers.py</extracomment>
        <translation>Ordnet Objekte vorgegebenen Zentren zu, auf Wunsch jedes mit eigener Kapazität.</translation>
    </message>
    <message>
        <source>assign,allocate,allocation,capacity,centers,hubs,depots,schools,branches,facilities,catchment areas,nearest,nearest hub,distance to nearest hub,minimum,maximum,limits,balanced,spider,points</source>
        <extracomment>algorithms/assign_to_centers.py</extracomment>
        <translation>zuordnen,Zuordnung,aufteilen,Kapazität,Zentren,Knoten,Naben,Depots,Schulen,Filialen,Standorte,Einzugsgebiete,nächster,nächster Knoten,Abstand zum nächsten Knoten,Minimum,Maximum,Grenzen,ausgeglichen,Punkte,assign,allocate,capacity,centers,hubs,catchment areas,nearest hub,spider</translation>
    </message>
    <message>
        <source>Assigns the features of a layer to the points of another layer, the given centers, which stay where they are. The total squared distance is as small as possible while each center gets at least its minimum size and at most its maximum size. Without limits, every feature goes to the nearest center. Limits can come from fields of the centers, apply to all centers, or both.</source>
        <extracomment>algorithms/assign_to_centers.py</extracomment>
        <translation>Ordnet die Objekte eines Layers den Punkten eines anderen Layers zu: den vorgegebenen Zentren, die sich nicht bewegen. Die Summe der Abstandsquadrate ist so klein wie möglich, wobei jedes Zentrum mindestens seine Mindestgröße und höchstens seine Höchstgröße bekommt. Ohne Grenzen geht jedes Objekt an das nächste Zentrum. Die Grenzen können aus Feldern der Zentren kommen, für alle Zentren gelten oder beides.</translation>
    </message>
    <message>
        <source>Every feature is written with its fields and its geometry, the number of its center (from 1, in the order of the layer of centers), the number of features of that center, the center&apos;s own id if you choose a field for it (CENTER_ID), its largest size and how much of it is used, in percent, if you limit sizes (CAPACITY, USE_PCT), and the distance to the center (DISTANCE): in layer units, or in meters over the ground if the distance is geocentric. Centers, zones and lines have the same fields of the center. Features without a usable geometry get NULL in the new fields. If the input already has a field of that name, it is kept, and the new one gets a number (CLUSTER_ID_2).</source>
        <extracomment>algorithms/assign_to_centers.py</extracomment>
        <translation>Jedes Objekt wird mit seinen Feldern und seiner Geometrie geschrieben, dazu die Nummer seines Zentrums (ab 1, in der Reihenfolge des Layers der Zentren), die Anzahl der Objekte dieses Zentrums, die eigene Kennung des Zentrums, wenn Sie dafür ein Feld wählen (CENTER_ID), seine Höchstgröße und deren Auslastung in Prozent, wenn Sie Größen begrenzen (CAPACITY, USE_PCT), und der Abstand zum Zentrum (DISTANCE): in Layereinheiten oder, bei geozentrischer Messung, in Metern auf der Erdoberfläche. Zentren, Zonen und Linien haben dieselben Felder des Zentrums. Objekte ohne verwendbare Geometrie erhalten NULL in den neuen Feldern. Hat die Eingabe schon ein Feld dieses Namens, so bleibt es erhalten, und das neue bekommt eine Nummer (CLUSTER_ID_2).</translation>
    </message>
    <message>
        <source>The size of a center is then the sum of this field over its features, and all limits apply to these sums. The sum is written as CLUSTER_WEIGHT.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Die Größe eines Zentrums ist dann die Summe dieses Feldes über seine Objekte, und alle Grenzen gelten für diese Summen. Die Summe wird als CLUSTER_WEIGHT geschrieben.</translation>
    </message>
    <message>
        <source>The smallest size that a center may get. If a center has a minimum of its own, the larger one applies.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Wie groß ein Zentrum mindestens sein muss. Hat ein Zentrum ein eigenes Minimum, gilt das größere von beiden.</translation>
    </message>
    <message>
        <source>The largest size that a center may get. If a center has a maximum of its own, the smaller one applies.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Wie groß ein Zentrum höchstens sein darf. Hat ein Zentrum ein eigenes Maximum, gilt das kleinere von beiden.</translation>
    </message>
    <message>
        <source>If the maximum sizes have no room for all features, leave some unassigned, with NULL in the new fields: those that leave the smallest total squared distance of the others. If not checked, the run ends with a message. With weights, no feature is split and no maximum exceeded, no unassigned feature would fit into the remaining capacity of any center, and the log reports how close the total is to the optimum. Groups without a center stay unassigned, too.</source>
        <extracomment>algorithms/assign_to_centers.py</extracomment>
        <translation>Wenn in den Zentren nicht Platz für alle Objekte ist, bleiben einige nicht zugeordnet und erhalten NULL in den neuen Feldern: diejenigen, ohne die die Summe der Abstandsquadrate der übrigen am kleinsten ist. Wenn nicht aktiviert, endet der Lauf mit einer Meldung. Mit Gewichten wird kein Objekt geteilt und kein Maximum überschritten, kein nicht zugeordnetes Objekt würde in die Restkapazität eines Zentrums passen, und das Protokoll gibt an, wie nahe die Summe dem Optimum kommt. Auch Gruppen ohne Zentrum bleiben nicht zugeordnet.</translation>
    </message>
    <message>
        <source>If features may stay unassigned, a zone also ends at a circle, beyond which it costs less to leave a feature unassigned; areas that no zone reaches stay blank. With weights, features near the circle may lie on the other side; the log counts them.</source>
        <extracomment>algorithms/assign_to_centers.py</extracomment>
        <translation>Wenn Objekte nicht zugeordnet bleiben dürfen, endet eine Zone auch an einem Kreis: Jenseits davon ist es günstiger, ein Objekt nicht zuzuordnen. Flächen, die keine Zone erreicht, bleiben leer. Mit Gewichten können Objekte nahe dem Kreis auf der anderen Seite liegen; das Protokoll zählt sie.</translation>
    </message>
    <message>
        <source>A self-contained HTML page: map, table of the centers with their names, sizes and capacities, quality, guarantees, the cost of the size limits (compared with every feature at its nearest center), and the command to repeat the run.</source>
        <extracomment>algorithms/assign_to_centers.py</extracomment>
        <translation>Eine eigenständige HTML-Seite: Karte, Tabelle der Zentren mit Namen, Größen und Kapazitäten, Qualität, Garantien, die Kosten der Größengrenzen (im Vergleich dazu, dass jedes Objekt an das nächste Zentrum geht) und der Befehl, um den Lauf zu wiederholen.</translation>
    </message>
    <message>
        <source>Number of centers</source>
        <extracomment>algorithms/assign_by_costs.py, algorithms/assign_to_centers.py, algorithms/road_territories.py</extracomment>
        <translation>Anzahl der Zentren</translation>
    </message>
    <message>
        <source>Total squared distance to the centers (inertia)</source>
        <extracomment>algorithms/assign_to_centers.py</extracomment>
        <translation>Summe der Abstandsquadrate zu den Zentren (Inertia)</translation>
    </message>
    <message>
        <source>Number of features of the smallest center</source>
        <extracomment>algorithms/assign_by_costs.py, algorithms/assign_to_centers.py, algorithms/road_territories.py</extracomment>
        <translation>Anzahl der Objekte des kleinsten Zentrums</translation>
    </message>
    <message>
        <source>Number of features of the largest center</source>
        <extracomment>algorithms/assign_by_costs.py, algorithms/assign_to_centers.py, algorithms/road_territories.py</extracomment>
        <translation>Anzahl der Objekte des größten Zentrums</translation>
    </message>
    <message>
        <source>Features without a usable geometry</source>
        <extracomment>algorithms/assign_to_centers.py, algorithms/clustering.py, algorithms/convergence.py, algorithms/road_territories.py</extracomment>
        <translation>Objekte ohne verwendbare Geometrie</translation>
    </message>
    <message>
        <source>Unassigned features</source>
        <extracomment>algorithms/assign_by_costs.py, algorithms/assign_to_centers.py, algorithms/constrained_kmeans.py, algorithms/road_territories.py</extracomment>
        <translation>Nicht zugeordnete Objekte</translation>
    </message>
    <message numerus="yes">
        <source>no center belongs to it; its %n features stay unassigned.</source>
        <extracomment>algorithms/assign_to_centers.py</extracomment>
        <translation>
            <numerusform>Kein Zentrum gehört dazu; %n Objekt bleibt nicht zugeordnet.</numerusform>
            <numerusform>Kein Zentrum gehört dazu; %n Objekte bleiben nicht zugeordnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>the limits of the centers</source>
        <extracomment>algorithms/values.py</extracomment>
        <translation>die Grenzen der Zentren</translation>
    </message>
    <message>
        <source>{input} and {centers} are the same layer. A feature that is a center itself is assigned, too, at a distance of 0. If this is not what you want, choose another layer of centers.</source>
        <extracomment>algorithms/assign_to_centers.py</extracomment>
        <translation>„{input}“ und „{centers}“ sind derselbe Layer. Auch ein Objekt, das selbst ein Zentrum ist, wird zugeordnet, mit dem Abstand 0. Wenn Sie das nicht möchten, wählen Sie einen anderen Layer der Zentren.</translation>
    </message>
    <message>
        <source>The points that features are assigned to. The layer may have another reference system. Within groups, features go to the centers that have their value in a field of the same name.</source>
        <extracomment>algorithms/assign_to_centers.py</extracomment>
        <translation>Die Punkte, denen Objekte zugeordnet werden. Der Layer darf ein anderes Bezugssystem haben. Innerhalb von Gruppen gehen Objekte an die Zentren, die in einem Feld desselben Namens denselben Wert haben.</translation>
    </message>
    <message>
        <source>Such as the name of a depot. The value of the center is written with each feature, as CENTER_ID. If empty, features have only the number of their center.</source>
        <extracomment>algorithms/assign_to_centers.py, algorithms/road_territories.py</extracomment>
        <translation>Zum Beispiel der Name eines Depots. Der Wert des Zentrums wird zu jedem Objekt geschrieben, als CENTER_ID. Wenn leer, haben Objekte nur die Nummer ihres Zentrums.</translation>
    </message>
    <message>
        <source>The smallest size that each center may get; NULL is no limit. Without a weight field, fractions are rounded up.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Wie groß jedes Zentrum mindestens sein muss; NULL bedeutet keine Grenze. Ohne Gewichtungsfeld werden Bruchteile aufgerundet.</translation>
    </message>
    <message>
        <source>The largest size that each center may get, its capacity; NULL or infinity is no limit. Without a weight field, fractions are rounded down.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Wie groß jedes Zentrum höchstens sein darf, also seine Kapazität; NULL oder unendlich bedeutet keine Grenze. Ohne Gewichtungsfeld werden Bruchteile abgerundet.</translation>
    </message>
    <message>
        <source>The layer has no geometry, so positions cannot count. Set {weight} to 0, or choose a layer with geometry.</source>
        <extracomment>algorithms/attribute_input.py</extracomment>
        <translation>Der Layer hat keine Geometrie, daher können Positionen nicht zählen. Setzen Sie „{weight}“ auf 0, oder wählen Sie einen Layer mit Geometrie.</translation>
    </message>
    <message>
        <source>The layer has no geometry, but positions count in {table}. Choose a layer with geometry, or centers that were made without positions.</source>
        <extracomment>algorithms/attribute_input.py</extracomment>
        <translation>Der Layer hat keine Geometrie, aber in „{table}“ zählen Positionen. Wählen Sie einen Layer mit Geometrie oder Zentren, die ohne Positionen erzeugt wurden.</translation>
    </message>
    <message>
        <source>The positions of the centers are in {theirs}, the layer is in {own}. Reproject the layer.</source>
        <extracomment>algorithms/attribute_input.py</extracomment>
        <translation>Die Positionen der Zentren sind in {theirs}, der Layer ist in {own}. Reprojizieren Sie den Layer.</translation>
    </message>
    <message>
        <source>no reference system</source>
        <extracomment>algorithms/attribute_input.py</extracomment>
        <translation>kein Bezugssystem</translation>
    </message>
    <message>
        <source>{parameter}: the layer has no field “{name}”. Separate several fields by semicolons.</source>
        <extracomment>algorithms/attribute_input.py</extracomment>
        <translation>{parameter}: Der Layer hat kein Feld „{name}“. Trennen Sie mehrere Felder durch Semikolons.</translation>
    </message>
    <message>
        <source>{parameter}: the field “{name}” ({kind}) does not hold numbers. Choose numeric fields, or make one with the field calculator.</source>
        <extracomment>algorithms/attribute_input.py</extracomment>
        <translation>{parameter}: Das Feld „{name}“ ({kind}) enthält keine Zahlen. Wählen Sie numerische Felder, oder erzeugen Sie eines mit dem Feldrechner.</translation>
    </message>
    <message>
        <source>{parameter}: the field “{name}” is chosen twice. Choose it once.</source>
        <extracomment>algorithms/attribute_input.py</extracomment>
        <translation>{parameter}: Das Feld „{name}“ ist zweimal gewählt. Wählen Sie es einmal.</translation>
    </message>
    <message>
        <source>{parameter}: {count} fields are chosen; use at most {most}.</source>
        <extracomment>algorithms/attribute_input.py</extracomment>
        <translation>{parameter}: {count} Felder sind gewählt; verwenden Sie höchstens {most}.</translation>
    </message>
    <message>
        <source>K-means on attributes</source>
        <extracomment>algorithms/attribute_kmeans.py</extracomment>
        <translation>K-Means über Attribute</translation>
    </message>
    <message>
        <source>Groups features with similar values in numeric fields, and describes each group.</source>
        <extracomment>algorithms/attribute_kmeans.py</extracomment>
        <translation>Gruppiert Objekte mit ähnlichen Werten in numerischen Feldern und beschreibt jede Gruppe.</translation>
    </message>
    <message>
        <source>clustering,clusters,kmeans,k-means,attributes,fields,table,segments,segmentation,customers,rfm,profile,z-score,standardize,scale,normalize,pca,constrained,balanced,predict,label,multivariate</source>
        <extracomment>algorithms/attribute_kmeans.py</extracomment>
        <translation>Clusteranalyse,Cluster,Häufung,Attribute,Felder,Tabelle,Segmente,Segmentierung,Kunden,Profil,z-Standardisierung,skalieren,normieren,Hauptkomponenten,ausgeglichen,vorhersagen,multivariat,clustering,kmeans,k-means,k-Mittelwerte,rfm,z-score,standardize,pca,constrained,balanced,predict,label</translation>
    </message>
    <message>
        <source>Groups the features of a layer, or the rows of a table, into clusters with similar values in the numeric fields that you choose. Fields are scaled, so that units do not matter. Positions can count as well. Sizes of the clusters are free unless you set a minimum, a maximum or a tolerance.</source>
        <extracomment>algorithms/attribute_kmeans.py</extracomment>
        <translation>Teilt die Objekte eines Layers oder die Zeilen einer Tabelle in Cluster mit ähnlichen Werten in den numerischen Feldern, die Sie wählen. Die Felder werden skaliert, damit Einheiten keine Rolle spielen. Auch Positionen können zählen. Die Größen der Cluster sind frei, solange Sie kein Minimum, kein Maximum und keine Toleranz setzen.</translation>
    </message>
    <message>
        <source>Every feature is written with its fields and its geometry, the number of its cluster, the number of features in that cluster, the distance to the center of the cluster in scaled units (DISTANCE), and its silhouette (SILHOUETTE): near 1 well inside the cluster, near 0 between two clusters, negative if another cluster is nearer. With more than {count} features, silhouettes compare with a random sample. Clusters are numbered from 1, in the order in which their first features are read. If the input already has a field of that name, it is kept, and the new one gets a number (CLUSTER_ID_2).</source>
        <extracomment>algorithms/attribute_kmeans.py</extracomment>
        <translation>Jedes Objekt wird mit seinen Feldern und seiner Geometrie geschrieben, dazu die Nummer seines Clusters, die Anzahl der Objekte in diesem Cluster, der Abstand zum Zentrum des Clusters in skalierten Einheiten (DISTANCE) und seine Silhouette (SILHOUETTE): nahe 1 mitten im Cluster, nahe 0 zwischen zwei Clustern, negativ, wenn ein anderer Cluster näher ist. Bei mehr als {count} Objekten wird für die Silhouetten mit einer zufälligen Stichprobe verglichen. Cluster werden ab 1 nummeriert, in der Reihenfolge, in der ihre ersten Objekte gelesen werden. Hat die Eingabe schon ein Feld dieses Namens, so bleibt es erhalten, und das neue bekommt eine Nummer (CLUSTER_ID_2).</translation>
    </message>
    <message>
        <source>Guarantees: You get the given number of clusters, and none is empty. If you set limits, sizes are within them (with weights, as closely as features that are never split allow), and the assignment is optimal for the final centers. Every run ends. The same input, parameters and seed give the same clusters.

Limitations: The result need not be the best of all clusterings. More starts or another seed may find a better one.</source>
        <extracomment>algorithms/attribute_kmeans.py</extracomment>
        <translation>Garantien: Sie erhalten die angegebene Anzahl von Clustern, und keiner ist leer. Wenn Sie Grenzen setzen, liegen die Größen darin (mit Gewichten so genau, wie es geht, ohne Objekte zu teilen), und die Zuordnung ist für die endgültigen Zentren optimal. Jeder Lauf endet. Dieselbe Eingabe führt mit denselben Parametern und derselben Zufallssaat zu denselben Clustern.

Einschränkungen: Das Ergebnis muss nicht die beste aller Einteilungen sein. Mehr Starts oder eine andere Zufallssaat finden vielleicht eine bessere.</translation>
    </message>
    <message>
        <source>Number of clusters</source>
        <extracomment>algorithms/attribute_kmeans.py, algorithms/clustering.py, algorithms/convergence.py, bridge/log/labels.py</extracomment>
        <translation>Clusteranzahl</translation>
    </message>
    <message>
        <source>Iterations of the best start</source>
        <extracomment>algorithms/attribute_kmeans.py, algorithms/clustering.py, algorithms/raster_kmeans.py</extracomment>
        <translation>Iterationen des besten Starts</translation>
    </message>
    <message>
        <source>Total squared distance to the cluster centers (inertia), in scaled units</source>
        <extracomment>algorithms/attribute_kmeans.py</extracomment>
        <translation>Summe der Abstandsquadrate zu den Clusterzentren (Inertia), in skalierten Einheiten</translation>
    </message>
    <message>
        <source>Size of the smallest cluster</source>
        <extracomment>algorithms/attribute_kmeans.py, algorithms/clustering.py</extracomment>
        <translation>Größe des kleinsten Clusters</translation>
    </message>
    <message>
        <source>Size of the largest cluster</source>
        <extracomment>algorithms/attribute_kmeans.py, algorithms/clustering.py</extracomment>
        <translation>Größe des größten Clusters</translation>
    </message>
    <message>
        <source>Features without a value or a position that counts</source>
        <extracomment>algorithms/attribute_kmeans.py</extracomment>
        <translation>Objekte ohne verwendbaren Wert oder Position</translation>
    </message>
    <message>
        <source>Mean silhouette, if there is more than one cluster</source>
        <extracomment>algorithms/attribute_kmeans.py</extracomment>
        <translation>Mittlere Silhouette, wenn es mehr als einen Cluster gibt</translation>
    </message>
    <message>
        <source>{fields} is empty. Choose one or more numeric fields.</source>
        <extracomment>algorithms/attribute_kmeans.py</extracomment>
        <translation>„{fields}“ ist leer. Wählen Sie ein oder mehrere numerische Felder.</translation>
    </message>
    <message>
        <source>Sizes cannot be limited if features are labeled by the centers of an earlier run. Leave {minimum}, {maximum} and {tolerance} empty, or leave {table} empty.</source>
        <extracomment>algorithms/attribute_kmeans.py</extracomment>
        <translation>Größen können nicht begrenzt werden, wenn Objekte nach den Zentren eines früheren Laufs eingeordnet werden. Lassen Sie „{minimum}“, „{maximum}“ und „{tolerance}“ leer, oder lassen Sie „{table}“ leer.</translation>
    </message>
    <message>
        <source>{output} is about a clustering, and nothing is clustered if {table} is given. Skip {output}, or leave {table} empty.</source>
        <extracomment>algorithms/attribute_kmeans.py</extracomment>
        <translation>„{output}“ gehört zu einer Clusteranalyse, und wenn „{table}“ angegeben ist, wird nichts geclustert. Überspringen Sie „{output}“, oder lassen Sie „{table}“ leer.</translation>
    </message>
    <message>
        <source>The fields in {chosen} are not those of {table}, which are {fields}. Leave {chosen} empty, or choose these.</source>
        <extracomment>algorithms/attribute_kmeans.py</extracomment>
        <translation>Die Felder in „{chosen}“ sind nicht die von „{table}“, nämlich {fields}. Lassen Sie „{chosen}“ leer, oder wählen Sie diese Felder.</translation>
    </message>
    <message>
        <source>{table} has no groups, but {groups} is set. Leave {groups} empty, or choose a table that was made with groups.</source>
        <extracomment>algorithms/attribute_kmeans.py</extracomment>
        <translation>„{table}“ hat keine Gruppen, aber „{groups}“ ist gesetzt. Lassen Sie „{groups}“ leer, oder wählen Sie eine Tabelle, die mit Gruppen erzeugt wurde.</translation>
    </message>
    <message>
        <source>{table} has centers of several groups, made by the field “{name}”. Choose the field with the groups of the new features as {groups}.</source>
        <extracomment>algorithms/attribute_kmeans.py</extracomment>
        <translation>„{table}“ enthält Zentren mehrerer Gruppen, gebildet nach dem Feld „{name}“. Wählen Sie als „{groups}“ das Feld mit den Gruppen der neuen Objekte.</translation>
    </message>
    <message>
        <source>A layer of any geometry, or a table without one. Features are kept as they are, with new fields.</source>
        <extracomment>algorithms/attribute_parameters.py</extracomment>
        <translation>Ein Layer mit beliebiger Geometrie oder eine Tabelle ohne Geometrie. Die Objekte bleiben, wie sie sind, und erhalten neue Felder.</translation>
    </message>
    <message>
        <source>empty: from the table</source>
        <extracomment>algorithms/attribute_parameters.py</extracomment>
        <translation>leer: aus der Tabelle</translation>
    </message>
    <message>
        <source>It may be empty only if you give {table}.</source>
        <extracomment>algorithms/attribute_parameters.py</extracomment>
        <translation>Darf nur leer sein, wenn Sie „{table}“ angeben.</translation>
    </message>
    <message>
        <source>empty: from the limits</source>
        <extracomment>algorithms/attribute_parameters.py, algorithms/parameters.py</extracomment>
        <translation>leer: aus den Grenzen</translation>
    </message>
    <message>
        <source>How many clusters to make; at most as many as there are distinct features. If empty, the number is derived from the limits: the fewest clusters that respect the maximum size or, without a maximum, the most clusters that respect the minimum size.</source>
        <extracomment>algorithms/attribute_parameters.py</extracomment>
        <translation>Wie viele Cluster gebildet werden; höchstens so viele, wie es verschiedene Objekte gibt. Wenn leer, wird die Anzahl aus den Grenzen abgeleitet: die wenigsten Cluster, die die Höchstgröße einhalten, oder ohne Höchstgröße die meisten Cluster, die die Mindestgröße einhalten.</translation>
    </message>
    <message>
        <source>The size of a cluster is then the sum of this field, the limits apply to these sums, centers are weighted means, and the total squared distance is weighted. The sum is written as CLUSTER_WEIGHT. Scaling, profiles and silhouettes count each feature once.</source>
        <extracomment>algorithms/attribute_parameters.py</extracomment>
        <translation>Die Größe eines Clusters ist dann die Summe dieses Feldes, die Grenzen gelten für diese Summen, Zentren sind gewichtete Mittelwerte, und die Summe der Abstandsquadrate ist gewichtet. Die Summe wird als CLUSTER_WEIGHT geschrieben. Bei Skalierung, Profilen und Silhouetten zählt jedes Objekt einmal.</translation>
    </message>
    <message>
        <source>The smallest size that a cluster may have. If minimum, maximum and tolerance are all empty, sizes are free, as in plain k-means; a tolerance of 0 makes them equal.</source>
        <extracomment>algorithms/attribute_parameters.py</extracomment>
        <translation>Wie groß ein Cluster mindestens sein muss. Sind Mindestgröße, Höchstgröße und Toleranz alle leer, sind die Größen frei wie bei gewöhnlichem K-Means; mit der Toleranz 0 werden sie gleich.</translation>
    </message>
    <message>
        <source>The largest size that a cluster may have. You can combine it with a minimum and a tolerance.</source>
        <extracomment>algorithms/attribute_parameters.py</extracomment>
        <translation>Wie groß ein Cluster höchstens sein darf. Die Höchstgröße lässt sich mit einer Mindestgröße und einer Toleranz kombinieren.</translation>
    </message>
    <message>
        <source>Features with the same value in this field are clustered separately: the number of clusters and the limits apply within each group, and clusters are numbered group by group. Fields are scaled over all groups, so that distances have one unit. Profiles compare with all features, silhouettes with clusters of the same group. The table of centers names the group of each cluster, so that later features are labeled within their group.</source>
        <extracomment>algorithms/attribute_parameters.py</extracomment>
        <translation>Objekte mit demselben Wert in diesem Feld werden getrennt geclustert: Clusteranzahl und Grenzen gelten innerhalb jeder Gruppe, und die Cluster werden Gruppe für Gruppe nummeriert. Die Felder werden über alle Gruppen skaliert, damit Abstände dieselbe Einheit haben. Profile vergleichen mit allen Objekten, Silhouetten mit Clustern derselben Gruppe. Die Tabelle der Zentren nennt die Gruppe jedes Clusters, damit spätere Objekte innerhalb ihrer Gruppe eingeordnet werden.</translation>
    </message>
    <message>
        <source>The output “{centers}” of an earlier run. If you give it, nothing is clustered: each feature gets the number of the cluster it would have joined, by the fields and the scaling of that run. Fields are found by their names. If that run had groups, choose the field with the groups of the new features. The number of clusters, the scaling, the weight of the position and the search are not used; limits on sizes are not possible.</source>
        <extracomment>algorithms/attribute_parameters.py</extracomment>
        <translation>Die Ausgabe „{centers}“ eines früheren Laufs. Wenn Sie sie angeben, wird nichts geclustert: Jedes Objekt erhält die Nummer des Clusters, in den es gekommen wäre, nach den Feldern und der Skalierung jenes Laufs. Die Felder werden an ihren Namen erkannt. Hatte jener Lauf Gruppen, wählen Sie das Feld mit den Gruppen der neuen Objekte. Clusteranzahl, Skalierung, Gewicht der Position und Suche werden nicht verwendet; Größengrenzen sind nicht möglich.</translation>
    </message>
    <message>
        <source>A self-contained HTML page: the features along their principal components, a heat map of the profiles, a map if there are positions, sizes, convergence, quality, warnings about the result, and the command to repeat the run.</source>
        <extracomment>algorithms/attribute_parameters.py</extracomment>
        <translation>Eine eigenständige HTML-Seite: die Objekte entlang ihrer Hauptkomponenten, die Profile als Heatmap, eine Karte, wenn es Positionen gibt, Größen, Konvergenz, Qualität, Warnungen zum Ergebnis und der Befehl, um den Lauf zu wiederholen.</translation>
    </message>
    <message>
        <source>Numeric fields: features with similar values are put into the same cluster. At most {most} fields.</source>
        <extracomment>algorithms/attribute_parameters.py</extracomment>
        <translation>Numerische Felder: Objekte mit ähnlichen Werten kommen in denselben Cluster. Höchstens {most} Felder.</translation>
    </message>
    <message>
        <source>z-score: mean 0, standard deviation 1</source>
        <extracomment>algorithms/attribute_parameters.py</extracomment>
        <translation>z-Wert: Mittelwert 0, Standardabweichung 1</translation>
    </message>
    <message>
        <source>Smallest to largest value: 0 to 1</source>
        <extracomment>algorithms/attribute_parameters.py</extracomment>
        <translation>Kleinster bis größter Wert: 0 bis 1</translation>
    </message>
    <message>
        <source>Robust: by median and interquartile range</source>
        <extracomment>algorithms/attribute_parameters.py</extracomment>
        <translation>Robust: nach Median und Interquartilabstand</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>algorithms/attribute_parameters.py</extracomment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Makes fields with different units comparable. z-score gives each field the same influence; robust does so even if a few values are extreme. Without scaling, the field with the largest numbers decides almost alone. A field with one constant value has no effect; the log reports it.</source>
        <extracomment>algorithms/attribute_parameters.py</extracomment>
        <translation>Macht Felder mit verschiedenen Einheiten vergleichbar. Der z-Wert gibt jedem Feld denselben Einfluss; „Robust“ tut das auch, wenn einige Werte extrem sind. Ohne Skalierung entscheidet das Feld mit den größten Zahlen fast allein. Ein Feld mit einem einzigen, konstanten Wert hat keine Wirkung; das Protokoll nennt es.</translation>
    </message>
    <message>
        <source>Skip: NULL in the new fields</source>
        <extracomment>algorithms/attribute_parameters.py</extracomment>
        <translation>Überspringen: NULL in den neuen Feldern</translation>
    </message>
    <message>
        <source>Use the mean of the field</source>
        <extracomment>algorithms/attribute_parameters.py</extracomment>
        <translation>Mittelwert des Feldes verwenden</translation>
    </message>
    <message>
        <source>Stop with a message that names the feature</source>
        <extracomment>algorithms/attribute_parameters.py</extracomment>
        <translation>Mit einer Meldung abbrechen, die das Objekt nennt</translation>
    </message>
    <message>
        <source>How to treat features with NULL, or no finite number, in one of the fields. Features without any value are skipped even if means are used. Profiles use only the values that are there.</source>
        <extracomment>algorithms/attribute_parameters.py</extracomment>
        <translation>Wie Objekte behandelt werden, die in einem der Felder NULL oder keine endliche Zahl haben. Objekte ohne jeden Wert werden auch dann übersprungen, wenn Mittelwerte verwendet werden. Profile verwenden nur die vorhandenen Werte.</translation>
    </message>
    <message>
        <source>How much the positions of features count beside the fields. 0 ignores positions; with 50 they count as much as all fields together. It is their share of the squared distance between two features, on average over all pairs. All axes are scaled by one factor, which keeps shapes.</source>
        <extracomment>algorithms/attribute_parameters.py</extracomment>
        <translation>Wie stark die Positionen der Objekte neben den Feldern zählen. Mit 0 zählen Positionen nicht; mit 50 zählen sie so viel wie alle Felder zusammen. Es ist ihr Anteil am quadrierten Abstand zweier Objekte, im Mittel über alle Paare. Alle Achsen werden mit demselben Faktor skaliert, damit Formen erhalten bleiben.</translation>
    </message>
    <message>
        <source>Profile</source>
        <extracomment>algorithms/attribute_parameters.py</extracomment>
        <translation>Profil</translation>
    </message>
    <message>
        <source>A table with a row for each cluster and field: the cluster&apos;s share of all features in percent, number of values, mean, median, standard deviation, smallest and largest value in the units of the field, the mean of all features, and how far the cluster&apos;s mean is from it in standard deviations (DIFFERENCE).</source>
        <extracomment>algorithms/attribute_parameters.py</extracomment>
        <translation>Eine Tabelle mit einer Zeile je Cluster und Feld: der Anteil des Clusters an allen Objekten in Prozent, Anzahl der Werte, Mittelwert, Median, Standardabweichung, kleinster und größter Wert in den Einheiten des Feldes, der Mittelwert aller Objekte und wie weit der Mittelwert des Clusters davon entfernt ist, in Standardabweichungen (DIFFERENCE).</translation>
    </message>
    <message>
        <source>A table with a row for each cluster and field: the center in the units of the field, and the scaling of the field (MIDDLE and SPREAD). Keep it to label features that come later.</source>
        <extracomment>algorithms/attribute_parameters.py</extracomment>
        <translation>Eine Tabelle mit einer Zeile je Cluster und Feld: das Zentrum in den Einheiten des Feldes und die Skalierung des Feldes (MIDDLE und SPREAD). Bewahren Sie sie auf, um spätere Objekte einzuordnen.</translation>
    </message>
    <message>
        <source>Choose the number of clusters</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>Clusteranzahl wählen</translation>
    </message>
    <message>
        <source>Tries several numbers of clusters and compares the results.</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>Probiert mehrere Clusteranzahlen aus und vergleicht die Ergebnisse.</translation>
    </message>
    <message>
        <source>clustering,clusters,kmeans,k-means,number of clusters,choose k,optimal k,elbow,knee,silhouette,gap statistic,calinski,harabasz,pseudo-f,davies,bouldin,compare</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>Clusteranalyse,Cluster,Häufung,Clusteranzahl,Anzahl wählen,optimale Anzahl,Ellbogen,Knick,Silhouette,Gap-Statistik,vergleichen,clustering,kmeans,k-means,k-Mittelwerte,choose k,optimal k,elbow,knee,gap statistic,calinski,harabasz,pseudo-f,davies,bouldin</translation>
    </message>
    <message>
        <source>Clusters the features of a layer, by their position or by numeric fields, with every number of clusters in a range, and compares the results: inertia and its elbow, silhouette, pseudo-F by Calinski and Harabasz, the Davies-Bouldin index and, if you ask for it, the gap statistic. Sizes of the clusters are free unless you set a minimum, a maximum or a tolerance.</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>Clustert die Objekte eines Layers nach ihrer Position oder nach numerischen Feldern mit jeder Clusteranzahl eines Bereichs und vergleicht die Ergebnisse: Inertia und ihr Ellbogen, Silhouette, Pseudo-F nach Calinski und Harabasz, der Davies-Bouldin-Index und auf Wunsch die Gap-Statistik. Die Größen der Cluster sind frei, solange Sie kein Minimum, kein Maximum und keine Toleranz setzen.</translation>
    </message>
    <message>
        <source>A table with a row for each number of clusters, and a report with the curves. The layer is not changed, and no clusters are written: run one of the clustering algorithms with the number you choose and the same seed. Silhouettes are exact up to {count} features; for more features, {count} are drawn at random.</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>Eine Tabelle mit einer Zeile je Clusteranzahl und ein Bericht mit den Kurven. Der Layer wird nicht verändert, und es werden keine Cluster geschrieben: Führen Sie einen der Clusteralgorithmen mit der gewählten Anzahl und derselben Zufallssaat aus. Silhouetten sind bis zu {count} Objekten exakt; bei mehr Objekten werden {count} zufällig gezogen.</translation>
    </message>
    <message>
        <source>Points, lines or polygons; a table without geometry, too, if you choose fields to compare. Lines and polygons are treated as points at their centroid. Features without a usable geometry are skipped if positions count.</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>Punkte, Linien oder Polygone; auch eine Tabelle ohne Geometrie, wenn Sie Felder zum Vergleichen wählen. Linien und Polygone werden als Punkte an ihrem Zentroid behandelt. Objekte ohne verwendbare Geometrie werden übersprungen, wenn Positionen zählen.</translation>
    </message>
    <message>
        <source>empty: positions</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>leer: Positionen</translation>
    </message>
    <message>
        <source>If empty, features are compared by their positions, and {scaling}, {missing} and {weight} have no effect.</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>Wenn leer, werden die Objekte nach ihren Positionen verglichen, und „{scaling}“, „{missing}“ und „{weight}“ haben keine Wirkung.</translation>
    </message>
    <message>
        <source>Centers are then weighted means, the limits apply to sums of this field, and inertia, pseudo-F, Davies-Bouldin and gap are weighted; the table has the smallest and the largest sum. Silhouettes and scaling count each feature once. Features are never split, so that a limit may be missed a little.</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>Zentren sind dann gewichtete Mittelwerte, die Grenzen gelten für Summen dieses Feldes, und Inertia, Pseudo-F, Davies-Bouldin und Gap sind gewichtet; die Tabelle enthält die kleinste und die größte Summe. Bei Silhouetten und Skalierung zählt jedes Objekt einmal. Objekte werden nie geteilt, daher kann eine Grenze knapp verfehlt werden.</translation>
    </message>
    <message>
        <source>The smallest size that a cluster may have, for every number of clusters. If minimum, maximum and tolerance are all empty, sizes are free.</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>Wie groß ein Cluster mindestens sein muss, bei jeder Clusteranzahl. Sind Mindestgröße, Höchstgröße und Toleranz alle leer, sind die Größen frei.</translation>
    </message>
    <message>
        <source>The largest size that a cluster may have, for every number of clusters. You can combine it with a minimum and a tolerance.</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>Wie groß ein Cluster höchstens sein darf, bei jeder Clusteranzahl. Die Höchstgröße lässt sich mit einer Mindestgröße und einer Toleranz kombinieren.</translation>
    </message>
    <message>
        <source>Compute the gap statistic</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>Gap-Statistik berechnen</translation>
    </message>
    <message>
        <source>Automatic is {work} divided by the product of features and the sum of all numbers of clusters, at least 1 and at most {most}; the same for all of them.</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>„Automatisch“ ist {work} geteilt durch das Produkt aus der Zahl der Objekte und der Summe aller Clusteranzahlen, mindestens 1 und höchstens {most}; für alle gleich.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>A table with a row for each number of clusters: the inertia, the mean and the largest distance of features to the center of their cluster, the mean silhouette, pseudo-F, Davies-Bouldin, the gap and its error if you ask for it, the smallest and the largest size, the iterations, and the criteria by which this number is best.</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>Eine Tabelle mit einer Zeile je Clusteranzahl: die Inertia, der mittlere und der größte Abstand der Objekte zum Zentrum ihres Clusters, die mittlere Silhouette, Pseudo-F, Davies-Bouldin, auf Wunsch der Gap und sein Fehler, die kleinste und die größte Größe, die Iterationen und die Kriterien, nach denen diese Anzahl die beste ist.</translation>
    </message>
    <message>
        <source>A self-contained HTML page: the curves and what they show, in words too, the table, and the command to repeat the run.</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>Eine eigenständige HTML-Seite: die Kurven und was sie zeigen, auch in Worten, die Tabelle und der Befehl, um den Lauf zu wiederholen.</translation>
    </message>
    <message>
        <source>Number of clusters with the highest silhouette</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>Clusteranzahl mit der höchsten Silhouette</translation>
    </message>
    <message>
        <source>Number of clusters at the elbow of the inertia</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>Clusteranzahl am Ellbogen der Inertia</translation>
    </message>
    <message>
        <source>Number of clusters by the gap statistic</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>Clusteranzahl nach der Gap-Statistik</translation>
    </message>
    <message>
        <source>Whether there is a clear number of clusters (1 or 0)</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>Ob es eine klare Clusteranzahl gibt (1 oder 0)</translation>
    </message>
    <message>
        <source>{smallest} is {first}, which is above {largest}, {last}. Exchange the two.</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>„{smallest}“ ist {first} und damit größer als „{largest}“, {last}. Tauschen Sie die beiden.</translation>
    </message>
    <message>
        <source>Where the range begins. A single cluster has no silhouette, but belongs to the curve of the inertia.</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>Wo der Bereich beginnt. Ein einzelner Cluster hat keine Silhouette, gehört aber zur Kurve der Inertia.</translation>
    </message>
    <message>
        <source>Where the range ends. It ends earlier if there are fewer distinct positions, or if the limits allow fewer clusters.</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>Wo der Bereich endet. Er endet früher, wenn es weniger verschiedene Positionen gibt oder wenn die Grenzen weniger Cluster zulassen.</translation>
    </message>
    <message numerus="yes">
        <source>All %n features lie at one place: there are no clusters to compare.</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>
            <numerusform>Nur %n Objekt ist da, daher gibt es keine Cluster zu vergleichen.</numerusform>
            <numerusform>Alle %n Objekte liegen an einem Ort, daher gibt es keine Cluster zu vergleichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n clusters are possible: {parameter} is lowered from {asked}.</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>
            <numerusform>Höchstens %n Cluster ist möglich: „{parameter}“ wird von {asked} darauf gesenkt.</numerusform>
            <numerusform>Höchstens %n Cluster sind möglich: „{parameter}“ wird von {asked} darauf gesenkt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Group {group}: at most %n clusters are possible, so no more are tried.</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>
            <numerusform>Gruppe {group}: Höchstens %n Cluster ist möglich, daher werden nicht mehr probiert.</numerusform>
            <numerusform>Gruppe {group}: Höchstens %n Cluster sind möglich, daher werden nicht mehr probiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more groups.</source>
        <extracomment>algorithms/choose_k.py, bridge/layers/comparison.py, bridge/log/input.py</extracomment>
        <translation>
            <numerusform>… und %n weitere Gruppe.</numerusform>
            <numerusform>… und %n weitere Gruppen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more numbers of clusters.</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>
            <numerusform>… und %n weitere Clusteranzahl.</numerusform>
            <numerusform>… und %n weitere Clusteranzahlen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gap statistic: {draws} sets of points without clusters.</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>Gap-Statistik: {draws} Punktmengen ohne Cluster.</translation>
    </message>
    <message>
        <source>Smallest sum of weights in a cluster, with a weight field</source>
        <extracomment>algorithms/clustering.py</extracomment>
        <translation>Kleinste Summe der Gewichte in einem Cluster, mit Gewichtungsfeld</translation>
    </message>
    <message>
        <source>Largest sum of weights in a cluster, with a weight field</source>
        <extracomment>algorithms/clustering.py</extracomment>
        <translation>Größte Summe der Gewichte in einem Cluster, mit Gewichtungsfeld</translation>
    </message>
    <message>
        <source>Every feature is written with its fields and its geometry, the number of its cluster, the number of features in that cluster, and the distance to its center (DISTANCE): in layer units, or in meters over the ground if the distance is geocentric. Clusters are numbered from 1, in the order in which their first features are read. Features without a usable geometry get NULL in the new fields. If the input already has a field of that name, it is kept, and the new one gets a number (CLUSTER_ID_2).</source>
        <extracomment>algorithms/clustering.py</extracomment>
        <translation>Jedes Objekt wird mit seinen Feldern und seiner Geometrie geschrieben, dazu die Nummer seines Clusters, die Anzahl der Objekte in diesem Cluster und der Abstand zu dessen Zentrum (DISTANCE): in Layereinheiten oder, bei geozentrischer Messung, in Metern auf der Erdoberfläche. Cluster werden ab 1 nummeriert, in der Reihenfolge, in der ihre ersten Objekte gelesen werden. Objekte ohne verwendbare Geometrie erhalten NULL in den neuen Feldern. Hat die Eingabe schon ein Feld dieses Namens, so bleibt es erhalten, und das neue bekommt eine Nummer (CLUSTER_ID_2).</translation>
    </message>
    <message>
        <source>Total squared distance to the cluster centers (inertia)</source>
        <extracomment>algorithms/clustering.py, algorithms/convergence.py</extracomment>
        <translation>Summe der Abstandsquadrate zu den Clusterzentren (Inertia)</translation>
    </message>
    <message>
        <source>Constrained k-means clustering</source>
        <extracomment>algorithms/constrained_kmeans.py, algorithms/kmeans.py</extracomment>
        <translation>K-Means mit Größengrenzen</translation>
    </message>
    <message>
        <source>Groups features into compact clusters of equal or limited size.</source>
        <extracomment>algorithms/constrained_kmeans.py</extracomment>
        <translation>Teilt Objekte in kompakte Cluster gleicher oder begrenzter Größe.</translation>
    </message>
    <message>
        <source>clustering,clusters,kmeans,k-means,constrained,balanced,equal,same size,size,minimum,maximum,limits,capacity,workload,districts,sectors,territories,zones,regions,group,partition,points</source>
        <extracomment>algorithms/constrained_kmeans.py</extracomment>
        <translation>Clusteranalyse,Cluster,Häufung,ausgeglichen,gleich,gleich groß,Größe,Minimum,Maximum,Grenzen,Kapazität,Arbeitslast,Bezirke,Sektoren,Gebiete,Zonen,Regionen,Gruppe,Einteilung,Punkte,clustering,kmeans,k-means,k-Mittelwerte,constrained,balanced,equal,same size,capacity,districts,territories,partition</translation>
    </message>
    <message>
        <source>Groups the features of a layer into compact clusters by their position, and keeps the sizes of the clusters within limits: a minimum, a maximum, a tolerance around the mean, or all of these. Without limits, all clusters get the same size (or differ by one). The size of a cluster is its number of features or, with a weight field, the sum of that field. Without limits, such sums are about equal.</source>
        <extracomment>algorithms/constrained_kmeans.py</extracomment>
        <translation>Teilt die Objekte eines Layers nach ihrer Position in kompakte Cluster und hält deren Größen in Grenzen: ein Minimum, ein Maximum, eine Toleranz um den Mittelwert oder alles zusammen. Ohne Grenzen erhalten alle Cluster dieselbe Größe (oder unterscheiden sich um eins). Die Größe eines Clusters ist die Anzahl seiner Objekte oder mit einem Gewichtungsfeld die Summe dieses Feldes. Ohne Grenzen sind solche Summen ungefähr gleich.</translation>
    </message>
    <message>
        <source>Guarantees: Sizes are within the limits (with weights, as closely as features that are never split allow). The assignment is optimal for the final centers: no exchange of features between clusters lowers the total squared distance to them, and the log reports whether this was verified. Every run ends. The same input, parameters and seed give the same clusters.

Limitations: The result need not be the best of all clusterings, which would take far too long to find. More starts or another seed may find a better one.</source>
        <extracomment>algorithms/constrained_kmeans.py</extracomment>
        <translation>Garantien: Die Größen liegen innerhalb der Grenzen (mit Gewichten so genau, wie es geht, ohne Objekte zu teilen). Die Zuordnung ist für die endgültigen Zentren optimal: Kein Austausch von Objekten zwischen Clustern verkleinert die Summe der Abstandsquadrate zu ihnen, und das Protokoll gibt an, ob das bestätigt ist. Jeder Lauf endet. Dieselbe Eingabe führt mit denselben Parametern und derselben Zufallssaat zu denselben Clustern.

Einschränkungen: Das Ergebnis muss nicht die beste aller Einteilungen sein; sie zu finden, würde viel zu lange dauern. Mehr Starts oder eine andere Zufallssaat finden vielleicht eine bessere.</translation>
    </message>
    <message>
        <source>The size of a cluster is then the sum of this field, the limits apply to these sums, and centers are weighted means. The sum is written as CLUSTER_WEIGHT.</source>
        <extracomment>algorithms/constrained_kmeans.py</extracomment>
        <translation>Die Größe eines Clusters ist dann die Summe dieses Feldes, die Grenzen gelten für diese Summen, und Zentren sind gewichtete Mittelwerte. Die Summe wird als CLUSTER_WEIGHT geschrieben.</translation>
    </message>
    <message>
        <source>No number of clusters from {first} to {last} meets the limits, because features are never split. Lower {minimum}, raise {maximum}, or set {clusters}.</source>
        <extracomment>algorithms/constrained_kmeans.py</extracomment>
        <translation>Mit keiner Clusteranzahl von {first} bis {last} lassen sich die Grenzen einhalten, weil Objekte nie geteilt werden. Senken Sie „{minimum}“, erhöhen Sie „{maximum}“, oder setzen Sie „{clusters}“.</translation>
    </message>
    <message>
        <source>Watch k-means converge</source>
        <extracomment>algorithms/convergence.py</extracomment>
        <translation>K-Means Schritt für Schritt</translation>
    </message>
    <message>
        <source>Shows every step of one start of k-means, as layers that play and as a page.</source>
        <extracomment>algorithms/convergence.py</extracomment>
        <translation>Zeigt jeden Schritt eines K-Means-Starts, als abspielbare Layer und als Seite.</translation>
    </message>
    <message>
        <source>clustering,clusters,kmeans,k-means,lloyd,convergence,iterations,steps,animation,temporal,time,movie,teaching,centers,paths,points</source>
        <extracomment>algorithms/convergence.py</extracomment>
        <translation>Clusteranalyse,Cluster,Häufung,Konvergenz,Iterationen,Schritte,Animation,zeitlich,Zeit,Film,Unterricht,Zentren,Wege,Punkte,clustering,kmeans,k-means,k-Mittelwerte,lloyd,convergence,temporal,movie,teaching</translation>
    </message>
    <message>
        <source>Clusters the features of a layer by their position, from one choice of first centers or from the points of another layer, and keeps every step. In each step, every feature goes to the nearest center (within the limits, if you set any), and every center moves to the mean of its features, until the run has converged.</source>
        <extracomment>algorithms/convergence.py</extracomment>
        <translation>Clustert die Objekte eines Layers nach ihrer Position, ausgehend von einer Auswahl erster Zentren oder von den Punkten eines anderen Layers, und behält jeden Schritt. In jedem Schritt geht jedes Objekt an das nächste Zentrum (innerhalb der Grenzen, wenn Sie welche setzen), und jedes Zentrum rückt in den Schwerpunkt seiner Objekte, bis der Lauf konvergiert ist.</translation>
    </message>
    <message>
        <source>The centers after every step as points with a moment in the field {time}, their paths as lines, every feature with its cluster at every step (at most {rows} rows), and a page that plays the steps in a browser. Step 0 shows the first centers. Layers that are added to the project are set up for the temporal controller: open it, choose the animated navigation and the full range, and play. A step takes an hour, from midnight of January 1, 2000.</source>
        <extracomment>algorithms/convergence.py</extracomment>
        <translation>Die Zentren nach jedem Schritt als Punkte mit einem Zeitpunkt im Feld {time}, ihre Wege als Linien, jedes Objekt mit seinem Cluster bei jedem Schritt (höchstens {rows} Zeilen) und eine Seite, die die Schritte im Browser abspielt. Schritt 0 zeigt die ersten Zentren. Layer, die dem Projekt hinzugefügt werden, sind für die Zeitsteuerung eingerichtet: Öffnen Sie sie, wählen Sie „Animierte Zeitnavigation“ und „Auf ganzen Bereich setzen“, und starten Sie die Wiedergabe. Ein Schritt dauert eine Stunde, ab Mitternacht am 1. Januar 2000.</translation>
    </message>
    <message>
        <source>The steps are those of the clustering algorithms with one start, the same seed and the same limits. The total squared distance (INERTIA) falls with every step. This is a single start: another seed may end better.</source>
        <extracomment>algorithms/convergence.py</extracomment>
        <translation>Die Schritte sind die der Clusteralgorithmen mit einem Start, derselben Zufallssaat und denselben Grenzen. Die Summe der Abstandsquadrate (INERTIA) sinkt mit jedem Schritt. Dies ist ein einzelner Start: Eine andere Zufallssaat endet vielleicht besser.</translation>
    </message>
    <message>
        <source>Centers then move to weighted means, the total squared distance is weighted, and the limits apply to sums of this field, which are written as CLUSTER_WEIGHT. Features are never split: a step misses a limit that they cannot meet by at most the largest weight.</source>
        <extracomment>algorithms/convergence.py</extracomment>
        <translation>Zentren rücken dann in gewichtete Schwerpunkte, die Summe der Abstandsquadrate ist gewichtet, und die Grenzen gelten für Summen dieses Feldes, die als CLUSTER_WEIGHT geschrieben werden. Objekte werden nie geteilt: Ein Schritt verfehlt eine Grenze, die sich deshalb nicht einhalten lässt, höchstens um das größte Gewicht.</translation>
    </message>
    <message>
        <source>The smallest size that a cluster may have, at every step. If minimum, maximum and tolerance are all empty, sizes are free, as in plain k-means; a tolerance of 0 makes them equal.</source>
        <extracomment>algorithms/convergence.py</extracomment>
        <translation>Wie groß ein Cluster mindestens sein muss, bei jedem Schritt. Sind Mindestgröße, Höchstgröße und Toleranz alle leer, sind die Größen frei wie bei gewöhnlichem K-Means; mit der Toleranz 0 werden sie gleich.</translation>
    </message>
    <message>
        <source>The largest size that a cluster may have, at every step. You can combine it with a minimum and a tolerance.</source>
        <extracomment>algorithms/convergence.py</extracomment>
        <translation>Wie groß ein Cluster höchstens sein darf, bei jedem Schritt. Die Höchstgröße lässt sich mit einer Mindestgröße und einer Toleranz kombinieren.</translation>
    </message>
    <message>
        <source>Features with the same value in this field are clustered separately: the number of clusters and the limits apply within each group. All groups are shown side by side, step by step; a group that has converged stays as it is until the last one has. INERTIA and MOVED are those of the group, whose value is the last field.</source>
        <extracomment>algorithms/convergence.py</extracomment>
        <translation>Objekte mit demselben Wert in diesem Feld werden getrennt geclustert: Clusteranzahl und Grenzen gelten innerhalb jeder Gruppe. Alle Gruppen werden nebeneinander gezeigt, Schritt für Schritt; eine Gruppe, die konvergiert ist, bleibt, wie sie ist, bis die letzte so weit ist. INERTIA und MOVED gelten für die Gruppe, deren Wert im letzten Feld steht.</translation>
    </message>
    <message>
        <source>Steps</source>
        <extracomment>algorithms/convergence.py, bridge/html/course.py</extracomment>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>A point for each center and step: the number of the step, of the cluster and of its features, how far the center moved (WAY, in layer units, or in meters on the globe), the total squared distance to the centers before the move (INERTIA), how many features changed their cluster (MOVED), and the moment (TIME).</source>
        <extracomment>algorithms/convergence.py</extracomment>
        <translation>Ein Punkt je Zentrum und Schritt: die Nummer des Schritts, die des Clusters und die Anzahl seiner Objekte, wie weit das Zentrum gerückt ist (WAY, in Layereinheiten oder auf dem Globus in Metern), die Summe der Abstandsquadrate zu den Zentren vor dem Rücken (INERTIA), wie viele Objekte ihren Cluster gewechselt haben (MOVED), und der Zeitpunkt (TIME).</translation>
    </message>
    <message>
        <source>Paths</source>
        <extracomment>algorithms/convergence.py</extracomment>
        <translation>Wege</translation>
    </message>
    <message>
        <source>A line for each center along its steps, with the number of steps in which it moved, the length of the path, and the distance between its ends. A center that never moved has no line.</source>
        <extracomment>algorithms/convergence.py</extracomment>
        <translation>Eine Linie je Zentrum entlang seiner Schritte, mit der Anzahl der Schritte, in denen es sich bewegt hat, der Länge des Weges und dem Abstand zwischen seinen Enden. Ein Zentrum, das sich nie bewegt hat, hat keine Linie.</translation>
    </message>
    <message>
        <source>Every feature as a point, once for each step, with its cluster and the moment: at most {most} rows in all.</source>
        <extracomment>algorithms/convergence.py</extracomment>
        <translation>Jedes Objekt als Punkt, einmal je Schritt, mit seinem Cluster und dem Zeitpunkt: insgesamt höchstens {most} Zeilen.</translation>
    </message>
    <message>
        <source>A self-contained HTML page that plays the steps, or shows the one you choose, with the curve of the inertia and a table.</source>
        <extracomment>algorithms/convergence.py</extracomment>
        <translation>Eine eigenständige HTML-Seite, die die Schritte abspielt oder den gewählten zeigt, mit der Kurve der Inertia und einer Tabelle.</translation>
    </message>
    <message>
        <source>MP4 video (*.mp4)</source>
        <extracomment>algorithms/convergence.py</extracomment>
        <translation>MP4-Video (*.mp4)</translation>
    </message>
    <message>
        <source>Animated GIF (*.gif)</source>
        <extracomment>algorithms/convergence.py</extracomment>
        <translation>Animiertes GIF (*.gif)</translation>
    </message>
    <message>
        <source>A file that plays the steps: a GIF, or an MP4 if its name ends in .mp4. It is the only output with extra requirements: Matplotlib in QGIS&apos;s Python and, for a GIF, Pillow or, for an MP4, the program ffmpeg in the PATH.</source>
        <extracomment>algorithms/convergence.py</extracomment>
        <translation>Eine Datei, die die Schritte abspielt: ein GIF oder, wenn der Name auf .mp4 endet, ein MP4. Nur diese Ausgabe hat zusätzliche Voraussetzungen: Matplotlib im Python von QGIS und für ein GIF Pillow, für ein MP4 das Programm ffmpeg im PATH.</translation>
    </message>
    <message>
        <source>Iterations until all groups have converged</source>
        <extracomment>algorithms/convergence.py</extracomment>
        <translation>Iterationen, bis alle Gruppen konvergiert sind</translation>
    </message>
    <message>
        <source>K-means clustering</source>
        <extracomment>algorithms/kmeans.py</extracomment>
        <translation>K-Means-Clustering</translation>
    </message>
    <message>
        <source>Groups features into compact clusters of any size.</source>
        <extracomment>algorithms/kmeans.py</extracomment>
        <translation>Teilt Objekte in kompakte Cluster beliebiger Größe.</translation>
    </message>
    <message>
        <source>clustering,clusters,kmeans,k-means,lloyd,group,partition,points</source>
        <extracomment>algorithms/kmeans.py</extracomment>
        <translation>Clusteranalyse,Cluster,Häufung,Gruppe,Einteilung,Punkte,clustering,kmeans,k-means,k-Mittelwerte,lloyd,partition</translation>
    </message>
    <message>
        <source>Groups the features of a layer into a given number of compact clusters by their position: each feature belongs to the cluster with the nearest center, and each center is the mean of its features. Sizes of the clusters may differ widely; for equal or limited sizes, use “{constrained}”.</source>
        <extracomment>algorithms/kmeans.py</extracomment>
        <translation>Teilt die Objekte eines Layers nach ihrer Position in eine gegebene Anzahl kompakter Cluster: Jedes Objekt gehört zum Cluster mit dem nächsten Zentrum, und jedes Zentrum ist der Schwerpunkt seiner Objekte. Die Größen der Cluster können sehr verschieden sein; für gleiche oder begrenzte Größen verwenden Sie „{constrained}“.</translation>
    </message>
    <message>
        <source>Guarantees: You get exactly the given number of clusters, and none is empty. Every run ends. The same input, parameters and seed give the same clusters.

Limitations: The result need not be the best of all clusterings, which would take far too long to find. More starts or another seed may find a better one.</source>
        <extracomment>algorithms/kmeans.py</extracomment>
        <translation>Garantien: Sie erhalten genau die angegebene Anzahl von Clustern, und keiner ist leer. Jeder Lauf endet. Dieselbe Eingabe führt mit denselben Parametern und derselben Zufallssaat zu denselben Clustern.

Einschränkungen: Das Ergebnis muss nicht die beste aller Einteilungen sein; sie zu finden, würde viel zu lange dauern. Mehr Starts oder eine andere Zufallssaat finden vielleicht eine bessere.</translation>
    </message>
    <message>
        <source>Centers are then weighted means, and the total squared distance is weighted. The sum of each cluster is written as CLUSTER_WEIGHT.</source>
        <extracomment>algorithms/kmeans.py</extracomment>
        <translation>Zentren sind dann gewichtete Mittelwerte, und die Summe der Abstandsquadrate ist gewichtet. Die Summe jedes Clusters wird als CLUSTER_WEIGHT geschrieben.</translation>
    </message>
    <message>
        <source>Points, lines or polygons. Lines and polygons are treated as points at their centroid, and invalid geometries are used as well as possible. Features without a geometry, or with coordinates that are not finite, belong to no cluster.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Punkte, Linien oder Polygone. Linien und Polygone werden als Punkte an ihrem Zentroid behandelt, und ungültige Geometrien werden so gut wie möglich verwendet. Objekte ohne Geometrie oder mit nicht endlichen Koordinaten gehören zu keinem Cluster.</translation>
    </message>
    <message>
        <source>empty: given centers</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>leer: vorgegebene Zentren</translation>
    </message>
    <message>
        <source>How many clusters to make; at most as many as there are distinct positions. It may be empty only if {init} is “{from_layer}”: each point of that layer starts a cluster.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Wie viele Cluster gebildet werden; höchstens so viele, wie es verschiedene Positionen gibt. Darf nur leer sein, wenn „{init}“ auf „{from_layer}“ steht: Jeder Punkt jenes Layers ist der Anfang eines Clusters.</translation>
    </message>
    <message>
        <source>empty: count features</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>leer: Objekte zählen</translation>
    </message>
    <message>
        <source>A quantity of each feature, such as customers, revenue or dwellings: a number of at least 0. If empty, every feature counts as one.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Eine Menge für jedes Objekt, etwa Kunden, Umsatz oder Wohnungen: eine Zahl ab 0. Wenn leer, zählt jedes Objekt als eins.</translation>
    </message>
    <message>
        <source>Features are never split: a limit that they cannot meet is missed by at most the largest weight, and the log reports by how much.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Objekte werden nie geteilt: Eine Grenze, die sich deshalb nicht einhalten lässt, wird höchstens um das größte Gewicht verfehlt; das Protokoll gibt an, um wie viel.</translation>
    </message>
    <message>
        <source>If not checked, such a weight ends the run with a message that names the feature.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Wenn nicht aktiviert, endet der Lauf bei einem solchen Gewicht mit einer Meldung, die das Objekt nennt.</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Algorithmus</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Lloyd, over all features</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Lloyd, über alle Objekte</translation>
    </message>
    <message>
        <source>Mini-batches</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Mini-Batches</translation>
    </message>
    <message>
        <source>Lloyd&apos;s algorithm uses all features in every iteration. Mini-batches use some thousand at a time, and all of them at the end: on millions of features this takes about a tenth of the time, and the total squared distance is some percent larger. The log reports how much Lloyd&apos;s algorithm would still lower it from there; for large layers, this is an estimate from a sample. Automatic uses mini-batches if features times clusters exceed {work}.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Der Algorithmus von Lloyd verwendet in jeder Iteration alle Objekte. Mini-Batches verwenden jeweils einige Tausend und am Ende alle: Bei Millionen von Objekten dauert das etwa ein Zehntel der Zeit, und die Summe der Abstandsquadrate wird einige Prozent größer. Das Protokoll gibt an, um wie viel der Algorithmus von Lloyd sie von dort aus noch verkleinern würde; bei großen Layern ist das eine Schätzung aus einer Stichprobe. „Automatisch“ verwendet Mini-Batches, wenn Objekte mal Cluster mehr als {work} ergeben.</translation>
    </message>
    <message>
        <source>Fast</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Thorough</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Gründlich</translation>
    </message>
    <message>
        <source>0: by Search</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>0: nach „Suche“</translation>
    </message>
    <message>
        <source>How often to try to improve the result, if not as often as {search} says.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Wie oft versucht wird, das Ergebnis zu verbessern, wenn nicht so oft, wie „{search}“ vorgibt.</translation>
    </message>
    <message>
        <source>One point per cluster, with its number and size, the mean and the largest distance of its features to the center, the id of the feature nearest to it, its inertia, and its dual price, by which scripts can assign new features.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Ein Punkt je Cluster, mit seiner Nummer und Größe, dem mittleren und dem größten Abstand seiner Objekte zum Zentrum, der Kennung des Objekts, das diesem am nächsten ist, seiner Inertia und seinem Dualpreis, mit dem Skripte neue Objekte zuordnen können.</translation>
    </message>
    <message>
        <source>empty: all together</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>leer: alle zusammen</translation>
    </message>
    <message>
        <source>Features with the same value in this field are clustered separately: the number of clusters and the limits apply within each group. If empty, all features are clustered together. Clusters are numbered group by group: numbers by size, text by code points, and NULL, which is a group of its own, last.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Objekte mit demselben Wert in diesem Feld werden getrennt geclustert: Clusteranzahl und Grenzen gelten innerhalb jeder Gruppe. Wenn leer, werden alle Objekte zusammen geclustert. Die Cluster werden Gruppe für Gruppe nummeriert: Zahlen nach Größe, Texte nach Zeichencode, und NULL, eine eigene Gruppe, zuletzt.</translation>
    </message>
    <message>
        <source>Straight borders</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Gerade Grenzlinien</translation>
    </message>
    <message>
        <source>Union of the polygons of each cluster</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Vereinigung der Polygone jedes Clusters</translation>
    </message>
    <message>
        <source>Polygons of a layer</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Polygone eines Layers</translation>
    </message>
    <message>
        <source>What zones are made of. Straight borders: every place belongs to the cluster that a feature there would belong to. Union: the polygons of each cluster, put together; for layers of polygons only. Polygons of a layer: each of its polygons, such as a parcel or a postal area, goes to the cluster with most of the features in it. Automatic is the union for layers of polygons, and straight borders for others.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Woraus Zonen bestehen. „Gerade Grenzlinien“: Jeder Ort gehört zu dem Cluster, zu dem ein Objekt dort gehören würde. „Vereinigung“: die Polygone jedes Clusters, zusammengefügt; nur für Polygonlayer. „Polygone eines Layers“: Jedes seiner Polygone, etwa ein Flurstück oder ein Postleitzahlgebiet, geht an den Cluster mit den meisten Objekten darin. „Automatisch“ ist die Vereinigung für Polygonlayer und sonst gerade Grenzlinien.</translation>
    </message>
    <message>
        <source>empty: automatic</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>leer: automatisch</translation>
    </message>
    <message>
        <source>Polygons that the zones are clipped to, in any reference system. If empty, zones with straight borders reach to the convex hull of the features, widened by half the typical distance between features. Within groups, each group gets the polygons that contain features of it.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Polygone, auf die die Zonen zugeschnitten werden, in beliebigem Bezugssystem. Wenn leer, reichen Zonen mit geraden Grenzlinien bis zur konvexen Hülle der Objekte, erweitert um den halben typischen Abstand zwischen Objekten. Innerhalb von Gruppen bekommt jede Gruppe die Polygone, in denen Objekte von ihr liegen.</translation>
    </message>
    <message>
        <source>One polygon per cluster, with its number, its size and its area: in square meters on the ellipsoid if the distance is geocentric, else in square units of the layer. {type} says what zones are made of. Zones with straight borders fit together without gaps or overlaps, within each group. Each feature, as a point, lies in the zone of its cluster or on its border; the log counts exceptions, for example with weights. A new feature belongs to the zone it falls into. On the globe, such borders are drawn as curves with many corners, and zones are cut at the antimeridian.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Ein Polygon je Cluster, mit seiner Nummer, seiner Größe und seiner Fläche: in Quadratmetern auf dem Ellipsoid, wenn geozentrisch gemessen wird, sonst in Quadrateinheiten des Layers. „{type}“ bestimmt, woraus Zonen bestehen. Zonen mit geraden Grenzlinien schließen innerhalb jeder Gruppe ohne Lücken und Überlappungen aneinander. Jedes Objekt liegt als Punkt in der Zone seines Clusters oder auf ihrem Rand; das Protokoll zählt Ausnahmen, etwa mit Gewichten. Ein neues Objekt gehört zu der Zone, in die es fällt. Auf dem Globus werden solche Grenzlinien als Kurven mit vielen Stützpunkten gezeichnet, und Zonen werden am 180. Längengrad geteilt.</translation>
    </message>
    <message>
        <source>Lines to the centers</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Linien zu den Zentren</translation>
    </message>
    <message>
        <source>A straight line from each feature to its center, with the feature&apos;s id, the number and the size of its cluster, what is known of a given center, and the distance. With the geocentric distance, lines run the short way around the globe, in two parts if they cross the antimeridian.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Eine gerade Linie von jedem Objekt zu seinem Zentrum, mit der Kennung des Objekts, der Nummer und der Größe seines Clusters, den Angaben zu einem vorgegebenen Zentrum und dem Abstand. Bei geozentrischer Messung nehmen Linien den kurzen Weg um den Globus, in zwei Teilen, wenn sie den 180. Längengrad queren.</translation>
    </message>
    <message>
        <source>HTML files (*.html *.htm)</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>HTML-Dateien (*.html *.htm)</translation>
    </message>
    <message>
        <source>A self-contained HTML page: map, table of the clusters, sizes, convergence, quality, guarantees, the cost of the size limits (to measure it, the clusters are made once more without them), warnings about the result, and the command to repeat the run.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Eine eigenständige HTML-Seite: Karte, Tabelle der Cluster, Größen, Konvergenz, Qualität, Garantien, die Kosten der Größengrenzen (um sie zu messen, werden die Cluster noch einmal ohne sie gebildet), Warnungen zum Ergebnis und der Befehl, um den Lauf zu wiederholen.</translation>
    </message>
    <message>
        <source>The smallest size that a cluster may have. If minimum, maximum and tolerance are all empty, all clusters get the same size, or differ by one if the number of features cannot be divided evenly. A minimum of 0 alone is no limit.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Wie groß ein Cluster mindestens sein muss. Sind Mindestgröße, Höchstgröße und Toleranz alle leer, erhalten alle Cluster dieselbe Größe oder unterscheiden sich um eins, wenn sich die Objekte nicht gleichmäßig aufteilen lassen. Ein Minimum von 0 allein ist keine Grenze.</translation>
    </message>
    <message>
        <source>By how much, in percent, sizes may differ from the mean size: 0 to 100. A minimum and a maximum apply as well if you set them. With a weight field, a feature that is too heavy for the tolerance gets a cluster of its own, and the tolerance applies to the others.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Um wie viel Prozent Größen von der mittleren Größe abweichen dürfen: 0 bis 100. Eine Mindest- und eine Höchstgröße gelten zusätzlich, wenn Sie sie setzen. Mit einem Gewichtungsfeld bekommt ein Objekt, das für die Toleranz zu schwer ist, einen eigenen Cluster, und die Toleranz gilt für die anderen.</translation>
    </message>
    <message>
        <source>k-means++</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>k-means++</translation>
    </message>
    <message>
        <source>Random points</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Zufällige Punkte</translation>
    </message>
    <message>
        <source>Gaussian from mean and covariance of the data</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Gaußverteilung aus Mittelwert und Kovarianz der Daten</translation>
    </message>
    <message>
        <source>Farthest points</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Entfernteste Punkte</translation>
    </message>
    <message>
        <source>“{from_layer}” uses the points of the layer below, and makes a single start.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>„{from_layer}“ verwendet die Punkte des Layers darunter und macht einen einzigen Start.</translation>
    </message>
    <message>
        <source>Balanced parts</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Ausgewogene Teile</translation>
    </message>
    <message>
        <source>A start ends after this many iterations even if it has not converged.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Ein Start endet nach so vielen Iterationen, auch wenn er nicht konvergiert ist.</translation>
    </message>
    <message>
        <source>The same seed gives the same clusters, on every computer. Another seed may find better ones. From 0 to {largest}.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Dieselbe Zufallssaat führt auf jedem Computer zu denselben Clustern. Eine andere findet vielleicht bessere. Von 0 bis {largest}.</translation>
    </message>
    <message>
        <source>From a layer</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Aus einem Layer</translation>
    </message>
    <message>
        <source>for “{from_layer}”</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>für „{from_layer}“</translation>
    </message>
    <message>
        <source>Starting points of the search if {init} is “{from_layer}”. Each point starts a cluster; clusters are numbered in the order of the layer, which may have another reference system. Within groups, each group starts from the points that have its value in a field of the same name.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Startpunkte der Suche, wenn „{init}“ auf „{from_layer}“ steht. Jeder Punkt ist der Anfang eines Clusters; Cluster werden in der Reihenfolge des Layers nummeriert, der ein anderes Bezugssystem haben darf. Innerhalb von Gruppen beginnt jede Gruppe mit den Punkten, die in einem Feld desselben Namens ihren Wert haben.</translation>
    </message>
    <message>
        <source>0 for automatic</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>0: automatisch</translation>
    </message>
    <message>
        <source>How often to start from other first centers; the best result is kept.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Wie oft von anderen ersten Zentren aus begonnen wird; das beste Ergebnis bleibt.</translation>
    </message>
    <message>
        <source>Planar, in layer coordinates</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Planar, in Layerkoordinaten</translation>
    </message>
    <message>
        <source>Geocentric, on the globe in meters</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Geozentrisch, auf dem Globus in Metern</translation>
    </message>
    <message>
        <source>How distances are measured. Automatic is geocentric for layers in degrees, where the antimeridian and the poles are no borders, and for world Mercator projections (EPSG:3857, EPSG:3395), which stretch lengths everywhere but at the equator; it is planar for other layers. The log reports which one was used, and warns if lengths on the map are not those on the ground. On the globe, the centroid of a line or polygon is computed on the sphere, so that parts on both sides of the antimeridian stay together; geometries up to {degrees} degrees wide and high get their planar centroid.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Wie Abstände gemessen werden. „Automatisch“ ist geozentrisch für Layer in Grad, wobei der 180. Längengrad und die Pole keine Grenzen sind, und für Welt-Mercator-Projektionen (EPSG:3857, EPSG:3395), die Längen überall außer am Äquator dehnen; für andere Layer ist es planar. Das Protokoll gibt an, was verwendet wurde, und warnt, wenn Längen in der Karte nicht denen auf der Erdoberfläche entsprechen. Auf dem Globus wird der Zentroid einer Linie oder eines Polygons auf der Kugel berechnet, damit Teile beiderseits des 180. Längengrads zusammenbleiben; Geometrien bis {degrees} Grad Breite und Höhe erhalten ihren planaren Zentroid.</translation>
    </message>
    <message>
        <source>HiGHS</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>HiGHS</translation>
    </message>
    <message>
        <source>NetworkX</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>NetworkX</translation>
    </message>
    <message>
        <source>OR-Tools</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>OR-Tools</translation>
    </message>
    <message>
        <source>Which program assigns features to centers; all find an optimal assignment. Automatic needs no other package, can be canceled at any time and has no size limit. The others take only smaller layers; NetworkX and OR-Tools must be installed.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Welches Programm Objekte den Zentren zuordnet; alle finden eine optimale Zuordnung. „Automatisch“ braucht kein weiteres Paket, lässt sich jederzeit abbrechen und hat keine Größengrenze. Die anderen nehmen nur kleinere Layer; NetworkX und OR-Tools müssen installiert sein.</translation>
    </message>
    <message>
        <source>Field for the number of the cluster. If the input has a field of that name, the new one becomes CLUSTER_ID_2, and so on: nothing is overwritten.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Feld für die Nummer des Clusters. Hat die Eingabe ein Feld dieses Namens, wird das neue zu CLUSTER_ID_2 und so weiter: Nichts wird überschrieben.</translation>
    </message>
    <message>
        <source>Field for the number of features in the cluster. In a Shapefile, whose names have at most 10 characters, it becomes CLUSTER_SI.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Feld für die Anzahl der Objekte im Cluster. In einem Shapefile, dessen Namen höchstens 10 Zeichen haben, wird es zu CLUSTER_SI.</translation>
    </message>
    <message>
        <source>Clusters</source>
        <extracomment>algorithms/parameters.py, bridge/html/choosing.py, bridge/html/clustering.py, bridge/html/course.py</extracomment>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>All features of the input with their fields and the new ones. An existing file is replaced only when the result is complete, and is left untouched if the run fails or is canceled. The output cannot be the input itself.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Alle Objekte der Eingabe mit ihren Feldern und den neuen. Eine vorhandene Datei wird erst ersetzt, wenn das Ergebnis vollständig ist, und bleibt unberührt, wenn der Lauf scheitert oder abgebrochen wird. Die Ausgabe kann nicht die Eingabe selbst sein.</translation>
    </message>
    <message>
        <source>No center belongs to any group of the features. Check {groups}.</source>
        <extracomment>algorithms/planning.py</extracomment>
        <translation>Zu keiner Gruppe der Objekte gehört ein Zentrum. Prüfen Sie „{groups}“.</translation>
    </message>
    <message>
        <source>none of its features has a usable geometry.</source>
        <extracomment>algorithms/planning.py</extracomment>
        <translation>Keines der Objekte hat eine verwendbare Geometrie.</translation>
    </message>
    <message>
        <source>none of its features has the values to compare.</source>
        <extracomment>algorithms/planning.py</extracomment>
        <translation>Keines der Objekte hat die Werte zum Vergleichen.</translation>
    </message>
    <message>
        <source>no center belongs to it.</source>
        <extracomment>algorithms/planning.py</extracomment>
        <translation>Kein Zentrum gehört dazu.</translation>
    </message>
    <message>
        <source>all weights are zero.</source>
        <extracomment>algorithms/planning.py</extracomment>
        <translation>Alle Gewichte sind null.</translation>
    </message>
    <message numerus="yes">
        <source>{refused} of %n groups cannot be clustered; nothing was written.</source>
        <extracomment>algorithms/planning.py</extracomment>
        <translation>
            <numerusform>{refused} von %n Gruppe kann nicht geclustert werden; nichts wurde geschrieben.</numerusform>
            <numerusform>{refused} von %n Gruppen können nicht geclustert werden; nichts wurde geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Group {group} (%n features): {reason}</source>
        <extracomment>algorithms/planning.py</extracomment>
        <translation>
            <numerusform>Gruppe {group} (%n Objekt): {reason}</numerusform>
            <numerusform>Gruppe {group} (%n Objekte): {reason}</numerusform>
        </translation>
    </message>
    <message>
        <source>K-means on a raster</source>
        <extracomment>algorithms/raster_kmeans.py</extracomment>
        <translation>K-Means für Raster</translation>
    </message>
    <message>
        <source>Groups the pixels of a raster into classes, or reduces it to a few colors.</source>
        <extracomment>algorithms/raster_kmeans.py</extracomment>
        <translation>Teilt die Pixel eines Rasters in Klassen oder reduziert es auf wenige Farben.</translation>
    </message>
    <message>
        <source>clustering,clusters,kmeans,k-means,raster,image,imagery,classification,classify,unsupervised,segmentation,colors,quantization,compression,palette,bands,equal area,psnr,colours</source>
        <extracomment>algorithms/raster_kmeans.py</extracomment>
        <translation>Clusteranalyse,Cluster,Häufung,Raster,Bild,Bilddaten,Luftbild,Satellitenbild,Klassifizierung,klassifizieren,unüberwacht,Segmentierung,Farben,Quantisierung,Kompression,Palette,Kanäle,gleiche Fläche,clustering,kmeans,k-means,k-Mittelwerte,image,imagery,classification,unsupervised,segmentation,colors,bands,psnr</translation>
    </message>
    <message>
        <source>Groups the pixels of a raster into a given number of classes by their values in the bands: each pixel belongs to the class with the nearest center, and each center is the mean of its pixels. Use it to classify imagery without training areas, or to reduce a picture to its main colors. Positions do not count. Values count as they are stored: scale bands with different units first. A band with a color table counts by its colors.</source>
        <extracomment>algorithms/raster_kmeans.py</extracomment>
        <translation>Teilt die Pixel eines Rasters nach ihren Werten in den Kanälen in eine gegebene Anzahl von Klassen: Jedes Pixel gehört zur Klasse mit dem nächsten Zentrum, und jedes Zentrum ist der Mittelwert seiner Pixel. Damit klassifizieren Sie Bilddaten ohne Trainingsgebiete oder reduzieren ein Bild auf seine Hauptfarben. Positionen zählen nicht. Werte zählen so, wie sie gespeichert sind: Skalieren Sie Kanäle mit verschiedenen Einheiten vorher. Ein Kanal mit Farbtabelle zählt nach seinen Farben.</translation>
    </message>
    <message>
        <source>A raster of classes, numbered from 1 by the mean of their centers, from dark to bright, with a color table; and the recolored raster if you ask for it. Pixels that have no data, are hidden by a mask or are not finite in one of the bands get no class. Rasters may be larger than memory: they are read and written in parts. On large rasters, the centers are found on pixels drawn at random, and all pixels are assigned to them.

MSE is the mean squared difference between the raster and the recolored one, over valid pixels and bands. PSNR is 10 log10(peak² / MSE) in decibels; the peak is 255 for bytes, otherwise the difference between the smallest and the largest value. It is infinite if nothing is lost. SIZE_RATIO is the number of bytes of the chosen bands, uncompressed, divided by those of the classes (one or two per pixel) and of a color for each class.</source>
        <extracomment>algorithms/raster_kmeans.py</extracomment>
        <translation>Ein Raster der Klassen, ab 1 nach dem Mittelwert ihrer Zentren nummeriert, von dunkel nach hell, mit Farbtabelle; und auf Wunsch das umgefärbte Raster. Pixel, die in einem der Kanäle den Leerwert haben, maskiert oder nicht endlich sind, erhalten keine Klasse. Raster dürfen größer als der Arbeitsspeicher sein, denn sie werden in Teilen gelesen und geschrieben. Bei großen Rastern werden die Zentren an zufällig gezogenen Pixeln gefunden und alle Pixel diesen zugeordnet.

MSE ist die mittlere quadrierte Differenz zwischen dem Raster und dem umgefärbten, über gültige Pixel und Kanäle. PSNR ist 10 log10(Spitze² / MSE) in Dezibel; die Spitze ist 255 für Bytes, sonst die Differenz zwischen dem größten und dem kleinsten Wert. Es ist unendlich, wenn nichts verloren geht. SIZE_RATIO ist die Anzahl der Bytes der gewählten Kanäle, unkomprimiert, geteilt durch die der Klassen (ein oder zwei je Pixel) und einer Farbe für jede Klasse.</translation>
    </message>
    <message>
        <source>Input raster</source>
        <extracomment>algorithms/raster_kmeans.py</extracomment>
        <translation>Eingaberaster</translation>
    </message>
    <message>
        <source>Any raster that GDAL reads, with one or more bands, except those with complex numbers.</source>
        <extracomment>algorithms/raster_kmeans.py</extracomment>
        <translation>Jedes Raster, das GDAL liest, mit einem oder mehreren Kanälen, außer solchen mit komplexen Zahlen.</translation>
    </message>
    <message>
        <source>empty: all</source>
        <extracomment>algorithms/raster_kmeans.py</extracomment>
        <translation>leer: alle</translation>
    </message>
    <message>
        <source>Pixels with similar values in these bands get the same class. If empty, all bands but transparency are used.</source>
        <extracomment>algorithms/raster_kmeans.py</extracomment>
        <translation>Pixel mit ähnlichen Werten in diesen Kanälen erhalten dieselbe Klasse. Wenn leer, werden alle Kanäle außer der Transparenz verwendet.</translation>
    </message>
    <message>
        <source>Number of classes</source>
        <extracomment>algorithms/raster_kmeans.py</extracomment>
        <translation>Anzahl der Klassen</translation>
    </message>
    <message>
        <source>How many classes, or colors, to make; at most as many as there are distinct values.</source>
        <extracomment>algorithms/raster_kmeans.py</extracomment>
        <translation>Wie viele Klassen oder Farben gebildet werden; höchstens so viele, wie es verschiedene Werte gibt.</translation>
    </message>
    <message>
        <source>Classes of equal area</source>
        <extracomment>algorithms/raster_kmeans.py</extracomment>
        <translation>Klassen gleicher Fläche</translation>
    </message>
    <message>
        <source>Every class gets the same number of pixels. This is exact if the sample has all pixels, and approximate otherwise; the log reports how close it is.</source>
        <extracomment>algorithms/raster_kmeans.py</extracomment>
        <translation>Jede Klasse erhält gleich viele Pixel. Das gilt exakt, wenn die Stichprobe alle Pixel enthält, sonst ungefähr; das Protokoll gibt an, wie genau.</translation>
    </message>
    <message>
        <source>Automatic is {work} divided by the product of classes and sample pixels, at least 1 and at most {most}.</source>
        <extracomment>algorithms/raster_kmeans.py</extracomment>
        <translation>„Automatisch“ ist {work} geteilt durch das Produkt aus Klassen und Pixeln der Stichprobe, mindestens 1 und höchstens {most}.</translation>
    </message>
    <message>
        <source>How many pixels are used to find the centers. They are drawn at random with the seed; a smaller raster is used as a whole. A larger sample takes longer and represents the raster better.</source>
        <extracomment>algorithms/raster_kmeans.py</extracomment>
        <translation>Wie viele Pixel verwendet werden, um die Zentren zu finden. Sie werden mit der Zufallssaat zufällig gezogen; ein kleineres Raster wird ganz verwendet. Eine größere Stichprobe dauert länger und gibt das Raster besser wieder.</translation>
    </message>
    <message>
        <source>The value of pixels without a class in the raster of classes, which declares it as no data. It cannot be the number of a class: use 0, or a number above the number of classes.</source>
        <extracomment>algorithms/raster_kmeans.py</extracomment>
        <translation>Der Wert von Pixeln ohne Klasse im Raster der Klassen, das ihn als Leerwert ausweist. Er kann nicht die Nummer einer Klasse sein: Verwenden Sie 0 oder eine Zahl über der Anzahl der Klassen.</translation>
    </message>
    <message>
        <source>Classes</source>
        <extracomment>algorithms/raster_kmeans.py</extracomment>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>The raster of classes: bytes up to {most} classes, else 16 bits. Its colors are the means of the classes in the first three bands; with fewer bands, they run from dark to bright. Use GeoTIFF or another format that holds the classes unchanged. An existing file is replaced only when the result is complete.</source>
        <extracomment>algorithms/raster_kmeans.py</extracomment>
        <translation>Das Raster der Klassen: Bytes bis zu {most} Klassen, sonst 16 Bit. Seine Farben sind die Mittelwerte der Klassen in den ersten drei Kanälen; bei weniger Kanälen reichen sie von dunkel bis hell. Verwenden Sie GeoTIFF oder ein anderes Format, das die Klassen unverändert speichert. Eine vorhandene Datei wird erst ersetzt, wenn das Ergebnis vollständig ist.</translation>
    </message>
    <message>
        <source>Recolored raster</source>
        <extracomment>algorithms/raster_kmeans.py</extracomment>
        <translation>Umgefärbtes Raster</translation>
    </message>
    <message>
        <source>The chosen bands, with each pixel replaced by the center of its class, in the data type of the input and with its no data, mask or transparency. Pixels without a class stay as they are.</source>
        <extracomment>algorithms/raster_kmeans.py</extracomment>
        <translation>Die gewählten Kanäle, in denen jedes Pixel durch das Zentrum seiner Klasse ersetzt ist, im Datentyp der Eingabe und mit deren Leerwert, Maske oder Transparenz. Pixel ohne Klasse bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Total squared distance to the class centers (inertia)</source>
        <extracomment>algorithms/raster_kmeans.py</extracomment>
        <translation>Summe der Abstandsquadrate zu den Klassenzentren (Inertia)</translation>
    </message>
    <message>
        <source>Number of pixels in the smallest class</source>
        <extracomment>algorithms/raster_kmeans.py</extracomment>
        <translation>Anzahl der Pixel in der kleinsten Klasse</translation>
    </message>
    <message>
        <source>Number of pixels in the largest class</source>
        <extracomment>algorithms/raster_kmeans.py</extracomment>
        <translation>Anzahl der Pixel in der größten Klasse</translation>
    </message>
    <message>
        <source>Pixels without a class</source>
        <extracomment>algorithms/raster_kmeans.py</extracomment>
        <translation>Pixel ohne Klasse</translation>
    </message>
    <message>
        <source>Mean squared error of the recolored raster</source>
        <extracomment>algorithms/raster_kmeans.py</extracomment>
        <translation>Mittlerer quadratischer Fehler des umgefärbten Rasters</translation>
    </message>
    <message>
        <source>Peak signal-to-noise ratio in decibels</source>
        <extracomment>algorithms/raster_kmeans.py</extracomment>
        <translation>Spitzen-Signal-Rausch-Verhältnis in Dezibel</translation>
    </message>
    <message>
        <source>Uncompressed size divided by that of classes and colors</source>
        <extracomment>algorithms/raster_kmeans.py</extracomment>
        <translation>Unkomprimierte Größe geteilt durch die von Klassen und Farben</translation>
    </message>
    <message>
        <source>{parameter} is {value}, which is the number of a class. Use 0, or a number above {classes}.</source>
        <extracomment>algorithms/raster_kmeans.py</extracomment>
        <translation>„{parameter}“ ist {value}, und das ist die Nummer einer Klasse. Verwenden Sie 0 oder eine Zahl über {classes}.</translation>
    </message>
    <message>
        <source>{parameter} is {sample}, which is too small for {classes} classes. Set it to {classes} at least; a hundred times as many is better.</source>
        <extracomment>algorithms/raster_kmeans.py</extracomment>
        <translation>„{parameter}“ ist {sample}, zu klein für {classes} Klassen. Setzen Sie mindestens {classes}; das Hundertfache davon ist besser.</translation>
    </message>
    <message>
        <source>Computing the figures of the report.</source>
        <extracomment>algorithms/report.py</extracomment>
        <translation>Die Kennzahlen des Berichts werden berechnet.</translation>
    </message>
    <message>
        <source>{parameter}: the field “{name}” does not hold numbers.</source>
        <extracomment>algorithms/values.py</extracomment>
        <translation>{parameter}: Das Feld „{name}“ enthält keine Zahlen.</translation>
    </message>
    <message>
        <source>{groups} is “{name}”, but {centers} has no field of that name, by which its points belong to the groups. Its fields: {fields}.</source>
        <extracomment>algorithms/values.py</extracomment>
        <translation>„{groups}“ ist „{name}“, aber „{centers}“ hat kein Feld dieses Namens, das die Punkte den Gruppen zuweist. Seine Felder: {fields}.</translation>
    </message>
    <message numerus="yes">
        <source>{parameter} is {clusters}, but {layer} has %n points, and each starts a cluster. Leave {parameter} empty, or set it to {centers}.</source>
        <extracomment>algorithms/values.py</extracomment>
        <translation>
            <numerusform>„{parameter}“ ist {clusters}, aber „{layer}“ hat %n Punkt, und jeder ist der Anfang eines Clusters. Lassen Sie „{parameter}“ leer, oder setzen Sie {centers}.</numerusform>
            <numerusform>„{parameter}“ ist {clusters}, aber „{layer}“ hat %n Punkte, und jeder ist der Anfang eines Clusters. Lassen Sie „{parameter}“ leer, oder setzen Sie {centers}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{parameter}: the layer has no field “{name}”. Its fields: {fields}.</source>
        <extracomment>algorithms/values.py</extracomment>
        <translation>{parameter}: Der Layer hat kein Feld „{name}“. Seine Felder: {fields}.</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>algorithms/values.py</extracomment>
        <translation>keine</translation>
    </message>
    <message>
        <source>{id_parameter} and {size_parameter} are both “{name}”; give them different names.</source>
        <extracomment>algorithms/values.py</extracomment>
        <translation>„{id_parameter}“ und „{size_parameter}“ sind beide „{name}“; geben Sie ihnen verschiedene Namen.</translation>
    </message>
    <message>
        <source>{init} is “{from_layer}”, but {layer} is empty. Choose a layer of points, or another option.</source>
        <extracomment>algorithms/values.py</extracomment>
        <translation>„{init}“ steht auf „{from_layer}“, aber „{layer}“ ist leer. Wählen Sie einen Punktlayer oder eine andere Option.</translation>
    </message>
    <message>
        <source>{layer} is given, but {init} is not “{from_layer}”. Set {init} to “{from_layer}” ({choice}), or leave {layer} empty.</source>
        <extracomment>algorithms/values.py</extracomment>
        <translation>„{layer}“ ist angegeben, aber „{init}“ steht nicht auf „{from_layer}“. Setzen Sie „{init}“ auf „{from_layer}“ ({choice}), oder lassen Sie „{layer}“ leer.</translation>
    </message>
    <message>
        <source>{parameter} is not used, because {zones} is empty.</source>
        <extracomment>algorithms/zones.py</extracomment>
        <translation>„{parameter}“ wird nicht verwendet, weil „{zones}“ leer ist.</translation>
    </message>
    <message>
        <source>{type} is “{option}”, but {input} has no polygons. Choose “{straight}”, or a layer of polygons.</source>
        <extracomment>algorithms/zones.py</extracomment>
        <translation>„{type}“ steht auf „{option}“, aber „{input}“ hat keine Polygone. Wählen Sie „{straight}“ oder einen Polygonlayer.</translation>
    </message>
    <message>
        <source>{polygons} is used only if {type} is “{snapped}”; it is “{option}”. Choose “{snapped}”, or leave {label} empty.</source>
        <extracomment>algorithms/zones.py</extracomment>
        <translation>„{polygons}“ wird nur verwendet, wenn „{type}“ auf „{snapped}“ steht; dort steht „{option}“. Wählen Sie „{snapped}“, oder lassen Sie „{label}“ leer.</translation>
    </message>
    <message>
        <source>{type} is “{snapped}”, but {polygons} is empty. Give a layer of polygons, or choose another type.</source>
        <extracomment>algorithms/zones.py</extracomment>
        <translation>„{type}“ steht auf „{snapped}“, aber „{polygons}“ ist leer. Geben Sie einen Polygonlayer an, oder wählen Sie einen anderen Typ.</translation>
    </message>
    <message>
        <source>The layer has no coordinate reference system, so its place on the globe is not known. Assign one to the layer, or set {parameter} to planar.</source>
        <extracomment>bridge/distance/kinds.py</extracomment>
        <translation>Der Layer hat kein Koordinatenbezugssystem, daher ist nicht bekannt, wo auf dem Globus er liegt. Weisen Sie dem Layer eines zu, oder setzen Sie „{parameter}“ auf planar.</translation>
    </message>
    <message>
        <source>The layer&apos;s reference system ({crs}) does not say where on the globe its coordinates lie. Assign another one to the layer, or set {parameter} to planar.</source>
        <extracomment>bridge/distance/kinds.py</extracomment>
        <translation>Das Bezugssystem des Layers ({crs}) besagt nicht, wo auf dem Globus seine Koordinaten liegen. Weisen Sie dem Layer ein anderes zu, oder setzen Sie „{parameter}“ auf planar.</translation>
    </message>
    <message>
        <source>{layer} has the reference system {theirs}, the input layer has {own}, and no transformation between them is known. Reproject one of the layers.</source>
        <extracomment>bridge/distance/kinds.py</extracomment>
        <translation>{layer} hat das Bezugssystem {theirs}, der Eingabelayer hat {own}, und keine Transformation zwischen beiden ist bekannt. Reprojizieren Sie einen der Layer.</translation>
    </message>
    <message>
        <source>Distance: planar, in layer units (the layer has no reference system).</source>
        <extracomment>bridge/distance/kinds.py</extracomment>
        <translation>Abstandsmessung: planar, in Layereinheiten (der Layer hat kein Bezugssystem).</translation>
    </message>
    <message>
        <source>Distance: planar, in {unit} ({crs}).</source>
        <extracomment>bridge/distance/kinds.py</extracomment>
        <translation>Abstandsmessung: planar, in {unit} ({crs}).</translation>
    </message>
    <message>
        <source>Distances are measured in degrees: a degree of longitude counts as much as one of latitude, and clusters do not cross the antimeridian. To measure in meters, set {parameter} to automatic or geocentric, or reproject the layer.</source>
        <extracomment>bridge/distance/kinds.py</extracomment>
        <translation>Abstände werden in Grad gemessen: Ein Längengrad zählt so viel wie ein Breitengrad, und Cluster reichen nicht über den 180. Längengrad. Um in Metern zu messen, setzen Sie „{parameter}“ auf automatisch oder geozentrisch, oder reprojizieren Sie den Layer.</translation>
    </message>
    <message>
        <source>layer units</source>
        <extracomment>bridge/distance/kinds.py</extracomment>
        <translation>Layereinheiten</translation>
    </message>
    <message>
        <source>Distance: geocentric, in meters on the ellipsoid {ellipsoid} ({crs}).</source>
        <extracomment>bridge/distance/kinds.py</extracomment>
        <translation>Abstandsmessung: geozentrisch, in Metern auf dem Ellipsoid {ellipsoid} ({crs}).</translation>
    </message>
    <message>
        <source>features</source>
        <extracomment>bridge/html/sizes.py, bridge/log/sentences.py</extracomment>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>custom reference system</source>
        <extracomment>bridge/distance/kinds.py</extracomment>
        <translation>benutzerdefiniertes Bezugssystem</translation>
    </message>
    <message>
        <source>not set</source>
        <extracomment>bridge/html/about.py</extracomment>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>a layer</source>
        <extracomment>bridge/html/about.py</extracomment>
        <translation>ein Layer</translation>
    </message>
    <message>
        <source>{title}: {value}</source>
        <extracomment>bridge/html/about.py</extracomment>
        <translation>{title}: {value}</translation>
    </message>
    <message>
        <source>Made by {algorithm}, version {version}:</source>
        <extracomment>bridge/html/about.py</extracomment>
        <translation>Erstellt mit {algorithm}, Version {version}:</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>bridge/html/about.py</extracomment>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>bridge/html/about.py</extracomment>
        <translation>nein</translation>
    </message>
    <message>
        <source>Best by silhouette</source>
        <extracomment>bridge/html/choosing.py</extracomment>
        <translation>Beste Anzahl nach Silhouette</translation>
    </message>
    <message>
        <source>Best by elbow</source>
        <extracomment>bridge/html/choosing.py</extracomment>
        <translation>Beste Anzahl nach Ellbogen</translation>
    </message>
    <message>
        <source>Best by gap statistic</source>
        <extracomment>bridge/html/choosing.py</extracomment>
        <translation>Beste Anzahl nach Gap-Statistik</translation>
    </message>
    <message>
        <source>Numbers of clusters tried</source>
        <extracomment>bridge/html/choosing.py, bridge/html/choosing_groups.py</extracomment>
        <translation>Geprüfte Clusteranzahlen</translation>
    </message>
    <message>
        <source>Features</source>
        <extracomment>bridge/html/choosing.py, bridge/html/choosing_groups.py, bridge/html/clustering.py, bridge/html/costs.py, bridge/html/course.py</extracomment>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>No number stands out</source>
        <extracomment>bridge/html/choosing.py</extracomment>
        <translation>Keine Anzahl sticht hervor</translation>
    </message>
    <message>
        <source>A single cluster has no silhouette. Try a larger range of numbers.</source>
        <extracomment>bridge/html/choosing.py</extracomment>
        <translation>Ein einzelner Cluster hat keine Silhouette. Probieren Sie einen größeren Bereich von Anzahlen.</translation>
    </message>
    <message>
        <source>K-means divides one whole into parts here, and any number of parts is as good as another. To find groups of any shape, use “DBSCAN clustering” of QGIS.</source>
        <extracomment>bridge/html/choosing.py</extracomment>
        <translation>K-Means teilt hier ein Ganzes in Teile, und jede Anzahl von Teilen ist so gut wie eine andere. Um Gruppen beliebiger Form zu finden, verwenden Sie „DBSCAN-Häufung“ von QGIS.</translation>
    </message>
    <message numerus="yes">
        <source>All criteria agree on %n clusters</source>
        <extracomment>bridge/html/choosing.py</extracomment>
        <translation>
            <numerusform>Alle Kriterien sprechen für %n Cluster</numerusform>
            <numerusform>Alle Kriterien sprechen für %n Cluster</numerusform>
        </translation>
    </message>
    <message>
        <source>The mean silhouette is {score}: {meaning}.</source>
        <extracomment>bridge/html/choosing.py</extracomment>
        <translation>Die mittlere Silhouette ist {score}: {meaning}.</translation>
    </message>
    <message>
        <source>The criteria do not agree</source>
        <extracomment>bridge/html/choosing.py</extracomment>
        <translation>Die Kriterien sind sich nicht einig</translation>
    </message>
    <message numerus="yes">
        <source>The silhouette is highest for %n clusters ({score}: {meaning}). It measures how separate the clusters are. The elbow is the number after which more clusters help little. Look at the curves: if several numbers are about as good, choose the one that suits your purpose.</source>
        <extracomment>bridge/html/choosing.py</extracomment>
        <translation>
            <numerusform>Die Silhouette ist für %n Cluster am höchsten ({score}: {meaning}). Sie misst, wie getrennt die Cluster sind. Der Ellbogen ist die Anzahl, nach der weitere Cluster wenig helfen. Sehen Sie sich die Kurven an: Sind mehrere Anzahlen etwa gleich gut, wählen Sie die, die Ihrem Zweck entspricht.</numerusform>
            <numerusform>Die Silhouette ist für %n Cluster am höchsten ({score}: {meaning}). Sie misst, wie getrennt die Cluster sind. Der Ellbogen ist die Anzahl, nach der weitere Cluster wenig helfen. Sehen Sie sich die Kurven an: Sind mehrere Anzahlen etwa gleich gut, wählen Sie die, die Ihrem Zweck entspricht.</numerusform>
        </translation>
    </message>
    <message>
        <source>A larger number may be better</source>
        <extracomment>bridge/html/choosing.py</extracomment>
        <translation>Eine größere Anzahl ist vielleicht besser</translation>
    </message>
    <message>
        <source>The silhouette is highest for the largest number tried. Try larger numbers.</source>
        <extracomment>bridge/html/choosing.py</extracomment>
        <translation>Die Silhouette ist für die größte geprüfte Anzahl am höchsten. Probieren Sie größere Anzahlen.</translation>
    </message>
    <message>
        <source>Silhouette</source>
        <extracomment>bridge/html/choosing.py, bridge/html/choosing_groups.py, bridge/html/clustering.py</extracomment>
        <translation>Silhouette</translation>
    </message>
    <message>
        <source>How much nearer features are to their own cluster than to the next one, from −1 to 1. Higher is better. {whose}</source>
        <extracomment>bridge/html/choosing.py</extracomment>
        <translation>Wie viel näher Objekte ihrem eigenen Cluster sind als dem nächstgelegenen anderen, von −1 bis 1. Höher ist besser. {whose}</translation>
    </message>
    <message>
        <source>mean silhouette</source>
        <extracomment>bridge/html/choosing.py, bridge/html/choosing_groups.py</extracomment>
        <translation>mittlere Silhouette</translation>
    </message>
    <message>
        <source>highest</source>
        <extracomment>bridge/html/choosing.py, bridge/html/choosing_groups.py</extracomment>
        <translation>höchste</translation>
    </message>
    <message>
        <source>Inertia</source>
        <extracomment>bridge/html/choosing.py, bridge/html/clustering.py, bridge/html/course.py</extracomment>
        <translation>Inertia</translation>
    </message>
    <message>
        <source>The total squared distance to the centers (inertia) falls with more clusters. After the elbow it falls more slowly. The elbow is where the curve of the logarithm lies farthest below the straight line between its ends, so it depends on the range of numbers tried.</source>
        <extracomment>bridge/html/choosing.py</extracomment>
        <translation>Die Summe der Abstandsquadrate zu den Zentren (Inertia) sinkt mit mehr Clustern. Nach dem Ellbogen sinkt sie langsamer. Der Ellbogen ist dort, wo die Kurve des Logarithmus am weitesten unter der Geraden zwischen ihren Enden liegt; er hängt also vom Bereich der geprüften Anzahlen ab.</translation>
    </message>
    <message>
        <source>inertia in {unit}, logarithmic</source>
        <extracomment>bridge/html/choosing.py, bridge/html/choosing_groups.py</extracomment>
        <translation>Inertia in {unit}, logarithmisch</translation>
    </message>
    <message>
        <source>elbow</source>
        <extracomment>bridge/html/choosing.py, bridge/html/choosing_groups.py, bridge/layers/comparison.py</extracomment>
        <translation>Ellbogen</translation>
    </message>
    <message>
        <source>Gap statistic</source>
        <extracomment>bridge/html/choosing.py</extracomment>
        <translation>Gap-Statistik</translation>
    </message>
    <message>
        <source>How much lower the logarithm of the inertia is than for features without clusters (the mean of {draws} sets, drawn evenly from a box). The best number is the smallest one whose gap is not below the next gap minus its error.</source>
        <extracomment>bridge/html/choosing.py</extracomment>
        <translation>Wie viel kleiner der Logarithmus der Inertia ist als bei Objekten ohne Cluster (Mittelwert aus {draws} Mengen, gleichmäßig aus einem Quader gezogen). Die beste Anzahl ist die kleinste, deren Gap nicht unter dem nächsten Gap abzüglich seines Fehlers liegt.</translation>
    </message>
    <message>
        <source>gap</source>
        <extracomment>bridge/html/choosing.py, bridge/layers/comparison.py</extracomment>
        <translation>Gap</translation>
    </message>
    <message>
        <source>smallest sufficient</source>
        <extracomment>bridge/html/choosing.py</extracomment>
        <translation>kleinste ausreichende</translation>
    </message>
    <message>
        <source>Pseudo-F</source>
        <extracomment>bridge/html/choosing.py, bridge/html/clustering.py</extracomment>
        <translation>Pseudo-F</translation>
    </message>
    <message>
        <source>Calinski-Harabasz: variance between clusters over variance within. Higher is better.</source>
        <extracomment>bridge/html/choosing.py</extracomment>
        <translation>Calinski-Harabasz: Varianz zwischen den Clustern geteilt durch Varianz innerhalb der Cluster. Höher ist besser.</translation>
    </message>
    <message>
        <source>pseudo-F</source>
        <extracomment>bridge/html/choosing.py</extracomment>
        <translation>Pseudo-F</translation>
    </message>
    <message>
        <source>Davies-Bouldin</source>
        <extracomment>bridge/html/choosing.py, bridge/html/clustering.py</extracomment>
        <translation>Davies-Bouldin</translation>
    </message>
    <message>
        <source>How much each cluster overlaps with the most similar one. Lower is better.</source>
        <extracomment>bridge/html/choosing.py</extracomment>
        <translation>Wie stark jeder Cluster sich mit dem ähnlichsten anderen überlappt. Niedriger ist besser.</translation>
    </message>
    <message>
        <source>Davies-Bouldin index</source>
        <extracomment>bridge/html/choosing.py</extracomment>
        <translation>Davies-Bouldin-Index</translation>
    </message>
    <message>
        <source>lowest</source>
        <extracomment>bridge/html/choosing.py</extracomment>
        <translation>niedrigster</translation>
    </message>
    <message>
        <source>{name}: {number}</source>
        <extracomment>bridge/html/choosing.py</extracomment>
        <translation>{name}: {number}</translation>
    </message>
    <message>
        <source>Number of clusters: {first} to {last}. {mark}</source>
        <extracomment>bridge/html/choosing.py</extracomment>
        <translation>Clusteranzahl: {first} bis {last}. {mark}</translation>
    </message>
    <message>
        <source>number of clusters</source>
        <extracomment>bridge/html/choosing.py</extracomment>
        <translation>Clusteranzahl</translation>
    </message>
    <message numerus="yes">
        <source>The values are exact, for all %n features.</source>
        <extracomment>bridge/html/choosing.py</extracomment>
        <translation>
            <numerusform>Die Werte sind exakt, für %n Objekt.</numerusform>
            <numerusform>Die Werte sind exakt, für alle %n Objekte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The values are for a sample of {sample} of %n features.</source>
        <extracomment>bridge/html/choosing.py</extracomment>
        <translation>
            <numerusform>Die Werte gelten für eine Stichprobe von {sample} aus %n Objekt.</numerusform>
            <numerusform>Die Werte gelten für eine Stichprobe von {sample} aus %n Objekten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mean distance ({unit})</source>
        <extracomment>bridge/html/choosing.py, bridge/html/clustering.py</extracomment>
        <translation>Mittlerer Abstand ({unit})</translation>
    </message>
    <message>
        <source>Largest distance ({unit})</source>
        <extracomment>bridge/html/choosing.py, bridge/html/clustering.py</extracomment>
        <translation>Größter Abstand ({unit})</translation>
    </message>
    <message>
        <source>Inertia ({unit})</source>
        <extracomment>bridge/html/choosing.py, bridge/html/choosing_groups.py, bridge/html/course.py</extracomment>
        <translation>Inertia ({unit})</translation>
    </message>
    <message>
        <source>Gap</source>
        <extracomment>bridge/html/choosing.py</extracomment>
        <translation>Gap</translation>
    </message>
    <message>
        <source>Error</source>
        <extracomment>bridge/html/choosing.py</extracomment>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Features per cluster</source>
        <extracomment>bridge/html/choosing.py, bridge/html/course.py, bridge/html/sizes.py</extracomment>
        <translation>Objekte je Cluster</translation>
    </message>
    <message>
        <source>Sum of weights per cluster</source>
        <extracomment>bridge/html/choosing.py, bridge/html/course.py</extracomment>
        <translation>Summe der Gewichte je Cluster</translation>
    </message>
    <message>
        <source>All numbers of clusters</source>
        <extracomment>bridge/html/choosing.py</extracomment>
        <translation>Alle Clusteranzahlen</translation>
    </message>
    <message>
        <source>Mean distances are weighted. Each squared distance in the inertia counts by the weight of its feature.</source>
        <extracomment>bridge/layers/comparison.py</extracomment>
        <translation>Mittlere Abstände sind gewichtet. Jedes Abstandsquadrat in der Inertia zählt mit dem Gewicht seines Objekts.</translation>
    </message>
    <message>
        <source>{criterion}, same number in all groups</source>
        <extracomment>bridge/html/choosing_groups.py</extracomment>
        <translation>{criterion}, gleich in allen Gruppen</translation>
    </message>
    <message>
        <source>Groups</source>
        <extracomment>bridge/html/choosing_groups.py, bridge/html/clustering.py, bridge/html/course.py</extracomment>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>bridge/html/choosing_groups.py, bridge/html/clustering.py, bridge/html/course.py</extracomment>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Without clusters</source>
        <extracomment>bridge/html/choosing_groups.py</extracomment>
        <translation>Ohne Cluster</translation>
    </message>
    <message>
        <source>Silhouette of each group</source>
        <extracomment>bridge/html/choosing_groups.py</extracomment>
        <translation>Silhouette jeder Gruppe</translation>
    </message>
    <message>
        <source>Mean silhouette by number of clusters. The highest is marked if it is clearly above that of points without clusters.</source>
        <extracomment>bridge/html/choosing_groups.py</extracomment>
        <translation>Mittlere Silhouette nach Clusteranzahl. Die höchste ist markiert, wenn sie deutlich über der von Punkten ohne Cluster liegt.</translation>
    </message>
    <message>
        <source>Inertia of each group</source>
        <extracomment>bridge/html/choosing_groups.py</extracomment>
        <translation>Inertia jeder Gruppe</translation>
    </message>
    <message>
        <source>Inertia in percent of the inertia with the fewest clusters, on a logarithmic scale. The elbow is marked. A curve without a mark falls evenly.</source>
        <extracomment>bridge/html/choosing_groups.py</extracomment>
        <translation>Inertia in Prozent der Inertia mit den wenigsten Clustern, auf logarithmischer Skala. Der Ellbogen ist markiert. Eine Kurve ohne Markierung fällt gleichmäßig.</translation>
    </message>
    <message>
        <source>Gap statistic of each group</source>
        <extracomment>bridge/html/choosing_groups.py</extracomment>
        <translation>Gap-Statistik jeder Gruppe</translation>
    </message>
    <message>
        <source>Gap by number of clusters. The smallest sufficient number is marked.</source>
        <extracomment>bridge/html/choosing_groups.py</extracomment>
        <translation>Gap nach Clusteranzahl. Die kleinste ausreichende Anzahl ist markiert.</translation>
    </message>
    <message>
        <source>Only the first {shown} of {all} groups are shown.</source>
        <extracomment>bridge/html/choosing_groups.py</extracomment>
        <translation>Nur die ersten {shown} von {all} Gruppen sind dargestellt.</translation>
    </message>
    <message>
        <source>Same number in all groups: silhouette</source>
        <extracomment>bridge/html/choosing_groups.py</extracomment>
        <translation>Gleiche Anzahl in allen Gruppen: Silhouette</translation>
    </message>
    <message>
        <source>Mean over the features of all groups if each group gets this number of clusters, as with clustering within groups. Thin lines are the groups.</source>
        <extracomment>bridge/html/choosing_groups.py</extracomment>
        <translation>Mittelwert über die Objekte aller Gruppen, wenn jede Gruppe diese Clusteranzahl bekommt, wie beim Clustern innerhalb von Gruppen. Dünne Linien sind die Gruppen.</translation>
    </message>
    <message>
        <source>Same number in all groups: inertia</source>
        <extracomment>bridge/html/choosing_groups.py</extracomment>
        <translation>Gleiche Anzahl in allen Gruppen: Inertia</translation>
    </message>
    <message>
        <source>Sum over all groups.</source>
        <extracomment>bridge/html/choosing_groups.py</extracomment>
        <translation>Summe über alle Gruppen.</translation>
    </message>
    <message>
        <source>weights</source>
        <extracomment>bridge/html/sizes.py, bridge/html/summary.py</extracomment>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>{field} per cluster</source>
        <extracomment>bridge/html/sizes.py</extracomment>
        <translation>{field} je Cluster</translation>
    </message>
    <message>
        <source>All limits are met.</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Alle Grenzen sind eingehalten.</translation>
    </message>
    <message>
        <source>Worst deviation from the mean</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Größte Abweichung vom Mittelwert</translation>
    </message>
    <message>
        <source>Mean distance to the center</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Mittlerer Abstand zum Zentrum</translation>
    </message>
    <message>
        <source>Mean silhouette (−1 to 1)</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Mittlere Silhouette (−1 bis 1)</translation>
    </message>
    <message>
        <source>Cost of the size limits (inertia)</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Kosten der Größengrenzen (Inertia)</translation>
    </message>
    <message>
        <source>Cost of the size limits</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Kosten der Größengrenzen</translation>
    </message>
    <message>
        <source>Lengths are not those on the ground</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Die Längen entsprechen nicht denen auf der Erdoberfläche</translation>
    </message>
    <message>
        <source>Map</source>
        <extracomment>bridge/html/clustering.py, bridge/html/costs.py, bridge/html/segments.py</extracomment>
        <translation>Karte</translation>
    </message>
    <message>
        <source>From {least} to {most} per cluster, {mean} on average ({what}).</source>
        <extracomment>bridge/html/sizes.py</extracomment>
        <translation>Von {least} bis {most} je Cluster, im Mittel {mean} ({what}).</translation>
    </message>
    <message>
        <source>{mean} in each cluster ({what}).</source>
        <extracomment>bridge/html/sizes.py</extracomment>
        <translation>{mean} in jedem Cluster ({what}).</translation>
    </message>
    <message>
        <source>Cluster {number}: {load} ({what})</source>
        <extracomment>bridge/html/sizes.py</extracomment>
        <translation>Cluster {number}: {load} ({what})</translation>
    </message>
    <message>
        <source>mean {mean}</source>
        <extracomment>bridge/html/sizes.py</extracomment>
        <translation>Mittelwert {mean}</translation>
    </message>
    <message>
        <source>cluster</source>
        <extracomment>bridge/html/sizes.py</extracomment>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Clusters by size</source>
        <extracomment>bridge/html/sizes.py</extracomment>
        <translation>Cluster nach Größe</translation>
    </message>
    <message>
        <source>clusters</source>
        <extracomment>bridge/html/sizes.py</extracomment>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Sizes</source>
        <extracomment>bridge/html/sizes.py</extracomment>
        <translation>Größen</translation>
    </message>
    <message numerus="yes">
        <source>%n clusters: {sizes}</source>
        <extracomment>bridge/html/sizes.py</extracomment>
        <translation>
            <numerusform>%n Cluster: {sizes}</numerusform>
            <numerusform>%n Cluster: {sizes}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The total squared distance (inertia) fell from {first} to {last} in %n iterations.</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>
            <numerusform>Die Summe der Abstandsquadrate (Inertia) sank in %n Iteration von {first} auf {last}.</numerusform>
            <numerusform>Die Summe der Abstandsquadrate (Inertia) sank in %n Iterationen von {first} auf {last}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The best of %n starts is highlighted.</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>
            <numerusform>%n Start ist hervorgehoben.</numerusform>
            <numerusform>Der beste von %n Starts ist hervorgehoben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Total squared distance by iteration</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Summe der Abstandsquadrate nach Iteration</translation>
    </message>
    <message>
        <source>iteration</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Iteration</translation>
    </message>
    <message>
        <source>inertia in {unit}</source>
        <extracomment>bridge/html/clustering.py, bridge/html/course.py</extracomment>
        <translation>Inertia in {unit}</translation>
    </message>
    <message>
        <source>Convergence</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Konvergenz</translation>
    </message>
    <message>
        <source>Cluster</source>
        <extracomment>bridge/html/clustering.py, bridge/html/costs.py</extracomment>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Given center (feature id)</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Vorgegebenes Zentrum (Objektkennung)</translation>
    </message>
    <message>
        <source>Given center</source>
        <extracomment>bridge/html/clustering.py, bridge/html/costs.py</extracomment>
        <translation>Vorgegebenes Zentrum</translation>
    </message>
    <message>
        <source>Capacity</source>
        <extracomment>bridge/html/clustering.py, bridge/html/costs.py</extracomment>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>Use</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>Sum of {field}</source>
        <extracomment>bridge/html/clustering.py, bridge/html/costs.py</extracomment>
        <translation>Summe: {field}</translation>
    </message>
    <message>
        <source>Zone area ({unit})</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Zonenfläche ({unit})</translation>
    </message>
    <message>
        <source>Share of inertia (%)</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Anteil an der Inertia (%)</translation>
    </message>
    <message>
        <source>Central feature</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Zentrales Objekt</translation>
    </message>
    <message>
        <source>Distances are to the center of the cluster. The central feature is the one nearest to the center, by its id.</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Abstände sind die zum Zentrum des Clusters. Das zentrale Objekt ist das dem Zentrum nächste, angegeben mit seiner Kennung.</translation>
    </message>
    <message>
        <source>Only the first {shown} of {all} clusters are listed.</source>
        <extracomment>bridge/html/clustering.py, bridge/html/costs.py</extracomment>
        <translation>Nur die ersten {shown} von {all} Clustern sind aufgeführt.</translation>
    </message>
    <message>
        <source>total squared distance to the centers; smaller is more compact</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Summe der Abstandsquadrate zu den Zentren; kleiner ist kompakter</translation>
    </message>
    <message>
        <source>Inertia without limits</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Inertia ohne Grenzen</translation>
    </message>
    <message>
        <source>every feature at the nearest center</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>jedes Objekt beim nächsten Zentrum</translation>
    </message>
    <message>
        <source>with the same start and seed</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>mit demselben Start und derselben Zufallssaat</translation>
    </message>
    <message>
        <source>Calinski-Harabasz: variance between clusters over variance within; larger is better</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Calinski-Harabasz: Varianz zwischen den Clustern geteilt durch Varianz innerhalb der Cluster; größer ist besser</translation>
    </message>
    <message>
        <source>overlap of each cluster with the most similar one; smaller is better</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Überlappung jedes Clusters mit dem ähnlichsten anderen; kleiner ist besser</translation>
    </message>
    <message>
        <source>Quality</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Figure</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>bridge/html/clustering.py, bridge/html/parts.py</extracomment>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Meaning</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>from −1 to 1: how much nearer features are to their own cluster than to the next</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>von −1 bis 1: wie viel näher Objekte ihrem eigenen Cluster sind als dem nächstgelegenen anderen</translation>
    </message>
    <message>
        <source>of all features</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>von allen Objekten</translation>
    </message>
    <message numerus="yes">
        <source>of a sample of {sample} of %n features</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>
            <numerusform>von einer Stichprobe von {sample} aus %n Objekt</numerusform>
            <numerusform>von einer Stichprobe von {sample} aus %n Objekten</numerusform>
        </translation>
    </message>
    <message>
        <source>First centers: inertia {inertia}</source>
        <extracomment>bridge/html/course.py</extracomment>
        <translation>Erste Zentren: Inertia {inertia}</translation>
    </message>
    <message numerus="yes">
        <source>Step {step}: inertia {inertia}; %n features changed their cluster</source>
        <extracomment>bridge/html/course.py</extracomment>
        <translation>
            <numerusform>Schritt {step}: Inertia {inertia}; %n Objekt hat seinen Cluster gewechselt</numerusform>
            <numerusform>Schritt {step}: Inertia {inertia}; %n Objekte haben ihren Cluster gewechselt</numerusform>
        </translation>
    </message>
    <message>
        <source>Iterations</source>
        <extracomment>bridge/html/course.py</extracomment>
        <translation>Iterationen</translation>
    </message>
    <message>
        <source>Total squared distance (inertia)</source>
        <extracomment>bridge/html/course.py</extracomment>
        <translation>Summe der Abstandsquadrate (Inertia)</translation>
    </message>
    <message>
        <source>The total squared distance (inertia) fell by {gain} from the first assignment to the last.</source>
        <extracomment>bridge/html/course.py</extracomment>
        <translation>Die Summe der Abstandsquadrate (Inertia) sank von der ersten bis zur letzten Zuordnung um {gain}.</translation>
    </message>
    <message numerus="yes">
        <source>Converged after %n iterations</source>
        <extracomment>bridge/html/course.py</extracomment>
        <translation>
            <numerusform>Nach %n Iteration konvergiert</numerusform>
            <numerusform>Nach %n Iterationen konvergiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Did not converge within %n iterations</source>
        <extracomment>bridge/html/course.py</extracomment>
        <translation>
            <numerusform>Innerhalb von %n Iteration nicht konvergiert</numerusform>
            <numerusform>Innerhalb von %n Iterationen nicht konvergiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Play</source>
        <extracomment>bridge/html/course.py</extracomment>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>The steps of k-means</source>
        <extracomment>bridge/html/course.py</extracomment>
        <translation>Die Schritte von K-Means</translation>
    </message>
    <message numerus="yes">
        <source>Centers, and %n features in the colors of their clusters, step by step.</source>
        <extracomment>bridge/html/course.py</extracomment>
        <translation>
            <numerusform>Zentren und %n Objekt in der Farbe seines Clusters, Schritt für Schritt.</numerusform>
            <numerusform>Zentren und %n Objekte in den Farben ihrer Cluster, Schritt für Schritt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Diamonds are centers, and lines are their paths. “Play” shows one step after the other; a number shows that step.</source>
        <extracomment>bridge/html/course.py</extracomment>
        <translation>Rauten sind Zentren, Linien sind ihre Wege. „Abspielen“ zeigt einen Schritt nach dem anderen, eine Nummer zeigt den betreffenden Schritt.</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n steps are shown.</source>
        <extracomment>bridge/html/course.py</extracomment>
        <translation>
            <numerusform>{shown} von %n Schritt ist dargestellt.</numerusform>
            <numerusform>{shown} von %n Schritten sind dargestellt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n features are shown.</source>
        <extracomment>bridge/html/course.py</extracomment>
        <translation>
            <numerusform>{shown} von %n Objekt ist dargestellt.</numerusform>
            <numerusform>{shown} von %n Objekten sind dargestellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The total squared distance (inertia) fell from {first} to {last}.</source>
        <extracomment>bridge/html/course.py</extracomment>
        <translation>Die Summe der Abstandsquadrate (Inertia) sank von {first} auf {last}.</translation>
    </message>
    <message>
        <source>step</source>
        <extracomment>bridge/html/course.py</extracomment>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>First inertia ({unit})</source>
        <extracomment>bridge/html/course.py</extracomment>
        <translation>Erste Inertia ({unit})</translation>
    </message>
    <message>
        <source>Last inertia ({unit})</source>
        <extracomment>bridge/html/course.py</extracomment>
        <translation>Letzte Inertia ({unit})</translation>
    </message>
    <message>
        <source>Step</source>
        <extracomment>bridge/html/course.py</extracomment>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Features that changed their cluster</source>
        <extracomment>bridge/html/course.py</extracomment>
        <translation>Objekte, die ihren Cluster gewechselt haben</translation>
    </message>
    <message>
        <source>{title} (millions)</source>
        <extracomment>bridge/html/figures.py</extracomment>
        <translation>{title} (Millionen)</translation>
    </message>
    <message>
        <source>{title} (billions)</source>
        <extracomment>bridge/html/figures.py</extracomment>
        <translation>{title} (Milliarden)</translation>
    </message>
    <message>
        <source>{title} (trillions)</source>
        <extracomment>bridge/html/figures.py</extracomment>
        <translation>{title} (Billionen)</translation>
    </message>
    <message>
        <source>{number} %</source>
        <extracomment>bridge/html/figures.py, bridge/log/numbers.py</extracomment>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message>
        <source>{number} {unit}</source>
        <extracomment>bridge/log/costs.py, bridge/log/numbers.py</extracomment>
        <translation>{number} {unit}</translation>
    </message>
    <message numerus="yes">
        <source>All %n features are shown in the colors of their clusters.</source>
        <extracomment>bridge/html/map.py</extracomment>
        <translation>
            <numerusform>%n Objekt ist in der Farbe seines Clusters dargestellt.</numerusform>
            <numerusform>Alle %n Objekte sind in den Farben ihrer Cluster dargestellt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{drawn} of %n features are shown in the colors of their clusters, of each cluster in proportion to its size.</source>
        <extracomment>bridge/html/map.py</extracomment>
        <translation>
            <numerusform>{drawn} von %n Objekt ist in der Farbe seines Clusters dargestellt, aus jedem Cluster im Verhältnis zu seiner Größe.</numerusform>
            <numerusform>{drawn} von %n Objekten sind in den Farben ihrer Cluster dargestellt, aus jedem Cluster im Verhältnis zu seiner Größe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Areas are the zones of the clusters.</source>
        <extracomment>bridge/html/map.py</extracomment>
        <translation>Flächen sind die Zonen der Cluster.</translation>
    </message>
    <message>
        <source>Map of the clusters</source>
        <extracomment>bridge/html/map.py</extracomment>
        <translation>Karte der Cluster</translation>
    </message>
    <message>
        <source>Cluster {number}</source>
        <extracomment>bridge/html/map.py, bridge/layers/captions.py</extracomment>
        <translation>Cluster {number}</translation>
    </message>
    <message numerus="yes">
        <source>Cluster {number}: %n features</source>
        <extracomment>bridge/html/map.py</extracomment>
        <translation>
            <numerusform>Cluster {number}: %n Objekt</numerusform>
            <numerusform>Cluster {number}: %n Objekte</numerusform>
        </translation>
    </message>
    <message>
        <source>Or leave {parameter} empty: the report plays the same in a browser.</source>
        <extracomment>bridge/html/movie.py</extracomment>
        <translation>Oder lassen Sie „{parameter}“ leer: Der Bericht spielt dasselbe im Browser ab.</translation>
    </message>
    <message>
        <source>{parameter}: {kind} files need the program {program} in the PATH. Install it, or leave {parameter} empty (the report plays the same in a browser).</source>
        <extracomment>bridge/html/movie.py</extracomment>
        <translation>{parameter}: {kind}-Dateien brauchen das Programm {program} im PATH. Installieren Sie es, oder lassen Sie „{parameter}“ leer (der Bericht spielt dasselbe im Browser ab).</translation>
    </message>
    <message>
        <source>{name} cannot be written: {reason}</source>
        <extracomment>bridge/html/movie.py</extracomment>
        <translation>{name} kann nicht geschrieben werden: {reason}</translation>
    </message>
    <message>
        <source>{algorithm}: {layer}</source>
        <extracomment>bridge/html/parts.py</extracomment>
        <translation>{algorithm}: {layer}</translation>
    </message>
    <message>
        <source>Only the first {shown} of {all} groups are listed.</source>
        <extracomment>bridge/html/parts.py</extracomment>
        <translation>Nur die ersten {shown} von {all} Gruppen sind aufgeführt.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <extracomment>bridge/html/parts.py</extracomment>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Parameter</source>
        <extracomment>bridge/html/parts.py</extracomment>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>bridge/html/parts.py</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Repeat this run</source>
        <extracomment>bridge/html/parts.py</extracomment>
        <translation>Diesen Lauf wiederholen</translation>
    </message>
    <message>
        <source>The same input and parameters give the same clusters on every computer.</source>
        <extracomment>bridge/html/parts.py</extracomment>
        <translation>Dieselbe Eingabe führt mit denselben Parametern auf jedem Computer zu denselben Clustern.</translation>
    </message>
    <message>
        <source>On the command line:</source>
        <extracomment>bridge/html/parts.py</extracomment>
        <translation>Auf der Kommandozeile:</translation>
    </message>
    <message>
        <source>In the Python console of QGIS:</source>
        <extracomment>bridge/html/parts.py</extracomment>
        <translation>In der Python-Konsole von QGIS:</translation>
    </message>
    <message>
        <source>Made with</source>
        <extracomment>bridge/html/parts.py</extracomment>
        <translation>Erstellt mit</translation>
    </message>
    <message>
        <source>position</source>
        <extracomment>bridge/html/segments.py</extracomment>
        <translation>Position</translation>
    </message>
    <message>
        <source>component {number}: {share} of the variance</source>
        <extracomment>bridge/html/segments.py</extracomment>
        <translation>Komponente {number}: {share} der Varianz</translation>
    </message>
    <message>
        <source>Principal components</source>
        <extracomment>bridge/html/segments.py</extracomment>
        <translation>Hauptkomponenten</translation>
    </message>
    <message numerus="yes">
        <source>The axes are the %n directions in which features differ most. They keep {share} of the variance. Clusters that overlap here may be apart in other directions.</source>
        <extracomment>bridge/html/segments.py</extracomment>
        <translation>
            <numerusform>Es gibt %n Achse: die Richtung, in der sich Objekte am meisten unterscheiden. Sie erhält {share} der Varianz. Cluster, die sich hier überlappen, können in anderen Richtungen getrennt sein.</numerusform>
            <numerusform>Die Achsen sind die %n Richtungen, in denen sich Objekte am meisten unterscheiden. Sie erhalten {share} der Varianz. Cluster, die sich hier überlappen, können in anderen Richtungen getrennt sein.</numerusform>
        </translation>
    </message>
    <message>
        <source>Component {number} consists mainly of: {fields}.</source>
        <extracomment>bridge/html/segments.py</extracomment>
        <translation>Komponente {number} besteht hauptsächlich aus: {fields}.</translation>
    </message>
    <message numerus="yes">
        <source>%n features without a position are not shown.</source>
        <extracomment>bridge/html/segments.py</extracomment>
        <translation>
            <numerusform>%n Objekt ohne Position ist nicht dargestellt.</numerusform>
            <numerusform>%n Objekte ohne Position sind nicht dargestellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The mean of each field in each cluster, in the units of the field. Orange cells are above the mean of all features, blue cells below. The color is strongest from {strongest} standard deviations on.</source>
        <extracomment>bridge/html/segments.py</extracomment>
        <translation>Der Mittelwert jedes Feldes in jedem Cluster, in den Einheiten des Feldes. Orange Zellen liegen über dem Mittelwert aller Objekte, blaue darunter. Die Farbe ist ab {strongest} Standardabweichungen am stärksten.</translation>
    </message>
    <message>
        <source>Profiles of the clusters</source>
        <extracomment>bridge/html/segments.py</extracomment>
        <translation>Profile der Cluster</translation>
    </message>
    <message>
        <source>Only the first {clusters} clusters and {fields} fields are shown.</source>
        <extracomment>bridge/html/segments.py</extracomment>
        <translation>Nur die ersten {clusters} Cluster und {fields} Felder sind dargestellt.</translation>
    </message>
    <message>
        <source>Profiles</source>
        <extracomment>bridge/html/segments.py, models/segments_with_profiles.model3</extracomment>
        <translation>Profile</translation>
    </message>
    <message numerus="yes">
        <source>Cluster {number}, {field}: mean {mean}, median {median}, %n values</source>
        <extracomment>bridge/html/segments.py</extracomment>
        <translation>
            <numerusform>Cluster {number}, {field}: Mittelwert {mean}, Median {median}, %n Wert</numerusform>
            <numerusform>Cluster {number}, {field}: Mittelwert {mean}, Median {median}, %n Werte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The layer “{layer}” ({features}) was divided into %n clusters.</source>
        <extracomment>bridge/html/summary.py</extracomment>
        <translation>
            <numerusform>Der Layer „{layer}“ ({features}) wurde in %n Cluster geteilt.</numerusform>
            <numerusform>Der Layer „{layer}“ ({features}) wurde in %n Cluster geteilt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features</source>
        <extracomment>bridge/html/summary.py, bridge/layers/captions.py, bridge/log/input.py, bridge/log/outcome.py, bridge/log/roads.py, bridge/log/sentences.py</extracomment>
        <translation>
            <numerusform>%n Objekt</numerusform>
            <numerusform>%n Objekte</numerusform>
        </translation>
    </message>
    <message>
        <source>On average, a feature is {mean} away from the center of its cluster; the farthest is {largest} away.</source>
        <extracomment>bridge/html/summary.py</extracomment>
        <translation>Im Mittel ist ein Objekt {mean} vom Zentrum seines Clusters entfernt, das entfernteste {largest}.</translation>
    </message>
    <message>
        <source>The weighted mean distance to the center of the cluster is {mean}; the farthest feature is {largest} away.</source>
        <extracomment>bridge/html/summary.py</extracomment>
        <translation>Der gewichtete mittlere Abstand zum Zentrum des Clusters ist {mean}; das entfernteste Objekt ist {largest} entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>%n features are unassigned.</source>
        <extracomment>bridge/html/costs.py, bridge/html/summary.py</extracomment>
        <translation>
            <numerusform>%n Objekt ist nicht zugeordnet.</numerusform>
            <numerusform>%n Objekte sind nicht zugeordnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>{clause}.</source>
        <extracomment>bridge/html/summary.py, bridge/log/input.py</extracomment>
        <translation>{clause}.</translation>
    </message>
    <message>
        <source>“{field}”</source>
        <extracomment>bridge/html/summary.py</extracomment>
        <translation>„{field}“</translation>
    </message>
    <message>
        <source>The sum of {weight} is {most} in each cluster.</source>
        <extracomment>bridge/html/summary.py</extracomment>
        <translation>Die Summe ({weight}) ist in jedem Cluster {most}.</translation>
    </message>
    <message numerus="yes">
        <source>Each cluster has %n features.</source>
        <extracomment>bridge/html/summary.py</extracomment>
        <translation>
            <numerusform>Jeder Cluster hat %n Objekt.</numerusform>
            <numerusform>Jeder Cluster hat %n Objekte.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sum of {weight} per cluster ranges from {least} to {most}.</source>
        <extracomment>bridge/html/summary.py</extracomment>
        <translation>Die Summe je Cluster ({weight}) reicht von {least} bis {most}.</translation>
    </message>
    <message numerus="yes">
        <source>Cluster sizes range from {least} to %n features.</source>
        <extracomment>bridge/html/summary.py</extracomment>
        <translation>
            <numerusform>Die Clustergrößen reichen von {least} bis zu %n Objekt.</numerusform>
            <numerusform>Die Clustergrößen reichen von {least} bis zu %n Objekten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The worst deviation from the mean ({mean}) is {deviation}.</source>
        <extracomment>bridge/html/summary.py</extracomment>
        <translation>Die größte Abweichung vom Mittelwert ({mean}) ist {deviation}.</translation>
    </message>
    <message>
        <source>This is as equal as possible.</source>
        <extracomment>bridge/html/summary.py</extracomment>
        <translation>Gleichmäßiger geht es nicht.</translation>
    </message>
    <message>
        <source>Within each group, sizes are as equal as possible.</source>
        <extracomment>bridge/html/summary.py</extracomment>
        <translation>Innerhalb jeder Gruppe sind die Größen so gleich wie möglich.</translation>
    </message>
    <message>
        <source>The worst deviation from the mean of a group is {deviation}.</source>
        <extracomment>bridge/html/summary.py</extracomment>
        <translation>Die größte Abweichung vom Mittelwert einer Gruppe ist {deviation}.</translation>
    </message>
    <message>
        <source>Without limits, all clusters would have the same size: {least}.</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Ohne Grenzen hätten alle Cluster dieselbe Größe: {least}.</translation>
    </message>
    <message>
        <source>Without limits, the sums per cluster would range from {least} to {most}.</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Ohne Grenzen würden die Summen je Cluster von {least} bis {most} reichen.</translation>
    </message>
    <message>
        <source>Without limits, cluster sizes would range from {least} to {most} features.</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Ohne Grenzen würden die Clustergrößen von {least} bis {most} Objekte reichen.</translation>
    </message>
    <message>
        <source>All limits are met, but it was not verified that no swap of features between clusters lowers the total squared distance.</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Alle Grenzen sind eingehalten, aber es ist nicht bestätigt, dass kein Tausch von Objekten zwischen Clustern die Summe der Abstandsquadrate verkleinert.</translation>
    </message>
    <message>
        <source>Groups concerned: {count} of {all}.</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Betroffene Gruppen: {count} von {all}.</translation>
    </message>
    <message>
        <source>The assignment is not proved to be optimal</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Die Zuordnung ist nicht nachweislich optimal</translation>
    </message>
    <message>
        <source>No move or swap of features between clusters, within the limits, lowers the total squared distance to these centers.</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Kein Verschieben oder Tauschen von Objekten zwischen Clustern innerhalb der Grenzen verkleinert die Summe der Abstandsquadrate zu diesen Zentren.</translation>
    </message>
    <message>
        <source>No move or swap of features between clusters, within the limits, lowers the total squared distance to these centers by more than {share} %.</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Kein Verschieben oder Tauschen von Objekten zwischen Clustern innerhalb der Grenzen verkleinert die Summe der Abstandsquadrate zu diesen Zentren um mehr als {share}&#xa0;%.</translation>
    </message>
    <message>
        <source>The assignment is proved optimal, but the centers did not converge</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Die Zuordnung ist nachweislich optimal, aber die Zentren sind nicht konvergiert</translation>
    </message>
    <message>
        <source>“These centers” are those before the last step.</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>„Diese Zentren“ sind die vor dem letzten Schritt.</translation>
    </message>
    <message>
        <source>The assignment is proved optimal for these centers</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Die Zuordnung ist für diese Zentren nachweislich optimal</translation>
    </message>
    <message numerus="yes">
        <source>This was checked for all %n features, with coordinates rounded to steps of {step}.</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>
            <numerusform>Das wurde für %n Objekt nachgeprüft, mit auf Schritte von {step} gerundeten Koordinaten.</numerusform>
            <numerusform>Das wurde für alle %n Objekte nachgeprüft, mit auf Schritte von {step} gerundeten Koordinaten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The centers stay where they are; with other ones, distances may be shorter.</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Die Zentren bleiben, wo sie sind; mit anderen können Abstände kürzer sein.</translation>
    </message>
    <message>
        <source>Other centers may be better: try more starts or another seed.</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Andere Zentren sind vielleicht besser: Probieren Sie mehr Starts oder eine andere Zufallssaat.</translation>
    </message>
    <message numerus="yes">
        <source>%n clusters miss their limits: {listed}.</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>
            <numerusform>%n Cluster verfehlt seine Grenzen: {listed}.</numerusform>
            <numerusform>%n Cluster verfehlen ihre Grenzen: {listed}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The largest miss is {by}, which is {share} of the mean. The log lists them.</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Am weitesten wird eine Grenze um {by} verfehlt, das sind {share} des Mittelwerts. Das Protokoll führt alle Fälle auf.</translation>
    </message>
    <message>
        <source>Not all limits can be met, because features are not split</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Nicht alle Grenzen sind einzuhalten, weil Objekte nicht geteilt werden</translation>
    </message>
    <message>
        <source>The assignment is proved to be within {share} % of the optimum for these centers</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Die Zuordnung liegt für diese Zentren nachweislich höchstens {share}&#xa0;% über dem Optimum</translation>
    </message>
    <message>
        <source>The assignment is not proved to be near the optimum for these centers</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Die Zuordnung liegt für diese Zentren nicht nachweislich nahe am Optimum</translation>
    </message>
    <message>
        <source>Features are not split. No other assignment to these centers within the limits, not even one that splits features, lowers the total squared distance by more than {share} %.</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Objekte werden nicht geteilt. Keine andere Zuordnung zu diesen Zentren innerhalb der Grenzen, auch keine, die Objekte teilt, verkleinert die Summe der Abstandsquadrate um mehr als {share}&#xa0;%.</translation>
    </message>
    <message>
        <source>The centers did not converge</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Die Zentren sind nicht konvergiert</translation>
    </message>
    <message>
        <source>The centers converged: each center is the mean of the features in its cluster.</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Die Zentren sind konvergiert: Jedes Zentrum ist der Mittelwert der Objekte in seinem Cluster.</translation>
    </message>
    <message>
        <source>Every feature belongs to the nearest center</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Jedes Objekt gehört zum nächsten Zentrum</translation>
    </message>
    <message>
        <source>Without limits, all distances would be 0.</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Ohne Grenzen wären alle Abstände 0.</translation>
    </message>
    <message>
        <source>The limits cost nothing: without them, the same start and seed give a total squared distance that is {more} larger. (K-means finds a good clustering, not always the best.)</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Die Grenzen kosten nichts: Ohne sie ergeben derselbe Start und dieselbe Zufallssaat eine um {more} größere Summe der Abstandsquadrate. (K-Means findet eine gute Einteilung, nicht immer die beste.)</translation>
    </message>
    <message>
        <source>The total squared distance (inertia) is {ratio} times as large as if every feature went to the nearest center. A typical distance to the center is {more} longer.</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Die Summe der Abstandsquadrate (Inertia) ist {ratio}-mal so groß wie bei der Zuordnung jedes Objekts zum nächsten Zentrum. Ein typischer Abstand zum Zentrum ist um {more} größer.</translation>
    </message>
    <message>
        <source>The total squared distance (inertia) is {ratio} times as large as without limits, with the same start and seed. A typical distance to the center is {more} longer.</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Die Summe der Abstandsquadrate (Inertia) ist {ratio}-mal so groß wie ohne Grenzen, bei demselben Start und derselben Zufallssaat. Ein typischer Abstand zum Zentrum ist um {more} größer.</translation>
    </message>
    <message>
        <source>The data do not form separate groups</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Die Daten bilden keine getrennten Gruppen</translation>
    </message>
    <message>
        <source>The mean silhouette is {score}. Points spread evenly over the same area, without clusters, reach {uniform}. So k-means divides one whole into parts, and another seed may draw the borders elsewhere. {instead}</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Die mittlere Silhouette ist {score}. Gleichmäßig über dieselbe Fläche verteilte Punkte, ohne Cluster, erreichen {uniform}. K-Means teilt also ein Ganzes in Teile, und eine andere Zufallssaat zieht die Grenzlinien vielleicht anderswo. {instead}</translation>
    </message>
    <message>
        <source>One cluster is far larger than the others</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Ein Cluster ist viel größer als die anderen</translation>
    </message>
    <message>
        <source>Cluster {number} holds {share} of the total, the median cluster {median}. Often, a few remote features have taken the other centers. {instead}</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Cluster {number} enthält {share} der Gesamtmenge, der mittlere Cluster (Median) {median}. Oft haben einige abgelegene Objekte die anderen Zentren an sich gezogen. {instead}</translation>
    </message>
    <message>
        <source>Clusters are long and thin</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Cluster sind lang und schmal</translation>
    </message>
    <message>
        <source>{share} of the total lies in clusters that are more than {limit} times as long as wide (clusters {examples}). K-means works best for round clusters, and cuts long ones into pieces. {instead}</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>{share} der Gesamtmenge liegt in Clustern, die mehr als {limit}-mal so lang wie breit sind (Cluster {examples}). K-Means eignet sich am besten für runde Cluster und schneidet lange in Stücke. {instead}</translation>
    </message>
    <message>
        <source>One field decides almost alone</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Ein Feld entscheidet fast allein</translation>
    </message>
    <message>
        <source>“{name}” makes up {share} of the variance, so the other fields have little effect. Scale the fields (z-score), or leave “{name}” out.</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>„{name}“ macht {share} der Varianz aus, daher haben die anderen Felder wenig Einfluss. Skalieren Sie die Felder (z-Wert), oder lassen Sie „{name}“ weg.</translation>
    </message>
    <message>
        <source>For territories and districts this is what you want. To find groups in the data, try other numbers of clusters, or use “DBSCAN clustering” of QGIS.</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Für Gebiete und Bezirke ist genau das erwünscht. Um Gruppen in den Daten zu finden, probieren Sie andere Clusteranzahlen, oder verwenden Sie „DBSCAN-Häufung“ von QGIS.</translation>
    </message>
    <message>
        <source>Limit the sizes (“Constrained k-means clustering”), or use “DBSCAN clustering” of QGIS, which leaves remote features out.</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Begrenzen Sie die Größen („K-Means mit Größengrenzen“), oder verwenden Sie „DBSCAN-Häufung“ von QGIS, die abgelegene Objekte auslässt.</translation>
    </message>
    <message>
        <source>This happens along a road or a river. For clusters of any shape, use “DBSCAN clustering” of QGIS.</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Das kommt entlang einer Straße oder eines Flusses vor. Für Cluster beliebiger Form verwenden Sie „DBSCAN-Häufung“ von QGIS.</translation>
    </message>
    <message>
        <source>To divide a whole into parts, this is what you want. To find groups in the data, try other numbers of clusters (“Choose the number of clusters”) or other fields.</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Um ein Ganzes in Teile zu gliedern, ist genau das erwünscht. Um Gruppen in den Daten zu finden, probieren Sie andere Clusteranzahlen („Clusteranzahl wählen“) oder andere Felder.</translation>
    </message>
    <message>
        <source>Limit the sizes, scale the fields by median and interquartile range (robust), or look at the features of the small clusters first.</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Begrenzen Sie die Größen, skalieren Sie die Felder nach Median und Interquartilabstand (robust), oder sehen Sie sich zuerst die Objekte der kleinen Cluster an.</translation>
    </message>
    <message>
        <source>Fields that rise and fall together make clusters long, and so does a field with a few extreme values. Leave some fields out, or take the logarithm. (“DBSCAN clustering” of QGIS finds clusters of any shape, but by position alone.)</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Felder, die gemeinsam steigen und fallen, machen Cluster lang, ebenso ein Feld mit einigen extremen Werten. Lassen Sie einige Felder weg, oder logarithmieren Sie sie. („DBSCAN-Häufung“ von QGIS findet Cluster beliebiger Form, aber nur nach Position.)</translation>
    </message>
    <message>
        <source>no separate groups</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>keine getrennten Gruppen</translation>
    </message>
    <message>
        <source>overlapping groups</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>sich überlappende Gruppen</translation>
    </message>
    <message>
        <source>separate groups</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>getrennte Gruppen</translation>
    </message>
    <message>
        <source>{count}, by {field}</source>
        <extracomment>bridge/layers/captions.py</extracomment>
        <translation>{count}, nach {field}</translation>
    </message>
    <message>
        <source>{title} ({group})</source>
        <extracomment>bridge/layers/captions.py</extracomment>
        <translation>{title} ({group})</translation>
    </message>
    <message>
        <source>{title}, {name}</source>
        <extracomment>bridge/layers/captions.py</extracomment>
        <translation>{title}, {name}</translation>
    </message>
    <message>
        <source>{sum} {field}</source>
        <extracomment>bridge/layers/captions.py</extracomment>
        <translation>{sum} {field}</translation>
    </message>
    <message>
        <source>{percent} of {capacity}</source>
        <extracomment>bridge/layers/captions.py</extracomment>
        <translation>{percent} von {capacity}</translation>
    </message>
    <message>
        <source>{title}: {counts}</source>
        <extracomment>bridge/layers/captions.py</extracomment>
        <translation>{title}: {counts}</translation>
    </message>
    <message numerus="yes">
        <source>The silhouettes are exact: they are those of all %n features.</source>
        <extracomment>bridge/layers/comparison.py</extracomment>
        <translation>
            <numerusform>Die Silhouetten sind exakt, berechnet aus %n Objekt.</numerusform>
            <numerusform>Die Silhouetten sind exakt, berechnet aus allen %n Objekten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The silhouettes are those of %n features drawn at random.</source>
        <extracomment>bridge/layers/comparison.py</extracomment>
        <translation>
            <numerusform>Die Silhouetten sind aus %n zufällig gezogenen Objekt berechnet.</numerusform>
            <numerusform>Die Silhouetten sind aus %n zufällig gezogenen Objekten berechnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Best number of clusters: {best}.</source>
        <extracomment>bridge/layers/comparison.py</extracomment>
        <translation>Beste Clusteranzahl: {best}.</translation>
    </message>
    <message>
        <source>No clear number of clusters.</source>
        <extracomment>bridge/layers/comparison.py</extracomment>
        <translation>Keine klare Clusteranzahl.</translation>
    </message>
    <message>
        <source>The highest mean silhouette is {score} ({number} clusters). Points spread evenly over the same area, without clusters, reach {uniform}. Choose the number that suits your purpose, for example by the mean and the largest distance to the center.</source>
        <extracomment>bridge/layers/comparison.py</extracomment>
        <translation>Die höchste mittlere Silhouette ist {score} ({number} Cluster). Gleichmäßig über dieselbe Fläche verteilte Punkte, ohne Cluster, erreichen {uniform}. Wählen Sie die Anzahl, die Ihrem Zweck entspricht, zum Beispiel nach dem mittleren und dem größten Abstand zum Zentrum.</translation>
    </message>
    <message numerus="yes">
        <source>Group {group}: %n features, best number of clusters: {best}.</source>
        <extracomment>bridge/layers/comparison.py</extracomment>
        <translation>
            <numerusform>Gruppe {group}: %n Objekt, beste Clusteranzahl: {best}.</numerusform>
            <numerusform>Gruppe {group}: %n Objekte, beste Clusteranzahl: {best}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Best number if it is the same in all groups: {best}.</source>
        <extracomment>bridge/layers/comparison.py</extracomment>
        <translation>Beste Anzahl, wenn sie in allen Gruppen gleich ist: {best}.</translation>
    </message>
    <message>
        <source>{criterion} {number}</source>
        <extracomment>bridge/layers/comparison.py</extracomment>
        <translation>{criterion} {number}</translation>
    </message>
    <message>
        <source>The silhouettes are exact: they are those of all features of each group.</source>
        <extracomment>bridge/layers/comparison.py</extracomment>
        <translation>Die Silhouetten sind exakt, berechnet aus allen Objekten jeder Gruppe.</translation>
    </message>
    <message numerus="yes">
        <source>The silhouettes of groups with more than %n features are those of as many features drawn at random.</source>
        <extracomment>bridge/layers/comparison.py</extracomment>
        <translation>
            <numerusform>Die Silhouetten von Gruppen mit mehr als %n Objekt sind aus ebenso vielen zufällig gezogenen Objekten berechnet.</numerusform>
            <numerusform>Die Silhouetten von Gruppen mit mehr als %n Objekten sind aus ebenso vielen zufällig gezogenen Objekten berechnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each feature counts once in them, regardless of its weight.</source>
        <extracomment>bridge/layers/comparison.py</extracomment>
        <translation>Darin zählt jedes Objekt einmal, unabhängig von seinem Gewicht.</translation>
    </message>
    <message numerus="yes">
        <source>Converged after %n iterations.</source>
        <extracomment>bridge/layers/course.py</extracomment>
        <translation>
            <numerusform>Nach %n Iteration konvergiert.</numerusform>
            <numerusform>Nach %n Iterationen konvergiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Did not converge within %n iterations.</source>
        <extracomment>bridge/layers/course.py, bridge/raster/words.py</extracomment>
        <translation>
            <numerusform>Innerhalb von %n Iteration nicht konvergiert.</numerusform>
            <numerusform>Innerhalb von %n Iterationen nicht konvergiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Total squared distance (inertia): {first} at first, {last} at the end.</source>
        <extracomment>bridge/layers/course.py</extracomment>
        <translation>Summe der Abstandsquadrate (Inertia): am Anfang {first}, am Ende {last}.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more starts.</source>
        <extracomment>bridge/log/feedback.py</extracomment>
        <translation>
            <numerusform>… und %n weiterer Start.</numerusform>
            <numerusform>… und %n weitere Starts.</numerusform>
        </translation>
    </message>
    <message>
        <source>After the search: typical distance {distance} (root mean square).</source>
        <extracomment>bridge/log/feedback.py</extracomment>
        <translation>Nach der Suche: typischer Abstand {distance} (quadratisches Mittel).</translation>
    </message>
    <message numerus="yes">
        <source>%n clusters cannot meet all limits, because features are not split. Next: {clusters} clusters.</source>
        <extracomment>bridge/log/feedback.py</extracomment>
        <translation>
            <numerusform>%n Cluster kann nicht alle Grenzen einhalten, weil Objekte nicht geteilt werden. Als Nächstes: {clusters} Cluster.</numerusform>
            <numerusform>%n Cluster können nicht alle Grenzen einhalten, weil Objekte nicht geteilt werden. Als Nächstes: {clusters} Cluster.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Start {number} of {starts}: %n iterations, typical distance {distance} (root mean square).</source>
        <extracomment>bridge/log/feedback.py</extracomment>
        <translation>
            <numerusform>Start {number} von {starts}: %n Iteration, typischer Abstand {distance} (quadratisches Mittel).</numerusform>
            <numerusform>Start {number} von {starts}: %n Iterationen, typischer Abstand {distance} (quadratisches Mittel).</numerusform>
        </translation>
    </message>
    <message>
        <source>The run was canceled; nothing was written.</source>
        <extracomment>bridge/log/feedback.py</extracomment>
        <translation>Der Lauf wurde abgebrochen; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Constrained k-means</source>
        <extracomment>bridge/log/installation.py, menu.py, provider.py</extracomment>
        <translation>Constrained k-means</translation>
    </message>
    <message>
        <source>To repair it, {where}, then restart QGIS: {command}</source>
        <extracomment>bridge/log/installation.py</extracomment>
        <translation>Zum Reparieren {where} und starten Sie QGIS dann neu: {command}</translation>
    </message>
    <message>
        <source>To update it, {where}, then restart QGIS: {command}</source>
        <extracomment>bridge/log/installation.py</extracomment>
        <translation>Zum Aktualisieren {where} und starten Sie QGIS dann neu: {command}</translation>
    </message>
    <message>
        <source>To install it, {where}, then restart QGIS: {command}</source>
        <extracomment>bridge/log/installation.py</extracomment>
        <translation>Zum Installieren {where} und starten Sie QGIS dann neu: {command}</translation>
    </message>
    <message>
        <source>run this command in a terminal</source>
        <extracomment>bridge/log/installation.py</extracomment>
        <translation>führen Sie diesen Befehl in einem Terminal aus</translation>
    </message>
    <message>
        <source>run this command in the OSGeo4W Shell (see the Start menu)</source>
        <extracomment>bridge/log/installation.py</extracomment>
        <translation>führen Sie diesen Befehl in der OSGeo4W-Shell aus (siehe Startmenü)</translation>
    </message>
    <message>
        <source>{whose} needs the Python package {title}, which is not installed.</source>
        <extracomment>bridge/log/installation.py</extracomment>
        <translation>{whose} braucht das Python-Paket {title}, das nicht installiert ist.</translation>
    </message>
    <message>
        <source>{whose} needs the Python package {title} {oldest} or later; {detail} is installed.</source>
        <extracomment>bridge/log/installation.py</extracomment>
        <translation>{whose} braucht das Python-Paket {title} ab Version {oldest}; installiert ist {detail}.</translation>
    </message>
    <message>
        <source>{whose} needs the Python package {title}, which is installed but does not load ({detail}).</source>
        <extracomment>bridge/log/installation.py</extracomment>
        <translation>{whose} braucht das Python-Paket {title}, das installiert ist, sich aber nicht laden lässt ({detail}).</translation>
    </message>
    <message>
        <source>Input layer</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Eingabelayer</translation>
    </message>
    <message>
        <source>Fields to compare</source>
        <extracomment>bridge/log/labels.py, models/segments_with_profiles.model3</extracomment>
        <translation>Zu vergleichende Felder</translation>
    </message>
    <message>
        <source>Scaling of the fields</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Skalierung der Felder</translation>
    </message>
    <message>
        <source>Features with missing values</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Objekte mit fehlenden Werten</translation>
    </message>
    <message>
        <source>Weight of the position in percent</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Gewicht der Position in Prozent</translation>
    </message>
    <message>
        <source>Smallest number of clusters</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Kleinste Clusteranzahl</translation>
    </message>
    <message>
        <source>Largest number of clusters</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Größte Clusteranzahl</translation>
    </message>
    <message>
        <source>Layer of centers</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Layer der Zentren</translation>
    </message>
    <message>
        <source>Field with the id of each center</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Feld mit der Kennung jedes Zentrums</translation>
    </message>
    <message>
        <source>Field with the minimum size of each center</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Feld mit der Mindestgröße jedes Zentrums</translation>
    </message>
    <message>
        <source>Field with the maximum size of each center</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Feld mit der Höchstgröße jedes Zentrums</translation>
    </message>
    <message>
        <source>Weight field</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Gewichtungsfeld</translation>
    </message>
    <message>
        <source>Count NULL and negative weights as zero</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>NULL und negative Gewichte als null zählen</translation>
    </message>
    <message>
        <source>Minimum cluster size</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Mindestgröße der Cluster</translation>
    </message>
    <message>
        <source>Maximum cluster size</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Höchstgröße der Cluster</translation>
    </message>
    <message>
        <source>Size tolerance in percent</source>
        <extracomment>bridge/log/labels.py, models/balanced_territories.model3</extracomment>
        <translation>Größentoleranz in Prozent</translation>
    </message>
    <message>
        <source>Group by field</source>
        <extracomment>bridge/log/labels.py, models/equal_territories.model3</extracomment>
        <translation>Gruppierungsfeld</translation>
    </message>
    <message>
        <source>Type of zones</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Typ der Zonen</translation>
    </message>
    <message>
        <source>Polygons for the zones</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Polygone für die Zonen</translation>
    </message>
    <message>
        <source>Boundary of the zones</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Umriss der Zonen</translation>
    </message>
    <message>
        <source>Cluster field name</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Name des Clusterfeldes</translation>
    </message>
    <message>
        <source>Cluster size field name</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Name des Clustergrößenfeldes</translation>
    </message>
    <message>
        <source>Initial centers</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Anfangszentren</translation>
    </message>
    <message>
        <source>Number of starts</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Anzahl der Starts</translation>
    </message>
    <message>
        <source>Maximum number of iterations</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Höchstzahl der Iterationen</translation>
    </message>
    <message>
        <source>Random seed</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Zufallssaat</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Tries to improve the result</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Verbesserungsversuche</translation>
    </message>
    <message>
        <source>Distance</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Abstandsmessung</translation>
    </message>
    <message>
        <source>Solver</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Solver</translation>
    </message>
    <message>
        <source>Table of centers from an earlier run</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Zentrentabelle eines früheren Laufs</translation>
    </message>
    <message>
        <source>Bands to compare</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Zu vergleichende Kanäle</translation>
    </message>
    <message>
        <source>Sample size in pixels</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Stichprobengröße in Pixeln</translation>
    </message>
    <message>
        <source>Value of pixels without a class</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Wert der Pixel ohne Klasse</translation>
    </message>
    <message>
        <source>Zones</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Zonen</translation>
    </message>
    <message>
        <source>Centers</source>
        <extracomment>bridge/html/costs.py, bridge/log/labels.py, models/balanced_territories.model3, models/equal_territories.model3</extracomment>
        <translation>Zentren</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>bridge/log/labels.py, models/balanced_territories.model3, models/depots_with_capacities.model3, models/equal_territories.model3, models/segments_with_profiles.model3</extracomment>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Features step by step</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Objekte Schritt für Schritt</translation>
    </message>
    <message>
        <source>Animation</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Animation</translation>
    </message>
    <message numerus="yes">
        <source>%n features read.</source>
        <extracomment>bridge/log/input.py</extracomment>
        <translation>
            <numerusform>%n Objekt gelesen.</numerusform>
            <numerusform>%n Objekte gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features have no usable geometry (null, empty or not finite). They are skipped.</source>
        <extracomment>bridge/log/input.py</extracomment>
        <translation>
            <numerusform>%n Objekt hat keine verwendbare Geometrie (NULL, leer oder nicht endlich). Es wird übersprungen.</numerusform>
            <numerusform>%n Objekte haben keine verwendbare Geometrie (NULL, leer oder nicht endlich). Sie werden übersprungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features have no usable geometry (null, empty or not finite). They are skipped and written with NULL in the new fields.</source>
        <extracomment>bridge/log/input.py</extracomment>
        <translation>
            <numerusform>%n Objekt hat keine verwendbare Geometrie (NULL, leer oder nicht endlich). Es wird übersprungen und mit NULL in den neuen Feldern geschrieben.</numerusform>
            <numerusform>%n Objekte haben keine verwendbare Geometrie (NULL, leer oder nicht endlich). Sie werden übersprungen und mit NULL in den neuen Feldern geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Feature {id} lies at {place}</source>
        <extracomment>bridge/log/input.py</extracomment>
        <translation>Objekt {id} liegt bei {place}</translation>
    </message>
    <message>
        <source>Feature {id} has a weight of {weight}</source>
        <extracomment>bridge/log/input.py</extracomment>
        <translation>Objekt {id} hat das Gewicht {weight}</translation>
    </message>
    <message>
        <source>The center with feature id {id} lies at {place}</source>
        <extracomment>bridge/log/input.py</extracomment>
        <translation>Das Zentrum mit der Objektkennung {id} liegt bei {place}</translation>
    </message>
    <message>
        <source>Distances on the map of this layer are {times} times as long as on the ground, and so are all lengths of this run. To measure on the ground, set {distance} to geocentric, or reproject the layer to a projection made for its area, such as its UTM zone.</source>
        <extracomment>bridge/log/input.py</extracomment>
        <translation>Abstände in der Karte dieses Layers sind {times}-mal so lang wie auf der Erdoberfläche, und damit auch alle Längen dieses Laufs. Um auf der Erdoberfläche zu messen, setzen Sie „{distance}“ auf geozentrisch, oder reprojizieren Sie den Layer in eine Projektion, die für sein Gebiet gemacht ist, etwa seine UTM-Zone.</translation>
    </message>
    <message>
        <source>Clusters: {clusters}</source>
        <extracomment>bridge/log/input.py</extracomment>
        <translation>Cluster: {clusters}</translation>
    </message>
    <message>
        <source>Clusters (may change, because features are not split): {clusters}</source>
        <extracomment>bridge/log/input.py</extracomment>
        <translation>Cluster (kann sich ändern, weil Objekte nicht geteilt werden): {clusters}</translation>
    </message>
    <message>
        <source>features: {count}</source>
        <extracomment>bridge/log/input.py</extracomment>
        <translation>Objekte: {count}</translation>
    </message>
    <message>
        <source>groups: {groups}</source>
        <extracomment>bridge/log/input.py</extracomment>
        <translation>Gruppen: {groups}</translation>
    </message>
    <message>
        <source>starts: {starts}</source>
        <extracomment>bridge/log/input.py</extracomment>
        <translation>Starts: {starts}</translation>
    </message>
    <message>
        <source>seed: {seed}</source>
        <extracomment>bridge/log/input.py</extracomment>
        <translation>Zufallssaat: {seed}</translation>
    </message>
    <message>
        <source>Limits: {lower} to {upper} features per cluster.</source>
        <extracomment>bridge/log/input.py</extracomment>
        <translation>Grenzen: {lower} bis {upper} Objekte je Cluster.</translation>
    </message>
    <message numerus="yes">
        <source>Limits: exactly %n features per cluster.</source>
        <extracomment>bridge/log/input.py</extracomment>
        <translation>
            <numerusform>Grenzen: genau %n Objekt je Cluster.</numerusform>
            <numerusform>Grenzen: genau %n Objekte je Cluster.</numerusform>
        </translation>
    </message>
    <message>
        <source>Limits: sum of “{weight}” from {lower} to {upper} per cluster.</source>
        <extracomment>bridge/log/input.py</extracomment>
        <translation>Grenzen: Summe von „{weight}“ von {lower} bis {upper} je Cluster.</translation>
    </message>
    <message>
        <source>Limits: sum of “{weight}” of {lower} per cluster.</source>
        <extracomment>bridge/log/input.py</extracomment>
        <translation>Grenzen: Summe von „{weight}“ gleich {lower} je Cluster.</translation>
    </message>
    <message>
        <source>Some centers are not used, because their groups have no features: {titles}.</source>
        <extracomment>bridge/log/input.py</extracomment>
        <translation>Einige Zentren werden nicht verwendet, weil ihre Gruppen keine Objekte haben: {titles}.</translation>
    </message>
    <message>
        <source>Group {group}: {text}</source>
        <extracomment>bridge/log/input.py</extracomment>
        <translation>Gruppe {group}: {text}</translation>
    </message>
    <message numerus="yes">
        <source>Group {group}: %n clusters, {features} in each; typical distance {distance} (root mean square).</source>
        <extracomment>bridge/log/input.py</extracomment>
        <translation>
            <numerusform>Gruppe {group}: %n Cluster, {features} in jedem; typischer Abstand {distance} (quadratisches Mittel).</numerusform>
            <numerusform>Gruppe {group}: %n Cluster, {features} in jedem; typischer Abstand {distance} (quadratisches Mittel).</numerusform>
        </translation>
    </message>
    <message>
        <source>{least} to {most} features</source>
        <extracomment>bridge/log/input.py</extracomment>
        <translation>{least} bis {most} Objekte</translation>
    </message>
    <message numerus="yes">
        <source>%n clusters with {smallest} to {largest} features.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>
            <numerusform>%n Cluster mit {smallest} bis {largest} Objekten.</numerusform>
            <numerusform>%n Cluster mit {smallest} bis {largest} Objekten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clusters, {features} in each.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>
            <numerusform>%n Cluster, {features} in jedem.</numerusform>
            <numerusform>%n Cluster, {features} in jedem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clusters with {smallest} to {largest} features, up to {percent} off the mean.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>
            <numerusform>%n Cluster mit {smallest} bis {largest} Objekten, bis zu {percent} vom Mittelwert entfernt.</numerusform>
            <numerusform>%n Cluster mit {smallest} bis {largest} Objekten, bis zu {percent} vom Mittelwert entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Distance of the features to their centers: mean {mean}, root mean square {typical}, largest {largest}.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>Abstand der Objekte zu ihren Zentren: Mittelwert {mean}, quadratisches Mittel {typical}, größter {largest}.</translation>
    </message>
    <message>
        <source>Distance of the features to their centers: weighted mean {mean}, weighted root mean square {typical}, largest {largest}.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>Abstand der Objekte zu ihren Zentren: gewichteter Mittelwert {mean}, gewichtetes quadratisches Mittel {typical}, größter {largest}.</translation>
    </message>
    <message>
        <source>Total squared distance (inertia): {inertia}.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>Summe der Abstandsquadrate (Inertia): {inertia}.</translation>
    </message>
    <message numerus="yes">
        <source>Total squared distance (inertia): {inertia}, after %n iterations.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>
            <numerusform>Summe der Abstandsquadrate (Inertia): {inertia}, nach %n Iteration.</numerusform>
            <numerusform>Summe der Abstandsquadrate (Inertia): {inertia}, nach %n Iterationen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Converged after %n iterations. Total squared distance (inertia): {inertia}.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>
            <numerusform>Nach %n Iteration konvergiert. Summe der Abstandsquadrate (Inertia): {inertia}.</numerusform>
            <numerusform>Nach %n Iterationen konvergiert. Summe der Abstandsquadrate (Inertia): {inertia}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{inertia} × weight</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>{inertia} × Gewicht</translation>
    </message>
    <message>
        <source>Cluster {id} has {weight}: {miss} too much.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>Cluster {id} hat {weight}: {miss} zu viel.</translation>
    </message>
    <message>
        <source>Cluster {id} has {weight}: {miss} too little.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>Cluster {id} hat {weight}: {miss} zu wenig.</translation>
    </message>
    <message>
        <source>… and {count} more.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>… und {count} weitere.</translation>
    </message>
    <message>
        <source>{name} per cluster: {least} to {most}, at most {percent} % from the mean.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>{name} je Cluster: {least} bis {most}, höchstens {percent}&#xa0;% vom Mittelwert entfernt.</translation>
    </message>
    <message>
        <source>{name} per cluster: {least} to {most}, at most {percent} % from the mean of the group.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>{name} je Cluster: {least} bis {most}, höchstens {percent}&#xa0;% vom Mittelwert der Gruppe entfernt.</translation>
    </message>
    <message>
        <source>{name} per cluster: {least} each.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>{name} je Cluster: jeweils {least}.</translation>
    </message>
    <message numerus="yes">
        <source>%n zones; each is the union of the polygons of its cluster.</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>
            <numerusform>%n Zone, die Vereinigung der Polygone ihres Clusters.</numerusform>
            <numerusform>%n Zonen; jede ist die Vereinigung der Polygone ihres Clusters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clusters have no zone: their polygons have no area within the boundary.</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>
            <numerusform>%n Cluster hat keine Zone: Seine Polygone haben innerhalb des Umrisses keine Fläche.</numerusform>
            <numerusform>%n Cluster haben keine Zone: Ihre Polygone haben innerhalb des Umrisses keine Fläche.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clusters have no zone, because no polygon goes to them.</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>
            <numerusform>%n Cluster hat keine Zone, weil kein Polygon an ihn geht.</numerusform>
            <numerusform>%n Cluster haben keine Zone, weil kein Polygon an sie geht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features lie outside the boundary, and so outside all zones.</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>
            <numerusform>%n Objekt liegt außerhalb des Umrisses und damit außerhalb aller Zonen.</numerusform>
            <numerusform>%n Objekte liegen außerhalb des Umrisses und damit außerhalb aller Zonen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features lie outside all polygons or outside the boundary, and so outside all zones.</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>
            <numerusform>%n Objekt liegt außerhalb aller Polygone oder außerhalb des Umrisses und damit außerhalb aller Zonen.</numerusform>
            <numerusform>%n Objekte liegen außerhalb aller Polygone oder außerhalb des Umrisses und damit außerhalb aller Zonen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features lie outside all zones: the longitudes of the layer span more than one turn around the globe, and zones are drawn for one. Give all features longitudes from -{half} to {half} degrees.</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>
            <numerusform>%n Objekt liegt außerhalb aller Zonen: Die Längengrade des Layers reichen mehr als einmal um den Globus, und Zonen werden nur für eine Umrundung gezeichnet. Geben Sie allen Objekten Längengrade von -{half} bis {half}.</numerusform>
            <numerusform>%n Objekte liegen außerhalb aller Zonen: Die Längengrade des Layers reichen mehr als einmal um den Globus, und Zonen werden nur für eine Umrundung gezeichnet. Geben Sie allen Objekten Längengrade von -{half} bis {half}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features lie in the zone of another cluster, which has more of the features in their polygon.</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>
            <numerusform>%n Objekt liegt in der Zone eines anderen Clusters, zu dem mehr der Objekte in seinem Polygon gehören.</numerusform>
            <numerusform>%n Objekte liegen in der Zone eines anderen Clusters, zu dem mehr der Objekte in ihrem Polygon gehören.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unassigned features lie in a zone: features are never split, and the remaining capacity was too small.</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>
            <numerusform>%n nicht zugeordnetes Objekt liegt in einer Zone: Objekte werden nie geteilt, und die Restkapazität war zu klein.</numerusform>
            <numerusform>%n nicht zugeordnete Objekte liegen in einer Zone: Objekte werden nie geteilt, und die Restkapazität war zu klein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unassigned features lie in a polygon of a zone.</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>
            <numerusform>%n nicht zugeordnetes Objekt liegt in einem Polygon einer Zone.</numerusform>
            <numerusform>%n nicht zugeordnete Objekte liegen in einem Polygon einer Zone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n polygons without assigned features belong to no zone.</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>
            <numerusform>%n Polygon ohne zugeordnete Objekte gehört zu keiner Zone.</numerusform>
            <numerusform>%n Polygone ohne zugeordnete Objekte gehören zu keiner Zone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features are left unassigned, because the centers are full. They were chosen so that the total squared distance of the others is least.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>
            <numerusform>%n Objekt bleibt nicht zugeordnet, weil die Zentren voll sind. Es wurde so gewählt, dass die Summe der Abstandsquadrate der übrigen am kleinsten ist.</numerusform>
            <numerusform>%n Objekte bleiben nicht zugeordnet, weil die Zentren voll sind. Sie wurden so gewählt, dass die Summe der Abstandsquadrate der übrigen am kleinsten ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features with a total weight of {weight} are left unassigned. The centers could take all weight only if features were split. No unassigned feature fits into the remaining capacity of any center.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>
            <numerusform>%n Objekt mit dem Gewicht {weight} bleibt nicht zugeordnet. Nur wenn Objekte geteilt würden, könnten die Zentren das ganze Gewicht aufnehmen. Es passt in die Restkapazität keines Zentrums.</numerusform>
            <numerusform>%n Objekte mit dem Gesamtgewicht {weight} bleiben nicht zugeordnet. Nur wenn Objekte geteilt würden, könnten die Zentren das ganze Gewicht aufnehmen. Kein nicht zugeordnetes Objekt passt in die Restkapazität eines Zentrums.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features with a total weight of {weight} are left unassigned. All features together weigh {surplus} more than the centers can take. No unassigned feature fits into the remaining capacity of any center.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>
            <numerusform>%n Objekt mit dem Gewicht {weight} bleibt nicht zugeordnet. Alle Objekte zusammen wiegen {surplus} mehr, als die Zentren aufnehmen können. Es passt in die Restkapazität keines Zentrums.</numerusform>
            <numerusform>%n Objekte mit dem Gesamtgewicht {weight} bleiben nicht zugeordnet. Alle Objekte zusammen wiegen {surplus} mehr, als die Zentren aufnehmen können. Kein nicht zugeordnetes Objekt passt in die Restkapazität eines Zentrums.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mini-batches were used, followed by %n iterations over all features.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>
            <numerusform>Mini-Batches wurden verwendet, gefolgt von %n Iteration über alle Objekte.</numerusform>
            <numerusform>Mini-Batches wurden verwendet, gefolgt von %n Iterationen über alle Objekte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lloyd&apos;s algorithm, continued to its end, would lower the total squared distance by {most}, to {lloyd}.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>Der Algorithmus von Lloyd würde, bis zum Ende fortgesetzt, die Summe der Abstandsquadrate um {most} verkleinern, auf {lloyd}.</translation>
    </message>
    <message>
        <source>Lloyd&apos;s algorithm, continued to its end, would lower the total squared distance by about {least} to {most}, to about {lloyd}: an estimate from {count} features drawn at random and as many others.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>Der Algorithmus von Lloyd würde, bis zum Ende fortgesetzt, die Summe der Abstandsquadrate um etwa {least} bis {most} verkleinern, auf etwa {lloyd}: eine Schätzung aus {count} zufällig gezogenen Objekten und ebenso vielen weiteren.</translation>
    </message>
    <message>
        <source>The search did not converge: the centers still moved in the last iteration. The clusters are the best ones for the centers before that.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>Die Suche ist nicht konvergiert: In der letzten Iteration haben sich die Zentren noch bewegt. Die Cluster sind die besten für die Zentren davor.</translation>
    </message>
    <message>
        <source>Certificate: not verified. Another assignment to these centers may have a smaller total squared distance.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>Zertifikat: nicht bestätigt. Eine andere Zuordnung zu diesen Zentren hat vielleicht eine kleinere Summe der Abstandsquadrate.</translation>
    </message>
    <message>
        <source>Certificate: verified for coordinates rounded to steps of {step}. These steps are coarse compared to the root mean square distance given above.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>Zertifikat: bestätigt, für auf Schritte von {step} gerundete Koordinaten. Diese Schritte sind grob gegenüber dem oben genannten quadratischen Mittel des Abstands.</translation>
    </message>
    <message>
        <source>No other assignment to these centers within the limits has a total squared distance that is smaller by more than {share} %.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>Keine andere Zuordnung zu diesen Zentren innerhalb der Grenzen hat eine um mehr als {share}&#xa0;% kleinere Summe der Abstandsquadrate.</translation>
    </message>
    <message>
        <source>Certificate: verified.</source>
        <extracomment>bridge/log/costs.py, bridge/log/outcome.py</extracomment>
        <translation>Zertifikat: bestätigt.</translation>
    </message>
    <message>
        <source>Certificate: not verified to be near the best assignment.</source>
        <extracomment>bridge/log/costs.py, bridge/log/outcome.py</extracomment>
        <translation>Zertifikat: nicht als nahe an der besten Zuordnung bestätigt.</translation>
    </message>
    <message>
        <source>This includes assignments that split features.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>Das schließt Zuordnungen ein, die Objekte teilen.</translation>
    </message>
    <message numerus="yes">
        <source>This concerns %n groups: {titles}.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>
            <numerusform>Das betrifft %n Gruppe: {titles}.</numerusform>
            <numerusform>Das betrifft %n Gruppen: {titles}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <extracomment>bridge/log/input.py, bridge/log/outcome.py, bridge/log/sentences.py</extracomment>
        <translation>{least} bis {most}</translation>
    </message>
    <message>
        <source>{number} trillion</source>
        <extracomment>bridge/log/numbers.py</extracomment>
        <translation>{number} Billionen</translation>
    </message>
    <message>
        <source>{number} billion</source>
        <extracomment>bridge/log/numbers.py</extracomment>
        <translation>{number} Milliarden</translation>
    </message>
    <message>
        <source>{number} million</source>
        <extracomment>bridge/log/numbers.py</extracomment>
        <translation>{number} Millionen</translation>
    </message>
    <message>
        <source>square {unit}</source>
        <extracomment>bridge/log/numbers.py</extracomment>
        <translation>{unit} im Quadrat</translation>
    </message>
    <message>
        <source>{clusters} is empty. Enter a number.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>„{clusters}“ ist leer. Geben Sie eine Zahl ein.</translation>
    </message>
    <message>
        <source>{clusters} is empty. Enter a number, or set {maximum} or {minimum} (at least 1), from which the number is derived.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>„{clusters}“ ist leer. Geben Sie eine Zahl ein, oder setzen Sie „{maximum}“ oder „{minimum}“ (mindestens 1), woraus die Anzahl abgeleitet wird.</translation>
    </message>
    <message numerus="yes">
        <source>With {parameter} set to {percent}, a cluster may weigh at most {most}, and %n features weigh more. The heaviest is feature {id} with {weight}.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>
            <numerusform>Wenn „{parameter}“ auf {percent} steht, darf ein Cluster höchstens {most} wiegen, und %n Objekt wiegt mehr: Objekt {id} mit {weight}.</numerusform>
            <numerusform>Wenn „{parameter}“ auf {percent} steht, darf ein Cluster höchstens {most} wiegen, und %n Objekte wiegen mehr. Das schwerste ist Objekt {id} mit {weight}.</numerusform>
        </translation>
    </message>
    <message>
        <source>So clusters may weigh from {lower} to {largest}.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>Daher dürfen Cluster von {lower} bis {largest} wiegen.</translation>
    </message>
    <message>
        <source>{where}, and all others are 0.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>{where}, und alle anderen sind 0.</translation>
    </message>
    <message>
        <source>It counts like any other and can dominate the result. If it is wrong or stands for missing data, correct it or leave it out.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>Dieser Wert zählt wie jeder andere und kann das Ergebnis beherrschen. Wenn er falsch ist oder für fehlende Daten steht, berichtigen Sie ihn, oder lassen Sie ihn weg.</translation>
    </message>
    <message>
        <source>features with a positive weight</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>Objekte mit positivem Gewicht</translation>
    </message>
    <message>
        <source>{clusters} clusters need at least {clusters} {what}; {have} are used.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>{clusters} Cluster brauchen mindestens {clusters} {what}; verwendet werden {have}.</translation>
    </message>
    <message>
        <source>{clusters} clusters need at least {clusters} features that differ. The features (number used: {have}) have {distinct} different combinations of values.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>{clusters} Cluster brauchen mindestens {clusters} Objekte, die sich unterscheiden. Die Objekte (verwendete Anzahl: {have}) haben {distinct} verschiedene Kombinationen von Werten.</translation>
    </message>
    <message>
        <source>{clusters} clusters need at least {clusters} features that differ. The features (number used: {have}) have {places} different combinations of values, of which {distinct} are distinct after rounding.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>{clusters} Cluster brauchen mindestens {clusters} Objekte, die sich unterscheiden. Die Objekte (verwendete Anzahl: {have}) haben {places} verschiedene Kombinationen von Werten; nach dem Runden sind davon {distinct} verschieden.</translation>
    </message>
    <message>
        <source>{clusters} clusters need at least {clusters} distinct positions. The features (number used: {have}) have {places} positions, of which {distinct} are distinct after rounding.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>{clusters} Cluster brauchen mindestens {clusters} verschiedene Positionen. Die Objekte (verwendete Anzahl: {have}) haben {places} Positionen; nach dem Runden sind davon {distinct} verschieden.</translation>
    </message>
    <message>
        <source>{clusters} clusters need at least {clusters} {what}; there are {have} with a usable geometry.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>{clusters} Cluster brauchen mindestens {clusters} {what}; mit verwendbarer Geometrie gibt es {have}.</translation>
    </message>
    <message>
        <source>{clusters} clusters need at least {clusters} distinct positions with a positive weight; there are {distinct}.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>{clusters} Cluster brauchen mindestens {clusters} verschiedene Positionen mit positivem Gewicht; es gibt {distinct}.</translation>
    </message>
    <message>
        <source>{clusters} clusters need at least {clusters} features; there are {have} with a usable geometry, at {distinct} distinct positions.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>{clusters} Cluster brauchen mindestens {clusters} Objekte; mit verwendbarer Geometrie gibt es {have}, an {distinct} verschiedenen Positionen.</translation>
    </message>
    <message>
        <source>{clusters} clusters need at least {clusters} distinct positions; the {have} features have {distinct}.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>{clusters} Cluster brauchen mindestens {clusters} verschiedene Positionen; die {have} Objekte haben {distinct}.</translation>
    </message>
    <message>
        <source>Coordinates are rounded to steps of {step}, a fraction of the extent, and feature {id} lies farthest from the others. If its position is wrong, correct it or leave it out. Otherwise lower the number of clusters to {enough}.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>Koordinaten werden auf Schritte von {step} gerundet, einen Bruchteil der Ausdehnung, und Objekt {id} liegt am weitesten von den anderen entfernt. Wenn seine Position falsch ist, berichtigen Sie sie, oder lassen Sie das Objekt weg. Sonst senken Sie die Clusteranzahl auf {enough}.</translation>
    </message>
    <message>
        <source>No number of clusters meets all limits.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>Mit keiner Clusteranzahl lassen sich alle Grenzen einhalten.</translation>
    </message>
    <message>
        <source>Lower the number of clusters to {enough}.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>Senken Sie die Clusteranzahl auf {enough}.</translation>
    </message>
    <message numerus="yes">
        <source>(%n features have no usable geometry.)</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>
            <numerusform>(%n Objekt hat keine verwendbare Geometrie.)</numerusform>
            <numerusform>(%n Objekte haben keine verwendbare Geometrie.)</numerusform>
        </translation>
    </message>
    <message>
        <source>Feature {id} has a weight of {weight}, and a cluster may have at most {maximum}. Raise {max_size} to {raised}, or leave the feature out.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>Objekt {id} hat das Gewicht {weight}, und ein Cluster darf höchstens {maximum} haben. Erhöhen Sie „{max_size}“ auf {raised}, oder lassen Sie das Objekt weg.</translation>
    </message>
    <message>
        <source>Feature {id} has a weight of {weight}, and a cluster may have at most {maximum}. Raise {max_size} and lower {min_size}, or leave the feature out.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>Objekt {id} hat das Gewicht {weight}, und ein Cluster darf höchstens {maximum} haben. Erhöhen Sie „{max_size}“ und senken Sie „{min_size}“, oder lassen Sie das Objekt weg.</translation>
    </message>
    <message numerus="yes">
        <source>(%n features are too heavy.)</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>
            <numerusform>(%n Objekt ist zu schwer.)</numerusform>
            <numerusform>(%n Objekte sind zu schwer.)</numerusform>
        </translation>
    </message>
    <message>
        <source>{min_size} is {minimum} and {max_size} is {maximum}. Lower the minimum or raise the maximum.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>„{min_size}“ ist {minimum} und „{max_size}“ ist {maximum}. Senken Sie das Minimum, oder erhöhen Sie das Maximum.</translation>
    </message>
    <message>
        <source>The center with feature id {id} must get at least {lower} and can take at most {upper}. Lower its minimum or raise its maximum.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>Das Zentrum mit der Objektkennung {id} muss mindestens {lower} erhalten und kann höchstens {upper} aufnehmen. Senken Sie sein Minimum, oder erhöhen Sie sein Maximum.</translation>
    </message>
    <message>
        <source>Lower {min_size} to {size}.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>Senken Sie „{min_size}“ auf {size}.</translation>
    </message>
    <message>
        <source>Lower {min_size} to {size}, or the number of clusters to {clusters}.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>Senken Sie „{min_size}“ auf {size} oder die Clusteranzahl auf {clusters}.</translation>
    </message>
    <message>
        <source>Raise {max_size} to {raised}.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>Erhöhen Sie „{max_size}“ auf {raised}.</translation>
    </message>
    <message>
        <source>Raise {max_size} to {raised}, or the number of clusters to {more}.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>Erhöhen Sie „{max_size}“ auf {raised} oder die Clusteranzahl auf {more}.</translation>
    </message>
    <message>
        <source>a total weight of {weight}</source>
        <extracomment>bridge/log/roads.py, bridge/log/sentences.py</extracomment>
        <translation>ein Gesamtgewicht von {weight}</translation>
    </message>
    <message>
        <source>{count} features</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>{count} Objekte</translation>
    </message>
    <message>
        <source>The solver {solver}</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>Der Solver {solver}</translation>
    </message>
    <message>
        <source>{solver} is not offered on this system, because loading the Python package “{package}” into QGIS is not known to be safe ({detail}). Set {parameter} to Automatic, which finds the same optimum.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>{solver} wird auf diesem System nicht angeboten, weil nicht bekannt ist, dass sich das Python-Paket „{package}“ gefahrlos in QGIS laden lässt ({detail}). Setzen Sie „{parameter}“ auf „Automatisch“, das findet dasselbe Optimum.</translation>
    </message>
    <message>
        <source>Set {parameter} to Automatic, which needs no other package and is as good.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>Setzen Sie „{parameter}“ auf „Automatisch“, das braucht kein weiteres Paket und ist ebenso gut.</translation>
    </message>
    <message>
        <source>The solver {solver} takes at most {limit} pairs of a feature and a cluster, and this run has {pairs}. Set {parameter} to Automatic, which has no such limit and finds the same optimum.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>Der Solver {solver} nimmt höchstens {limit} Paare aus Objekt und Cluster, und dieser Lauf hat {pairs}. Setzen Sie „{parameter}“ auf „Automatisch“, das hat keine solche Grenze und findet dasselbe Optimum.</translation>
    </message>
    <message>
        <source>The solver {solver} gave no usable result ({status}). Set {parameter} to Automatic.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>Der Solver {solver} lieferte kein brauchbares Ergebnis ({status}). Setzen Sie „{parameter}“ auf „Automatisch“.</translation>
    </message>
    <message>
        <source>The output {path} exists, but cannot be read as a GeoPackage ({reason}). Choose another file.</source>
        <extracomment>bridge/output/addition.py</extracomment>
        <translation>Die Ausgabe {path} existiert, kann aber nicht als GeoPackage gelesen werden ({reason}). Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The layer “{name}” cannot be added to {path} ({reason}). Choose another layer name or another file.</source>
        <extracomment>bridge/output/addition.py</extracomment>
        <translation>Der Layer „{name}“ kann nicht zu {path} hinzugefügt werden ({reason}). Wählen Sie einen anderen Layernamen oder eine andere Datei.</translation>
    </message>
    <message>
        <source>Another program wrote the layer “{name}” in {path} during the run, so it was not replaced. Choose another layer name, or run again to replace it.</source>
        <extracomment>bridge/output/addition.py</extracomment>
        <translation>Ein anderes Programm hat während des Laufs den Layer „{name}“ in {path} geschrieben, daher wurde er nicht ersetzt. Wählen Sie einen anderen Layernamen, oder starten Sie noch einmal, um ihn zu ersetzen.</translation>
    </message>
    <message>
        <source>“{name}” in {path} is not a layer and cannot be replaced. Choose another layer name.</source>
        <extracomment>bridge/output/addition.py</extracomment>
        <translation>„{name}“ in {path} ist kein Layer und kann nicht ersetzt werden. Wählen Sie einen anderen Layernamen.</translation>
    </message>
    <message>
        <source>Choose another format, such as {format}.</source>
        <extracomment>bridge/output/advice.py</extracomment>
        <translation>Wählen Sie ein anderes Format, etwa {format}.</translation>
    </message>
    <message>
        <source>{first} and {second} have the same destination ({text}). Choose another file, or two layer names in one GeoPackage.</source>
        <extracomment>bridge/output/checks.py</extracomment>
        <translation>„{first}“ und „{second}“ haben dasselbe Ziel ({text}). Wählen Sie eine andere Datei oder zwei Layernamen in einem GeoPackage.</translation>
    </message>
    <message>
        <source>The folder {folder} for the output does not exist. Create it or choose another.</source>
        <extracomment>bridge/output/checks.py</extracomment>
        <translation>Der Ordner {folder} für die Ausgabe existiert nicht. Legen Sie ihn an, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The folder {folder} for the output cannot be written to ({reason}).</source>
        <extracomment>bridge/output/checks.py</extracomment>
        <translation>In den Ordner {folder} für die Ausgabe kann nicht geschrieben werden ({reason}).</translation>
    </message>
    <message>
        <source>The name of the output is too long: {name}. Choose a shorter one.</source>
        <extracomment>bridge/output/checks.py</extracomment>
        <translation>Der Name der Ausgabe ist zu lang: {name}. Wählen Sie einen kürzeren.</translation>
    </message>
    <message>
        <source>The path of the output is too long for a database: it has {count} bytes, and at most {most} are allowed. Choose another folder. ({path})</source>
        <extracomment>bridge/output/checks.py</extracomment>
        <translation>Der Pfad der Ausgabe ist für eine Datenbank zu lang: Er hat {count} Bytes, und höchstens {most} sind erlaubt. Wählen Sie einen anderen Ordner. ({path})</translation>
    </message>
    <message>
        <source>The output {path} would be a table, but the features have geometries. Choose {other}.</source>
        <extracomment>bridge/output/checks.py</extracomment>
        <translation>Die Ausgabe {path} wäre eine Tabelle, aber die Objekte haben Geometrien. Wählen Sie {other}.</translation>
    </message>
    <message>
        <source>The output {path} would be misplaced by {file}, which says where images of this name lie. Choose another name.</source>
        <extracomment>bridge/output/checks.py</extracomment>
        <translation>Die Ausgabe {path} würde durch {file} falsch platziert, denn diese Datei gibt an, wo Bilder dieses Namens liegen. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The output {path} would replace {file}. Choose another name.</source>
        <extracomment>bridge/output/checks.py</extracomment>
        <translation>Die Ausgabe {path} würde {file} ersetzen. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The output {path} would replace {file}, which belongs to {owner}. Choose another name.</source>
        <extracomment>bridge/output/checks.py</extracomment>
        <translation>Die Ausgabe {path} würde {file} ersetzen, und diese Datei gehört zu {owner}. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The output {path} exists and cannot be written to.</source>
        <extracomment>bridge/output/checks.py</extracomment>
        <translation>Die Ausgabe {path} existiert, und es kann nicht in sie geschrieben werden.</translation>
    </message>
    <message>
        <source>Only a GeoPackage can take another layer, and {path} already exists. Choose another file.</source>
        <extracomment>bridge/output/checks.py</extracomment>
        <translation>Nur ein GeoPackage kann einen weiteren Layer aufnehmen, und {path} existiert schon. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The output would replace “{table}” in {path}, from which the input layer is read. Choose another layer name.</source>
        <extracomment>bridge/output/checks.py</extracomment>
        <translation>Die Ausgabe würde „{table}“ in {path} ersetzen, woraus der Eingabelayer gelesen wird. Wählen Sie einen anderen Layernamen.</translation>
    </message>
    <message>
        <source>The output is the input layer itself (“{table}” in {path}). Choose another layer name.</source>
        <extracomment>bridge/output/checks.py</extracomment>
        <translation>Die Ausgabe ist der Eingabelayer selbst („{table}“ in {path}). Wählen Sie einen anderen Layernamen.</translation>
    </message>
    <message>
        <source>The output table already exists, and it would be lost if replacing it failed: {uri}. Drop it first or choose another name.</source>
        <extracomment>bridge/output/checks.py</extracomment>
        <translation>Die Ausgabetabelle existiert schon, und sie ginge verloren, wenn das Ersetzen misslänge: {uri}. Löschen Sie sie vorher, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{output}: files with the extension “{ending}” cannot be written ({path}). Use {endings}.</source>
        <extracomment>bridge/output/destination.py</extracomment>
        <translation>{output}: Dateien mit der Endung „{ending}“ können nicht geschrieben werden ({path}). Verwenden Sie {endings}.</translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>bridge/log/zones.py, bridge/output/destination.py, bridge/output/samples.py, bridge/read/numbers.py</extracomment>
        <translation> oder </translation>
    </message>
    <message>
        <source>GDAL cannot write rasters with the extension “.{extension}” here ({path}). Use .tif, .png, .img or another one.</source>
        <extracomment>bridge/output/destination.py</extracomment>
        <translation>GDAL kann hier keine Raster mit der Endung „.{extension}“ schreiben ({path}). Verwenden Sie .tif, .png, .img oder eine andere.</translation>
    </message>
    <message>
        <source>The result cannot be appended to an existing layer. Choose a new layer.</source>
        <extracomment>bridge/output/destination.py</extracomment>
        <translation>Das Ergebnis kann nicht an einen vorhandenen Layer angehängt werden. Wählen Sie einen neuen Layer.</translation>
    </message>
    <message>
        <source>{output}: {text} does not name both a file and a layer. Give dbname=&apos;…&apos; and table=&quot;…&quot;, or the path alone to replace the whole file.</source>
        <extracomment>bridge/output/destination.py</extracomment>
        <translation>{output}: {text} nennt nicht sowohl eine Datei als auch einen Layer. Geben Sie dbname=&apos;…&apos; und table=&quot;…&quot; an, oder nur den Pfad, um die ganze Datei zu ersetzen.</translation>
    </message>
    <message>
        <source>QGIS cannot write files with the extension “.{extension}” ({path}). Use .gpkg, .geojson, .shp or another vector format.</source>
        <extracomment>bridge/output/destination.py</extracomment>
        <translation>QGIS kann keine Dateien mit der Endung „.{extension}“ schreiben ({path}). Verwenden Sie .gpkg, .geojson, .shp oder ein anderes Vektorformat.</translation>
    </message>
    <message>
        <source>The output {path} is a folder. Enter the name of a file.</source>
        <extracomment>bridge/output/destination.py</extracomment>
        <translation>Die Ausgabe {path} ist ein Ordner. Geben Sie den Namen einer Datei ein.</translation>
    </message>
    <message>
        <source>The output {path} is a device or a pipe. Enter the name of a file.</source>
        <extracomment>bridge/output/destination.py</extracomment>
        <translation>Die Ausgabe {path} ist ein Gerät oder eine Pipe. Geben Sie den Namen einer Datei ein.</translation>
    </message>
    <message>
        <source>The output {path} is a link that leads to itself. Enter another name.</source>
        <extracomment>bridge/output/destination.py</extracomment>
        <translation>Die Ausgabe {path} ist eine Verknüpfung, die auf sich selbst verweist. Geben Sie einen anderen Namen ein.</translation>
    </message>
    <message>
        <source>The features of the layer changed during the run, so clusters and features no longer match. Nothing was written. Run the algorithm again.</source>
        <extracomment>bridge/output/features.py</extracomment>
        <translation>Die Objekte des Layers haben sich während des Laufs geändert, daher passen Cluster und Objekte nicht mehr zusammen. Nichts wurde geschrieben. Führen Sie den Algorithmus noch einmal aus.</translation>
    </message>
    <message>
        <source>{path} is in use. Waiting up to {seconds} seconds for it.</source>
        <extracomment>bridge/output/locks.py</extracomment>
        <translation>{path} ist in Gebrauch. Es wird bis zu {seconds} Sekunden darauf gewartet.</translation>
    </message>
    <message>
        <source>{path} is in use by another program or by unsaved edits in QGIS, and was not changed. Close it there or save the edits and run again, or choose another file.</source>
        <extracomment>bridge/output/locks.py</extracomment>
        <translation>{path} wird von einem anderen Programm oder durch ungespeicherte Änderungen in QGIS verwendet und wurde nicht verändert. Schließen Sie die Datei dort, oder speichern Sie die Änderungen und starten Sie noch einmal, oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The output {path} would be damaged by {files}, which remain from a deleted file of the same name. Delete or move them, or choose another name.</source>
        <extracomment>bridge/output/locks.py</extracomment>
        <translation>Die Ausgabe {path} würde durch {files} beschädigt, Reste einer gelöschten Datei desselben Namens. Löschen oder verschieben Sie sie, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source> and </source>
        <extracomment>bridge/output/locks.py, bridge/output/plans.py</extracomment>
        <translation> und </translation>
    </message>
    <message>
        <source> and {count} more</source>
        <extracomment>bridge/output/names.py</extracomment>
        <translation> und {count} weitere</translation>
    </message>
    <message numerus="yes">
        <source>{output}: %n features have coordinates that are not finite (infinite or not a number). They are written without geometry.</source>
        <extracomment>bridge/output/outputs.py</extracomment>
        <translation>
            <numerusform>{output}: %n Objekt hat nicht endliche Koordinaten (unendlich oder keine Zahl). Es wird ohne Geometrie geschrieben.</numerusform>
            <numerusform>{output}: %n Objekte haben nicht endliche Koordinaten (unendlich oder keine Zahl). Sie werden ohne Geometrie geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>{output}: {file} cannot hold features without geometry, and some may have none.</source>
        <extracomment>bridge/output/plans.py</extracomment>
        <translation>{output}: {file} kann keine Objekte ohne Geometrie speichern, und einige haben vielleicht keine.</translation>
    </message>
    <message numerus="yes">
        <source>{output}: {file} cannot hold features without geometry, and %n features have no usable one.</source>
        <extracomment>bridge/output/plans.py</extracomment>
        <translation>
            <numerusform>{output}: {file} kann keine Objekte ohne Geometrie speichern, und %n Objekt hat keine verwendbare.</numerusform>
            <numerusform>{output}: {file} kann keine Objekte ohne Geometrie speichern, und %n Objekte haben keine verwendbare.</numerusform>
        </translation>
    </message>
    <message>
        <source>{output}: {file} has no data type for the values of {fields}. They are written as text.</source>
        <extracomment>bridge/output/plans.py</extracomment>
        <translation>{output}: {file} hat keinen Datentyp für die Werte von {fields}. Sie werden als Text geschrieben.</translation>
    </message>
    <message>
        <source>“{name}” is renamed to “{other}”</source>
        <extracomment>bridge/output/plans.py</extracomment>
        <translation>„{name}“ in „{other}“ umbenannt</translation>
    </message>
    <message>
        <source>{output}: {file} cannot be written under the name “{title}”. Choose another name, such as “{instead}”.</source>
        <extracomment>bridge/output/plans.py</extracomment>
        <translation>{output}: {file} kann unter dem Namen „{title}“ nicht geschrieben werden. Wählen Sie einen anderen Namen, etwa „{instead}“.</translation>
    </message>
    <message>
        <source>{output}: {file} cannot hold this layer.</source>
        <extracomment>bridge/output/plans.py</extracomment>
        <translation>{output}: {file} kann diesen Layer nicht speichern.</translation>
    </message>
    <message>
        <source>{output}: {file} cannot hold the fields {fields}.</source>
        <extracomment>bridge/output/plans.py</extracomment>
        <translation>{output}: {file} kann die Felder {fields} nicht speichern.</translation>
    </message>
    <message>
        <source>{output}: {file} cannot hold fields whose names differ only in case, blanks or special characters: {fields}. Rename one of them.</source>
        <extracomment>bridge/output/plans.py</extracomment>
        <translation>{output}: {file} kann keine Felder speichern, deren Namen sich nur in Groß- und Kleinschreibung, Leerzeichen oder Sonderzeichen unterscheiden: {fields}. Benennen Sie eines davon um.</translation>
    </message>
    <message>
        <source>{output}: {file} needs a different value of {fields} in each feature. Rename the field.</source>
        <extracomment>bridge/output/plans.py</extracomment>
        <translation>{output}: {file} braucht in jedem Objekt einen anderen Wert von {fields}. Benennen Sie das Feld um.</translation>
    </message>
    <message>
        <source>{output}: {file} cannot hold geometries of the type {kind}.</source>
        <extracomment>bridge/output/plans.py</extracomment>
        <translation>{output}: {file} kann keine Geometrien des Typs {kind} speichern.</translation>
    </message>
    <message>
        <source>{output}: {file} cannot hold a table without geometry.</source>
        <extracomment>bridge/output/plans.py</extracomment>
        <translation>{output}: {file} kann keine Tabelle ohne Geometrie speichern.</translation>
    </message>
    <message>
        <source>{output}: {file} cannot hold geometries. Only the fields are written.</source>
        <extracomment>bridge/output/plans.py</extracomment>
        <translation>{output}: {file} kann keine Geometrien speichern. Nur die Felder werden geschrieben.</translation>
    </message>
    <message>
        <source>{output}: {file} does not keep the reference system ({crs}).</source>
        <extracomment>bridge/output/plans.py</extracomment>
        <translation>{output}: {file} behält das Bezugssystem nicht ({crs}).</translation>
    </message>
    <message>
        <source>{output}: {file} cannot hold {dropped} values.</source>
        <extracomment>bridge/output/plans.py</extracomment>
        <translation>{output}: {file} kann keine Werte für {dropped} speichern.</translation>
    </message>
    <message>
        <source>{output}: {file} moves positions by up to about {moved} units of the layer.</source>
        <extracomment>bridge/output/plans.py</extracomment>
        <translation>{output}: {file} verschiebt Positionen um bis zu etwa {moved} Layereinheiten.</translation>
    </message>
    <message>
        <source>{format} cannot hold this raster without changing it. Write {path} as a GeoTIFF (.tif).</source>
        <extracomment>bridge/output/raster.py</extracomment>
        <translation>{format} kann dieses Raster nicht unverändert speichern. Schreiben Sie {path} als GeoTIFF (.tif).</translation>
    </message>
    <message>
        <source>{most} bytes</source>
        <extracomment>bridge/output/samples.py</extracomment>
        <translation>{most} Bytes</translation>
    </message>
    <message>
        <source>{most} characters</source>
        <extracomment>bridge/output/samples.py</extracomment>
        <translation>{most} Zeichen</translation>
    </message>
    <message>
        <source>above {most} or below {least}</source>
        <extracomment>bridge/output/samples.py</extracomment>
        <translation>über {most} oder unter {least}</translation>
    </message>
    <message>
        <source>above {limit}</source>
        <extracomment>bridge/output/samples.py</extracomment>
        <translation>über {limit}</translation>
    </message>
    <message>
        <source>below -{limit}</source>
        <extracomment>bridge/output/samples.py</extracomment>
        <translation>unter -{limit}</translation>
    </message>
    <message>
        <source>the written file cannot be read</source>
        <extracomment>bridge/output/scratch.py</extracomment>
        <translation>die geschriebene Datei kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>The disk with the folder for temporary files ({folder}) is full. Free some space and run again.</source>
        <extracomment>bridge/output/scratch.py</extracomment>
        <translation>Der Datenträger mit dem Ordner für temporäre Dateien ({folder}) ist voll. Schaffen Sie Platz, und starten Sie noch einmal.</translation>
    </message>
    <message>
        <source>{path} cannot be replaced ({reason}). Close the programs and layers that use it, or choose another file. It was not changed.</source>
        <extracomment>bridge/output/staging.py</extracomment>
        <translation>{path} kann nicht ersetzt werden ({reason}). Schließen Sie die Programme und Layer, die die Datei verwenden, oder wählen Sie eine andere. Sie wurde nicht verändert.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}). Nothing was changed.</source>
        <extracomment>bridge/output/staging.py</extracomment>
        <translation>{path} kann nicht geschrieben werden ({reason}). Nichts wurde verändert.</translation>
    </message>
    <message>
        <source>another program has changed it since</source>
        <extracomment>bridge/output/staging.py</extracomment>
        <translation>ein anderes Programm hat die Datei inzwischen verändert</translation>
    </message>
    <message>
        <source>{path} could not be restored ({reason}). Its former content is in {folder}.</source>
        <extracomment>bridge/output/staging.py</extracomment>
        <translation>{path} konnte nicht wiederhergestellt werden ({reason}). Der frühere Inhalt liegt in {folder}.</translation>
    </message>
    <message>
        <source>A run was killed while it replaced files. {folder} has the files as they were before. Move them back, or delete the folder.</source>
        <extracomment>bridge/output/staging.py</extracomment>
        <translation>Ein Lauf wurde gewaltsam beendet, während er Dateien ersetzte. In {folder} liegen die Dateien, wie sie vorher waren. Verschieben Sie sie zurück, oder löschen Sie den Ordner.</translation>
    </message>
    <message>
        <source>Make them different or rename the field.</source>
        <extracomment>bridge/output/values.py</extracomment>
        <translation>Machen Sie sie verschieden, oder benennen Sie das Feld um.</translation>
    </message>
    <message>
        <source>Remove these characters.</source>
        <extracomment>bridge/output/values.py</extracomment>
        <translation>Entfernen Sie diese Zeichen.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}</source>
        <extracomment>bridge/output/writers.py</extracomment>
        <translation>{path} kann nicht geschrieben werden: {reason}</translation>
    </message>
    <message>
        <source>only {count} of {all} features were written</source>
        <extracomment>bridge/output/writers.py</extracomment>
        <translation>nur {count} von {all} Objekten wurden geschrieben</translation>
    </message>
    <message>
        <source>The result could not be written. No files were left behind.</source>
        <extracomment>bridge/output/writers.py</extracomment>
        <translation>Das Ergebnis konnte nicht geschrieben werden. Es wurden keine Dateien zurückgelassen.</translation>
    </message>
    <message>
        <source>{source} has no bands itself. Choose one of the rasters in it.</source>
        <extracomment>bridge/raster/source.py</extracomment>
        <translation>{source} hat selbst keine Kanäle. Wählen Sie eines der Raster darin.</translation>
    </message>
    <message>
        <source>Band {number} does not exist. Use numbers from 1 to {count} in {parameter}.</source>
        <extracomment>bridge/raster/source.py</extracomment>
        <translation>Kanal {number} existiert nicht. Verwenden Sie Nummern von 1 bis {count} in „{parameter}“.</translation>
    </message>
    <message>
        <source>Band {number} contains complex numbers ({kind}), which cannot be compared. Choose other bands in {parameter}, or make a raster of the real part or the amplitude.</source>
        <extracomment>bridge/raster/source.py</extracomment>
        <translation>Kanal {number} enthält komplexe Zahlen ({kind}), die sich nicht vergleichen lassen. Wählen Sie andere Kanäle in „{parameter}“, oder erzeugen Sie ein Raster des Realteils oder der Amplitude.</translation>
    </message>
    <message>
        <source>{name} cannot be read by GDAL (its provider is {provider}). Save it as a file first.</source>
        <extracomment>bridge/raster/source.py</extracomment>
        <translation>{name} kann von GDAL nicht gelesen werden (der Datenanbieter ist {provider}). Speichern Sie das Raster zuerst als Datei.</translation>
    </message>
    <message>
        <source>{source} cannot be read as a raster ({reason}).</source>
        <extracomment>bridge/raster/source.py</extracomment>
        <translation>{source} kann nicht als Raster gelesen werden ({reason}).</translation>
    </message>
    <message>
        <source>The raster cannot be read in row {row} ({reason}).</source>
        <extracomment>bridge/raster/source.py</extracomment>
        <translation>Das Raster kann in Zeile {row} nicht gelesen werden ({reason}).</translation>
    </message>
    <message>
        <source>Class {number}: {pixels}</source>
        <extracomment>bridge/raster/style.py</extracomment>
        <translation>Klasse {number}: {pixels}</translation>
    </message>
    <message numerus="yes">
        <source>%n pixels</source>
        <extracomment>bridge/raster/style.py</extracomment>
        <translation>
            <numerusform>%n Pixel</numerusform>
            <numerusform>%n Pixel</numerusform>
        </translation>
    </message>
    <message>
        <source>band units</source>
        <extracomment>bridge/raster/words.py</extracomment>
        <translation>Kanaleinheiten</translation>
    </message>
    <message>
        <source>Raster: {width} × {height} pixels; bands: {bands}.</source>
        <extracomment>bridge/raster/words.py</extracomment>
        <translation>Raster: {width} × {height} Pixel; Kanäle: {bands}.</translation>
    </message>
    <message>
        <source>Band {band} has a color table: pixels are compared by their red, green and blue, not by their numbers.</source>
        <extracomment>bridge/raster/words.py</extracomment>
        <translation>Kanal {band} hat eine Farbtabelle: Pixel werden nach Rot, Grün und Blau verglichen, nicht nach ihren Nummern.</translation>
    </message>
    <message>
        <source>Band {band} is a transparency band. Transparent pixels get no class.</source>
        <extracomment>bridge/raster/words.py</extracomment>
        <translation>Kanal {band} ist ein Transparenzkanal. Transparente Pixel erhalten keine Klasse.</translation>
    </message>
    <message numerus="yes">
        <source>%n valid pixels, all of which are used to find the classes.</source>
        <extracomment>bridge/raster/words.py</extracomment>
        <translation>
            <numerusform>%n gültiges Pixel, das verwendet wird, um die Klassen zu finden.</numerusform>
            <numerusform>%n gültige Pixel, die alle verwendet werden, um die Klassen zu finden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n valid pixels, of which {count} ({share}) are drawn at random to find the classes. {parameter} sets how many.</source>
        <extracomment>bridge/raster/words.py</extracomment>
        <translation>
            <numerusform>%n gültiges Pixel, davon {count} ({share}) zufällig gezogen, um die Klassen zu finden. „{parameter}“ legt die Anzahl fest.</numerusform>
            <numerusform>%n gültige Pixel, davon {count} ({share}) zufällig gezogen, um die Klassen zu finden. „{parameter}“ legt die Anzahl fest.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pixels get no class, because they have no data, are masked or not finite.</source>
        <extracomment>bridge/raster/words.py</extracomment>
        <translation>
            <numerusform>%n Pixel erhält keine Klasse, weil es den Leerwert hat, maskiert oder nicht endlich ist.</numerusform>
            <numerusform>%n Pixel erhalten keine Klasse, weil sie den Leerwert haben, maskiert oder nicht endlich sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Such a number often marks pixels without data. If so, declare it as the raster&apos;s no data value, for example with “Translate (Convert Format)”.</source>
        <extracomment>bridge/raster/words.py</extracomment>
        <translation>Eine solche Zahl bezeichnet oft Pixel ohne Daten. Wenn ja, legen Sie sie als Leerwert des Rasters fest, zum Beispiel mit „Umwandeln (Format konvertieren)“.</translation>
    </message>
    <message>
        <source>Band {band} has values from {low} to {high}.</source>
        <extracomment>bridge/raster/words.py</extracomment>
        <translation>Kanal {band} hat Werte von {low} bis {high}.</translation>
    </message>
    <message>
        <source>The squares of such numbers are too large to be computed.</source>
        <extracomment>bridge/raster/words.py</extracomment>
        <translation>Die Quadrate solcher Zahlen sind zu groß, um sie zu berechnen.</translation>
    </message>
    <message>
        <source>Band {band} has the value {value}</source>
        <extracomment>bridge/raster/words.py</extracomment>
        <translation>Kanal {band} hat den Wert {value}</translation>
    </message>
    <message numerus="yes">
        <source>Converged after %n iterations; typical distance of the pixels to their class {distance} (root mean square).</source>
        <extracomment>bridge/raster/words.py</extracomment>
        <translation>
            <numerusform>Nach %n Iteration konvergiert; typischer Abstand der Pixel zu ihrer Klasse {distance} (quadratisches Mittel).</numerusform>
            <numerusform>Nach %n Iterationen konvergiert; typischer Abstand der Pixel zu ihrer Klasse {distance} (quadratisches Mittel).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n classes with {smallest} to {largest} pixels.</source>
        <extracomment>bridge/raster/words.py</extracomment>
        <translation>
            <numerusform>%n Klasse mit {smallest} bis {largest} Pixeln.</numerusform>
            <numerusform>%n Klassen mit {smallest} bis {largest} Pixeln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n classes, {smallest} pixels in each.</source>
        <extracomment>bridge/raster/words.py</extracomment>
        <translation>
            <numerusform>%n Klasse, {smallest} Pixel darin.</numerusform>
            <numerusform>%n Klassen, {smallest} Pixel in jeder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n classes with {smallest} to {largest} pixels, up to {percent} off an equal area.</source>
        <extracomment>bridge/raster/words.py</extracomment>
        <translation>
            <numerusform>%n Klasse mit {smallest} bis {largest} Pixeln, bis zu {percent} von gleicher Fläche entfernt.</numerusform>
            <numerusform>%n Klassen mit {smallest} bis {largest} Pixeln, bis zu {percent} von gleicher Fläche entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n classes have no pixels.</source>
        <extracomment>bridge/raster/words.py</extracomment>
        <translation>
            <numerusform>%n Klasse hat keine Pixel.</numerusform>
            <numerusform>%n Klassen haben keine Pixel.</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is lost</source>
        <extracomment>bridge/raster/words.py</extracomment>
        <translation>nichts geht verloren</translation>
    </message>
    <message>
        <source>Mean squared error: {mse}; {psnr}; size ratio: {ratio}.</source>
        <extracomment>bridge/raster/words.py</extracomment>
        <translation>Mittlerer quadratischer Fehler: {mse}; {psnr}; Größenverhältnis: {ratio}.</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n pixels has a value in every chosen band: all of them have no data, are masked or not finite. Choose other bands in {parameter}, or another raster.</source>
        <extracomment>bridge/raster/words.py</extracomment>
        <translation>
            <numerusform>Das einzige Pixel (%n) hat nicht in jedem gewählten Kanal einen Wert: Es hat den Leerwert, ist maskiert oder nicht endlich. Wählen Sie andere Kanäle in „{parameter}“ oder ein anderes Raster.</numerusform>
            <numerusform>Keines der %n Pixel hat in jedem gewählten Kanal einen Wert: Alle haben den Leerwert, sind maskiert oder nicht endlich. Wählen Sie andere Kanäle in „{parameter}“ oder ein anderes Raster.</numerusform>
        </translation>
    </message>
    <message>
        <source>{classes} classes need at least {classes} pixels; {pixels} are valid. Lower the number of classes (CLUSTERS) to {pixels}.</source>
        <extracomment>bridge/raster/words.py</extracomment>
        <translation>{classes} Klassen brauchen mindestens {classes} Pixel; {pixels} sind gültig. Senken Sie die Anzahl der Klassen (CLUSTERS) auf {pixels}.</translation>
    </message>
    <message>
        <source>{classes} classes need at least {classes} different values; the {pixels} valid pixels have {distinct}. Lower the number of classes (CLUSTERS) to {distinct}.</source>
        <extracomment>bridge/raster/words.py</extracomment>
        <translation>{classes} Klassen brauchen mindestens {classes} verschiedene Werte; die {pixels} gültigen Pixel haben {distinct}. Senken Sie die Anzahl der Klassen (CLUSTERS) auf {distinct}.</translation>
    </message>
    <message>
        <source>{classes} classes need at least {classes} different values; the {pixels} pixels that were drawn have {distinct}. Lower the number of classes (CLUSTERS) to {distinct}, or raise {parameter}.</source>
        <extracomment>bridge/raster/words.py</extracomment>
        <translation>{classes} Klassen brauchen mindestens {classes} verschiedene Werte; die {pixels} gezogenen Pixel haben {distinct}. Senken Sie die Anzahl der Klassen (CLUSTERS) auf {distinct}, oder erhöhen Sie „{parameter}“.</translation>
    </message>
    <message>
        <source>scaled units</source>
        <extracomment>bridge/read/attributes.py</extracomment>
        <translation>skalierte Einheiten</translation>
    </message>
    <message>
        <source>units of the fields</source>
        <extracomment>bridge/read/attributes.py</extracomment>
        <translation>Einheiten der Felder</translation>
    </message>
    <message>
        <source>squared {unit}</source>
        <extracomment>bridge/read/attributes.py</extracomment>
        <translation>{unit} im Quadrat</translation>
    </message>
    <message>
        <source>There is nothing to cluster: the layer has no features, or the selection or the filter leaves none.</source>
        <extracomment>bridge/read/attributes.py, bridge/read/points.py</extracomment>
        <translation>Es gibt nichts zu clustern: Der Layer hat keine Objekte, oder die Auswahl oder der Filter lässt keine übrig.</translation>
    </message>
    <message numerus="yes">
        <source>The field “{name}” has no finite number in any of the %n features. Choose other fields in {parameter}.</source>
        <extracomment>bridge/read/attributes.py</extracomment>
        <translation>
            <numerusform>Das Feld „{name}“ hat in %n Objekt keine endliche Zahl. Wählen Sie andere Felder in „{parameter}“.</numerusform>
            <numerusform>Das Feld „{name}“ hat in keinem der %n Objekte eine endliche Zahl. Wählen Sie andere Felder in „{parameter}“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features have missing values. The first is feature {id}, in the field “{name}”. Correct them, or choose another option for {parameter}.</source>
        <extracomment>bridge/read/attributes.py</extracomment>
        <translation>
            <numerusform>%n Objekt hat fehlende Werte: Objekt {id}, im Feld „{name}“. Berichtigen Sie es, oder wählen Sie eine andere Option für „{parameter}“.</numerusform>
            <numerusform>%n Objekte haben fehlende Werte. Das erste ist Objekt {id}, im Feld „{name}“. Berichtigen Sie sie, oder wählen Sie eine andere Option für „{parameter}“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is nothing to cluster: none of the %n features has a value in every field. Choose fewer fields in {fields}, or another option for {nulls}.</source>
        <extracomment>bridge/read/attributes.py</extracomment>
        <translation>
            <numerusform>Es gibt nichts zu clustern: %n Objekt hat nicht in jedem Feld einen Wert. Wählen Sie weniger Felder in „{fields}“ oder eine andere Option für „{nulls}“.</numerusform>
            <numerusform>Es gibt nichts zu clustern: Keines der %n Objekte hat in jedem Feld einen Wert. Wählen Sie weniger Felder in „{fields}“ oder eine andere Option für „{nulls}“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is nothing to cluster: none of the %n features has a value in every field and a position. Choose fewer fields in {fields}, or another option for {nulls}.</source>
        <extracomment>bridge/read/attributes.py</extracomment>
        <translation>
            <numerusform>Es gibt nichts zu clustern: %n Objekt hat nicht in jedem Feld einen Wert und dazu eine Position. Wählen Sie weniger Felder in „{fields}“ oder eine andere Option für „{nulls}“.</numerusform>
            <numerusform>Es gibt nichts zu clustern: Keines der %n Objekte hat in jedem Feld einen Wert und dazu eine Position. Wählen Sie weniger Felder in „{fields}“ oder eine andere Option für „{nulls}“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the chosen fields varies: each has the same value in all %n features that are used. Choose other fields in {parameter}.</source>
        <extracomment>bridge/read/attributes.py</extracomment>
        <translation>
            <numerusform>Keines der gewählten Felder variiert: Nur %n Objekt wird verwendet. Wählen Sie andere Felder in „{parameter}“.</numerusform>
            <numerusform>Keines der gewählten Felder variiert: Jedes hat in allen %n verwendeten Objekten denselben Wert. Wählen Sie andere Felder in „{parameter}“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features read; fields: {fields}.</source>
        <extracomment>bridge/read/attributes.py</extracomment>
        <translation>
            <numerusform>%n Objekt gelesen; Felder: {fields}.</numerusform>
            <numerusform>%n Objekte gelesen; Felder: {fields}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features have missing values or no usable position. They are skipped.</source>
        <extracomment>bridge/read/attributes.py</extracomment>
        <translation>
            <numerusform>%n Objekt hat fehlende Werte oder keine verwendbare Position. Es wird übersprungen.</numerusform>
            <numerusform>%n Objekte haben fehlende Werte oder keine verwendbare Position. Sie werden übersprungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features have missing values or no usable position. They are skipped and written with NULL in the new fields.</source>
        <extracomment>bridge/read/attributes.py</extracomment>
        <translation>
            <numerusform>%n Objekt hat fehlende Werte oder keine verwendbare Position. Es wird übersprungen und mit NULL in den neuen Feldern geschrieben.</numerusform>
            <numerusform>%n Objekte haben fehlende Werte oder keine verwendbare Position. Sie werden übersprungen und mit NULL in den neuen Feldern geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features have missing values, for which the field&apos;s mean is used.</source>
        <extracomment>bridge/read/attributes.py</extracomment>
        <translation>
            <numerusform>%n Objekt hat fehlende Werte, für die der Mittelwert des Feldes verwendet wird.</numerusform>
            <numerusform>%n Objekte haben fehlende Werte, für die der Mittelwert des Feldes verwendet wird.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” has the value {middle} in all features that are used, so it has no effect.</source>
        <extracomment>bridge/read/attributes.py</extracomment>
        <translation>„{name}“ hat in allen verwendeten Objekten den Wert {middle} und daher keine Wirkung.</translation>
    </message>
    <message>
        <source>Scaled “{name}”: (value − {middle}) / {spread}.</source>
        <extracomment>bridge/read/attributes.py</extracomment>
        <translation>Skaliert „{name}“: (Wert − {middle}) / {spread}.</translation>
    </message>
    <message>
        <source>The quartiles of “{name}” are equal, so it is divided by its standard deviation instead of the interquartile range.</source>
        <extracomment>bridge/read/attributes.py</extracomment>
        <translation>Die Quartile von „{name}“ sind gleich, daher wird durch die Standardabweichung statt durch den Interquartilabstand geteilt.</translation>
    </message>
    <message>
        <source>“{name}” varies so little compared to “{widest}” that it has no effect.</source>
        <extracomment>bridge/read/attributes.py</extracomment>
        <translation>„{name}“ variiert im Vergleich zu „{widest}“ so wenig, dass es keine Wirkung hat.</translation>
    </message>
    <message>
        <source>Choose another option for {parameter}.</source>
        <extracomment>bridge/read/attributes.py</extracomment>
        <translation>Wählen Sie eine andere Option für „{parameter}“.</translation>
    </message>
    <message>
        <source>Scaled positions: divided by {spread} along all axes.</source>
        <extracomment>bridge/read/attributes.py</extracomment>
        <translation>Skalierte Positionen: entlang aller Achsen durch {spread} geteilt.</translation>
    </message>
    <message>
        <source>All features have the same position, so it has no effect.</source>
        <extracomment>bridge/read/attributes.py</extracomment>
        <translation>Alle Objekte haben dieselbe Position, daher hat sie keine Wirkung.</translation>
    </message>
    <message>
        <source>Feature {id} has {value} in the field “{name}”</source>
        <extracomment>bridge/read/attributes.py</extracomment>
        <translation>Objekt {id} hat {value} im Feld „{name}“</translation>
    </message>
    <message>
        <source>{layer}: a polygon crosses the antimeridian or holds a pole, and cannot be transformed to the reference system of the input ({crs}). Split it there, or choose another layer.</source>
        <extracomment>bridge/read/boundary.py</extracomment>
        <translation>{layer}: Ein Polygon quert den 180. Längengrad oder enthält einen Pol und lässt sich nicht in das Bezugssystem der Eingabe transformieren ({crs}). Teilen Sie es dort, oder wählen Sie einen anderen Layer.</translation>
    </message>
    <message numerus="yes">
        <source>%n features of {layer} cannot be transformed to the reference system of the input ({crs}). They are skipped.</source>
        <extracomment>bridge/read/boundary.py</extracomment>
        <translation>
            <numerusform>%n Objekt lässt sich nicht in das Bezugssystem der Eingabe ({crs}) transformieren und wird übersprungen ({layer}).</numerusform>
            <numerusform>%n Objekte lassen sich nicht in das Bezugssystem der Eingabe ({crs}) transformieren und werden übersprungen ({layer}).</numerusform>
        </translation>
    </message>
    <message>
        <source>{layer}: the layer (or the selection in it) has no polygon with an area. Choose another layer.</source>
        <extracomment>bridge/read/boundary.py</extracomment>
        <translation>{layer}: Der Layer (oder die Auswahl darin) hat kein Polygon mit einer Fläche. Wählen Sie einen anderen Layer.</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n features lies within the polygons of {layer}. Check the reference systems of both layers, or choose another layer.</source>
        <extracomment>bridge/read/boundary.py</extracomment>
        <translation>
            <numerusform>{layer}: %n Objekt liegt nicht innerhalb der Polygone. Prüfen Sie die Bezugssysteme beider Layer, oder wählen Sie einen anderen Layer.</numerusform>
            <numerusform>{layer}: Keines der %n Objekte liegt innerhalb der Polygone. Prüfen Sie die Bezugssysteme beider Layer, oder wählen Sie einen anderen Layer.</numerusform>
        </translation>
    </message>
    <message>
        <source>feature {id} has no usable value in one of its fields</source>
        <extracomment>bridge/read/center_table.py</extracomment>
        <translation>Objekt {id} hat in einem seiner Felder keinen verwendbaren Wert</translation>
    </message>
    <message>
        <source>it has no rows</source>
        <extracomment>bridge/read/center_table.py</extracomment>
        <translation>Die Tabelle hat keine Zeilen</translation>
    </message>
    <message>
        <source>its clusters are not numbered from 1 without gaps</source>
        <extracomment>bridge/read/center_table.py</extracomment>
        <translation>Die Cluster der Tabelle sind nicht ab 1 lückenlos nummeriert</translation>
    </message>
    <message>
        <source>cluster {number} has other fields or another scaling than cluster 1</source>
        <extracomment>bridge/read/center_table.py</extracomment>
        <translation>Cluster {number} hat andere Felder oder eine andere Skalierung als Cluster 1</translation>
    </message>
    <message>
        <source>it does not say by which field it is grouped</source>
        <extracomment>bridge/read/center_table.py</extracomment>
        <translation>Die Tabelle nennt nicht das Feld, nach dem sie gruppiert ist</translation>
    </message>
    <message>
        <source>cluster {number} is in several groups</source>
        <extracomment>bridge/read/center_table.py</extracomment>
        <translation>Cluster {number} ist in mehreren Gruppen</translation>
    </message>
    <message>
        <source>its clusters are not numbered group after group</source>
        <extracomment>bridge/read/center_table.py</extracomment>
        <translation>Die Cluster der Tabelle sind nicht Gruppe für Gruppe nummeriert</translation>
    </message>
    <message>
        <source>it has no row for a field</source>
        <extracomment>bridge/read/center_table.py</extracomment>
        <translation>Der Tabelle fehlt die Zeile für ein Feld</translation>
    </message>
    <message>
        <source>the sizes of its clusters are missing</source>
        <extracomment>bridge/read/center_table.py</extracomment>
        <translation>Die Größen der Cluster fehlen</translation>
    </message>
    <message>
        <source>it has no field “{name}”</source>
        <extracomment>bridge/read/center_table.py</extracomment>
        <translation>Die Tabelle hat kein Feld „{name}“</translation>
    </message>
    <message>
        <source>{parameter} cannot be used: {reason}. Choose the table that an earlier run wrote as {centers}, with all of its rows.</source>
        <extracomment>bridge/read/center_table.py</extracomment>
        <translation>„{parameter}“ kann nicht verwendet werden: {reason}. Wählen Sie die Tabelle, die ein früherer Lauf als „{centers}“ geschrieben hat, mit all ihren Zeilen.</translation>
    </message>
    <message>
        <source>The layer of centers</source>
        <extracomment>bridge/read/centers.py</extracomment>
        <translation>Der Layer der Zentren</translation>
    </message>
    <message numerus="yes">
        <source>%n features of the layer of centers have no usable position: their geometry is null, empty, not finite, or cannot be transformed to the reference system of the input. The first is feature {id}.</source>
        <extracomment>bridge/read/centers.py</extracomment>
        <translation>
            <numerusform>%n Objekt des Layers der Zentren hat keine verwendbare Position: Seine Geometrie ist NULL, leer, nicht endlich oder lässt sich nicht in das Bezugssystem der Eingabe transformieren. Es ist Objekt {id}.</numerusform>
            <numerusform>%n Objekte des Layers der Zentren haben keine verwendbare Position: Ihre Geometrie ist NULL, leer, nicht endlich oder lässt sich nicht in das Bezugssystem der Eingabe transformieren. Das erste ist Objekt {id}.</numerusform>
        </translation>
    </message>
    <message>
        <source>No center is left. Correct them.</source>
        <extracomment>bridge/read/centers.py</extracomment>
        <translation>Kein Zentrum bleibt übrig. Berichtigen Sie diese Objekte.</translation>
    </message>
    <message>
        <source>Such features are skipped. The other centers are numbered from 1.</source>
        <extracomment>bridge/read/centers.py</extracomment>
        <translation>Solche Objekte werden übersprungen. Die übrigen Zentren werden ab 1 nummeriert.</translation>
    </message>
    <message>
        <source>The layer of centers (or the selection in it) has no features.</source>
        <extracomment>bridge/read/centers.py</extracomment>
        <translation>Der Layer der Zentren (oder die Auswahl darin) hat keine Objekte.</translation>
    </message>
    <message>
        <source>The center with feature id {id} has {value} in the field “{field}”. Use a number of at least 0.</source>
        <extracomment>bridge/read/centers.py</extracomment>
        <translation>Das Zentrum mit der Objektkennung {id} hat {value} im Feld „{field}“. Verwenden Sie eine Zahl ab 0.</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <extracomment>bridge/output/names.py, bridge/output/signs.py, bridge/read/groups.py, bridge/read/numbers.py</extracomment>
        <translation>„{text}“</translation>
    </message>
    <message>
        <source>{parameter}: the expression returns no value.</source>
        <extracomment>bridge/read/numbers.py</extracomment>
        <translation>{parameter}: Der Ausdruck liefert keinen Wert.</translation>
    </message>
    <message>
        <source>{parameter} is empty. Enter a value.</source>
        <extracomment>bridge/read/numbers.py</extracomment>
        <translation>„{parameter}“ ist leer. Geben Sie einen Wert ein.</translation>
    </message>
    <message>
        <source>{parameter}: {value} is not a number. Use {range}.</source>
        <extracomment>bridge/read/numbers.py</extracomment>
        <translation>{parameter}: {value} ist keine Zahl. Zulässig: {range}.</translation>
    </message>
    <message>
        <source>{parameter}: {value} is not a whole number. Use {range}.</source>
        <extracomment>bridge/read/numbers.py</extracomment>
        <translation>{parameter}: {value} ist keine ganze Zahl. Zulässig: {range}.</translation>
    </message>
    <message>
        <source>{parameter}: {value} is not a whole number. Use {nearest}.</source>
        <extracomment>bridge/read/numbers.py</extracomment>
        <translation>{parameter}: {value} ist keine ganze Zahl. Verwenden Sie {nearest}.</translation>
    </message>
    <message>
        <source>{parameter}: {value} is not one of the choices. Use {options}.</source>
        <extracomment>bridge/read/numbers.py</extracomment>
        <translation>{parameter}: {value} ist keine der Möglichkeiten. Verwenden Sie {options}.</translation>
    </message>
    <message>
        <source>{parameter}: {value} is neither true nor false. Use true or false.</source>
        <extracomment>bridge/read/numbers.py</extracomment>
        <translation>{parameter}: {value} ist weder wahr noch falsch. Verwenden Sie true oder false.</translation>
    </message>
    <message>
        <source>{minimum} or more</source>
        <extracomment>bridge/read/numbers.py</extracomment>
        <translation>{minimum} oder mehr</translation>
    </message>
    <message>
        <source>{minimum} to {maximum}</source>
        <extracomment>bridge/read/numbers.py</extracomment>
        <translation>{minimum} bis {maximum}</translation>
    </message>
    <message>
        <source>{parameter}: {value} is out of range. Use {range}.</source>
        <extracomment>bridge/read/numbers.py</extracomment>
        <translation>{parameter}: {value} ist außerhalb des Wertebereichs. Zulässig: {range}.</translation>
    </message>
    <message>
        <source>The value “{text}” in the field of {parameter} contains half of a character (U+{sign:04X}), which cannot be written. Correct it.</source>
        <extracomment>bridge/read/points.py</extracomment>
        <translation>Der Wert „{text}“ im Feld von „{parameter}“ enthält ein halbes Zeichen (U+{sign:04X}), das sich nicht schreiben lässt. Berichtigen Sie ihn.</translation>
    </message>
    <message>
        <source>There is nothing to cluster: the layer is a table without geometry. To cluster rows by numeric fields, use “K-means on attributes”. “Choose the number of clusters” compares rows if you set {parameter}.</source>
        <extracomment>bridge/read/points.py</extracomment>
        <translation>Es gibt nichts zu clustern: Der Layer ist eine Tabelle ohne Geometrie. Um Zeilen nach numerischen Feldern zu clustern, verwenden Sie „K-Means über Attribute“. „Clusteranzahl wählen“ vergleicht Zeilen, wenn Sie „{parameter}“ setzen.</translation>
    </message>
    <message numerus="yes">
        <source>There is nothing to cluster: none of the %n features has a usable geometry (they are null, empty or not finite).</source>
        <extracomment>bridge/read/points.py</extracomment>
        <translation>
            <numerusform>Es gibt nichts zu clustern: %n Objekt hat keine verwendbare Geometrie (sie ist NULL, leer oder nicht endlich).</numerusform>
            <numerusform>Es gibt nichts zu clustern: Keines der %n Objekte hat eine verwendbare Geometrie (sie sind NULL, leer oder nicht endlich).</numerusform>
        </translation>
    </message>
    <message>
        <source>All weights in the field “{field}” are zero. Choose another {parameter}.</source>
        <extracomment>bridge/read/weights.py</extracomment>
        <translation>Alle Gewichte im Feld „{field}“ sind null. Wählen Sie ein anderes Feld als „{parameter}“.</translation>
    </message>
    <message>
        <source>NULL</source>
        <extracomment>bridge/read/weights.py</extracomment>
        <translation>NULL</translation>
    </message>
    <message>
        <source>infinite</source>
        <extracomment>bridge/read/weights.py</extracomment>
        <translation>unendlich</translation>
    </message>
    <message numerus="yes">
        <source>%n features have no usable weight in the field “{field}”. The first is feature {id} ({value}).</source>
        <extracomment>bridge/read/weights.py</extracomment>
        <translation>
            <numerusform>%n Objekt hat kein verwendbares Gewicht im Feld „{field}“: Objekt {id} ({value}).</numerusform>
            <numerusform>%n Objekte haben kein verwendbares Gewicht im Feld „{field}“. Das erste ist Objekt {id} ({value}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Weights must be finite numbers of at least 0. Correct them.</source>
        <extracomment>bridge/read/weights.py</extracomment>
        <translation>Gewichte müssen endliche Zahlen ab 0 sein. Berichtigen Sie sie.</translation>
    </message>
    <message>
        <source>Weights must be numbers of at least 0. Correct them, or turn on {parameter}.</source>
        <extracomment>bridge/read/weights.py</extracomment>
        <translation>Gewichte müssen Zahlen ab 0 sein. Berichtigen Sie sie, oder aktivieren Sie „{parameter}“.</translation>
    </message>
    <message>
        <source>{name} ({difference})</source>
        <extracomment>bridge/style/captions.py</extracomment>
        <translation>{name} ({difference})</translation>
    </message>
    <message>
        <source>{count} clusters</source>
        <extracomment>bridge/style/layers.py</extracomment>
        <translation>{count} Cluster</translation>
    </message>
    <message>
        <source>No cluster</source>
        <extracomment>bridge/style/layers.py</extracomment>
        <translation>Kein Cluster</translation>
    </message>
    <message>
        <source>“{name}” keeps the style that you chose, which may not show all that this run made. To have it colored again, remove the layer and its saved style.</source>
        <extracomment>bridge/style/own.py</extracomment>
        <translation>„{name}“ behält den Stil, den Sie gewählt haben; er zeigt vielleicht nicht alles, was dieser Lauf erzeugt hat. Um den Layer neu einfärben zu lassen, entfernen Sie ihn und seinen gespeicherten Stil.</translation>
    </message>
    <message>
        <source>Depots</source>
        <extracomment>menu.py, models/depots_with_capacities.model3</extracomment>
        <translation>Depots</translation>
    </message>
    <message>
        <source>Addresses</source>
        <extracomment>menu.py, models/balanced_territories.model3, models/depots_with_capacities.model3, models/equal_territories.model3</extracomment>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Roads</source>
        <extracomment>menu.py</extracomment>
        <translation>Straßen</translation>
    </message>
    <message>
        <source>Postal areas</source>
        <extracomment>menu.py</extracomment>
        <translation>Postleitzahlgebiete</translation>
    </message>
    <message>
        <source>Parcels</source>
        <extracomment>menu.py</extracomment>
        <translation>Flurstücke</translation>
    </message>
    <message>
        <source>Revenue next year</source>
        <extracomment>menu.py</extracomment>
        <translation>Umsatz im nächsten Jahr</translation>
    </message>
    <message>
        <source>Sample data</source>
        <extracomment>menu.py</extracomment>
        <translation>Beispieldaten</translation>
    </message>
    <message>
        <source>Constrained k-means clustering…</source>
        <extracomment>menu.py</extracomment>
        <translation>K-Means mit Größengrenzen…</translation>
    </message>
    <message>
        <source>Add sample data…</source>
        <extracomment>menu.py</extracomment>
        <translation>Beispieldaten hinzufügen…</translation>
    </message>
    <message>
        <source>Copy the ready models to your models</source>
        <extracomment>menu.py</extracomment>
        <translation>Fertige Modelle zu Ihren Modellen kopieren</translation>
    </message>
    <message>
        <source>Guide</source>
        <extracomment>menu.py</extracomment>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Choose where to make a folder with the sample data</source>
        <extracomment>menu.py</extracomment>
        <translation>Wählen Sie, wo ein Ordner mit den Beispieldaten angelegt wird</translation>
    </message>
    <message>
        <source>The sample data cannot be copied: {reason}.</source>
        <extracomment>menu.py</extracomment>
        <translation>Die Beispieldaten können nicht kopiert werden: {reason}.</translation>
    </message>
    <message>
        <source>The sample data are in {folder}.</source>
        <extracomment>menu.py</extracomment>
        <translation>Die Beispieldaten liegen in {folder}.</translation>
    </message>
    <message>
        <source>The models cannot be copied: {reason}.</source>
        <extracomment>menu.py</extracomment>
        <translation>Die Modelle können nicht kopiert werden: {reason}.</translation>
    </message>
    <message>
        <source>Your models have all ready models already. Nothing was changed.</source>
        <extracomment>menu.py</extracomment>
        <translation>Ihre Modelle enthalten schon alle fertigen Modelle. Nichts wurde verändert.</translation>
    </message>
    <message>
        <source>The ready models are in the toolbox under Models now. You can edit them there.</source>
        <extracomment>menu.py</extracomment>
        <translation>Die fertigen Modelle stehen jetzt in den Verarbeitungswerkzeugen unter „Modelle“. Sie können sie dort bearbeiten.</translation>
    </message>
    <message>
        <source>Constrained k-means: clusters with a minimum and a maximum size</source>
        <extracomment>provider.py</extracomment>
        <translation>Constrained k-means: Cluster mit Mindest- und Höchstgröße</translation>
    </message>
    <message>
        <source>{parameter} has a row for every feature and step, at most {most} in all, and the layer has {features} features. Leave it empty, or cluster a sample of at most {sample} features.</source>
        <extracomment>bridge/layers/course.py</extracomment>
        <translation>„{parameter}“ hat eine Zeile für jedes Objekt und jeden Schritt, insgesamt höchstens {most}, und der Layer hat {features} Objekte. Lassen Sie die Ausgabe leer, oder clustern Sie eine Stichprobe von höchstens {sample} Objekten.</translation>
    </message>
    <message>
        <source>{parameter} has a row for every feature and step, at most {most} in all, which is too few for {features} features in {steps} steps. Leave it empty, lower {iterations} to {fewer}, or cluster a sample.</source>
        <extracomment>bridge/layers/course.py</extracomment>
        <translation>„{parameter}“ hat eine Zeile für jedes Objekt und jeden Schritt, insgesamt höchstens {most}, und das sind zu wenige für {features} Objekte in {steps} Schritten. Lassen Sie die Ausgabe leer, senken Sie „{iterations}“ auf {fewer}, oder clustern Sie eine Stichprobe.</translation>
    </message>
    <message>
        <source>No limits are set: sums may differ by {percent} % from their mean, or by more if features are too heavy for that. For sums that are closer, set {tolerance}; 0 makes them as equal as possible.</source>
        <extracomment>bridge/log/input.py</extracomment>
        <translation>Keine Grenzen sind gesetzt: Summen dürfen um {percent}&#xa0;% von ihrem Mittelwert abweichen, oder um mehr, wenn Objekte dafür zu schwer sind. Für gleichmäßigere Summen setzen Sie „{tolerance}“; 0 macht sie so gleich wie möglich.</translation>
    </message>
    <message>
        <source>PSNR: {psnr} dB (peak {peak})</source>
        <extracomment>bridge/raster/words.py</extracomment>
        <translation>PSNR: {psnr} dB (Spitze {peak})</translation>
    </message>
    <message>
        <source>12,345.6</source>
        <extracomment>translation.py</extracomment>
        <translation>12.345,6</translation>
    </message>
    <message>
        <source>silhouette</source>
        <extracomment>bridge/layers/comparison.py</extracomment>
        <translation>Silhouette</translation>
    </message>
    <message>
        <source>empty: normal</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>leer: Normal</translation>
    </message>
    <message>
        <source>Features nearest to the centers</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Den Zentren nächstgelegene Objekte</translation>
    </message>
    <message>
        <source>For each cluster the feature nearest to its center, with its geometry and all its fields: a place that exists, such as an address where a depot can be. A center is the mean of its cluster, and often lies where there is no feature.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Für jeden Cluster das Objekt, das seinem Zentrum am nächsten ist, mit seiner Geometrie und all seinen Feldern: ein Ort, den es gibt, etwa eine Adresse, an der ein Depot stehen kann. Ein Zentrum ist der Mittelwert seines Clusters und liegt oft dort, wo kein Objekt ist.</translation>
    </message>
    <message>
        <source>“Silhouette” is the highest mean silhouette of the group; the distances to the centers are those with that number of clusters. “Without clusters” is what points spread evenly over the same area reach with the same number of clusters. If the silhouette is not clearly higher, no number is better than another. {whose}</source>
        <extracomment>bridge/html/choosing_groups.py</extracomment>
        <translation>„Silhouette“ ist die höchste mittlere Silhouette der Gruppe; die Abstände zu den Zentren sind die mit dieser Clusteranzahl. „Ohne Cluster“ ist, was gleichmäßig über dieselbe Fläche verteilte Punkte mit derselben Clusteranzahl erreichen. Ist die Silhouette nicht deutlich höher, ist keine Anzahl besser als eine andere. {whose}</translation>
    </message>
    <message>
        <source>Clusters in each group</source>
        <extracomment>bridge/html/choosing_groups.py</extracomment>
        <translation>Cluster in jeder Gruppe</translation>
    </message>
    <message>
        <source>Same number in all groups</source>
        <extracomment>bridge/html/choosing_groups.py</extracomment>
        <translation>Gleiche Anzahl in allen Gruppen</translation>
    </message>
    <message>
        <source>Gain of the search</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Verbesserung durch die Suche</translation>
    </message>
    <message>
        <source>Best possible inertia</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Bestmögliche Inertia</translation>
    </message>
    <message>
        <source>no clustering with these limits and this number of clusters is better</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>keine Einteilung mit diesen Grenzen und dieser Clusteranzahl ist besser</translation>
    </message>
    <message>
        <source>of all clusterings with these limits; this one is {share} above it</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>von allen Einteilungen mit diesen Grenzen; diese liegt {share} darüber</translation>
    </message>
    <message>
        <source>Certificate: verified. The total squared distance is 0, which cannot be less.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>Zertifikat: bestätigt. Die Summe der Abstandsquadrate ist 0; kleiner kann sie nicht sein.</translation>
    </message>
    <message>
        <source>The labels of “{name}”, from an earlier run, are turned off, because “{new}” has labels in the same place.</source>
        <extracomment>bridge/style/own.py</extracomment>
        <translation>Die Beschriftungen von „{name}“ aus einem früheren Lauf sind ausgeschaltet, weil „{new}“ an derselben Stelle Beschriftungen hat.</translation>
    </message>
    <message>
        <source>New addresses</source>
        <extracomment>menu.py</extracomment>
        <translation>Neue Adressen</translation>
    </message>
    <message>
        <source>{parameter} is not used, because clusters need not be connected.</source>
        <extracomment>algorithms/constrained_kmeans.py</extracomment>
        <translation>„{parameter}“ wird nicht verwendet, weil Cluster nicht zusammenhängen müssen.</translation>
    </message>
    <message>
        <source>Not needed</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Nicht nötig</translation>
    </message>
    <message>
        <source>Polygons that share a border</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Polygone mit gemeinsamer Grenzlinie</translation>
    </message>
    <message>
        <source>Polygons that share a border or a corner</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Polygone mit gemeinsamer Grenzlinie oder Ecke</translation>
    </message>
    <message>
        <source>Neighboring points</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Benachbarte Punkte</translation>
    </message>
    <message>
        <source>Whether every cluster must be connected: from each feature of a cluster you can reach all others of it from neighbor to neighbor without leaving the cluster. Polygons are neighbors if they share a border, or a border or a corner. Points are neighbors if a triangulation (Delaunay) joins them and they are not much farther apart than neighbors usually are; for lines and polygons this option takes their centroids. Size limits come second: if no connected clusters within the limits are found, the result is written, and a warning names the clusters. Within groups, clusters are connected within their group. The search is another one: {search}, {tries} and {solver} have no effect.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Ob jeder Cluster zusammenhängen muss: Von jedem Objekt eines Clusters gelangen Sie über Nachbarn zu allen anderen, ohne den Cluster zu verlassen. Polygone sind Nachbarn, wenn sie eine gemeinsame Grenzlinie haben, oder eine gemeinsame Grenzlinie oder Ecke. Punkte sind Nachbarn, wenn eine Triangulation (Delaunay) sie verbindet und sie nicht viel weiter voneinander entfernt sind, als Nachbarn es sonst sind; bei Linien und Polygonen nimmt diese Option ihre Zentroide. Größengrenzen haben Nachrang: Werden keine zusammenhängenden Cluster innerhalb der Grenzen gefunden, wird das Ergebnis geschrieben, und eine Warnung nennt die betroffenen Cluster. Bei Gruppen hängen die Cluster innerhalb ihrer Gruppe zusammen. Die Suche ist eine andere: „{search}“, „{tries}“ und „{solver}“ haben keine Wirkung.</translation>
    </message>
    <message>
        <source>Lines or polygons that part neighbors, such as rivers, railways or motorways, in any reference system. Two features are no neighbors if the straight line between them (from centroid to centroid) meets a barrier. Used only for connected clusters.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Linien oder Polygone, die Nachbarn trennen, etwa Flüsse, Bahnstrecken oder Autobahnen, in beliebigem Bezugssystem. Zwei Objekte sind keine Nachbarn, wenn die gerade Linie zwischen ihnen (von Zentroid zu Zentroid) auf ein Hindernis trifft. Nur für zusammenhängende Cluster.</translation>
    </message>
    <message>
        <source>Lines that make neighbors, such as bridges, tunnels and ferries, in any reference system. The features nearest to both ends of a line become neighbors, whatever is between them. Used only for connected clusters.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Linien, die Objekte zu Nachbarn machen, etwa Brücken, Tunnel und Fähren, in beliebigem Bezugssystem. Die Objekte, die den beiden Enden einer Linie am nächsten sind, werden Nachbarn, was auch immer dazwischen liegt. Nur für zusammenhängende Cluster.</translation>
    </message>
    <message>
        <source>Clusters of their own</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Eigene Cluster</translation>
    </message>
    <message>
        <source>Link each to the nearest feature</source>
        <extracomment>algorithms/parameters.py, bridge/log/sentences.py</extracomment>
        <translation>Jede mit dem nächsten Objekt verbinden</translation>
    </message>
    <message>
        <source>What is done with features that no chain of neighbors joins to the others. Clusters of their own: each island gets one cluster or more, by its size; if the limits do not allow that, a message says so before the work. Link: each island becomes a neighbor of the feature nearest to it, by centroids. Used only for connected clusters.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Was mit Objekten geschieht, die keine Kette von Nachbarn mit den übrigen verbindet. „Eigene Cluster“: Jede Insel bekommt nach ihrer Größe einen Cluster oder mehrere; wenn die Grenzen das nicht zulassen, wird dies gemeldet, bevor die Berechnung beginnt. „Verbinden“: Jede Insel wird Nachbar des Objekts, das ihr am nächsten ist, gemessen zwischen Zentroiden. Nur für zusammenhängende Cluster.</translation>
    </message>
    <message>
        <source>0: none</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>0: keiner</translation>
    </message>
    <message>
        <source>The largest gap or overlap, in units of the layer, across which two polygons still share a border. Use it for layers with slivers. Used only for connected clusters of polygons.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Die größte Lücke oder Überlappung, in Layereinheiten, über die hinweg zwei Polygone noch eine gemeinsame Grenzlinie haben. Für Layer mit Splitterpolygonen. Nur für zusammenhängende Cluster aus Polygonen.</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs of features are neighbors.</source>
        <extracomment>bridge/log/connection.py</extracomment>
        <translation>
            <numerusform>%n Objektpaar ist benachbart.</numerusform>
            <numerusform>%n Objektpaare sind benachbart.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Barriers separate %n pairs of neighbors.</source>
        <extracomment>bridge/log/connection.py</extracomment>
        <translation>
            <numerusform>Hindernisse trennen %n benachbartes Paar.</numerusform>
            <numerusform>Hindernisse trennen %n benachbarte Paare.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Links join %n pairs of features.</source>
        <extracomment>bridge/log/connection.py</extracomment>
        <translation>
            <numerusform>Verbindungen verknüpfen %n Objektpaar.</numerusform>
            <numerusform>Verbindungen verknüpfen %n Objektpaare.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n islands, which no chain of neighbors joins. Each gets clusters of its own.</source>
        <extracomment>bridge/log/connection.py</extracomment>
        <translation>
            <numerusform>Es gibt %n Insel. Sie bekommt eigene Cluster.</numerusform>
            <numerusform>Es gibt %n Inseln, die keine Kette von Nachbarn verbindet. Jede bekommt eigene Cluster.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clusters, each of them connected.</source>
        <extracomment>bridge/log/connection.py</extracomment>
        <translation>
            <numerusform>%n Cluster, zusammenhängend.</numerusform>
            <numerusform>%n Cluster, jeder davon zusammenhängend.</numerusform>
        </translation>
    </message>
    <message>
        <source>{cluster} ({size}, {off} too many)</source>
        <extracomment>bridge/log/connection.py</extracomment>
        <translation>{cluster} ({size}, {off} zu viel)</translation>
    </message>
    <message>
        <source>{cluster} ({size}, {off} too few)</source>
        <extracomment>bridge/log/connection.py</extracomment>
        <translation>{cluster} ({size}, {off} zu wenig)</translation>
    </message>
    <message numerus="yes">
        <source>%n clusters miss their limits, because every cluster must be connected and features are never split: {named}.</source>
        <extracomment>bridge/log/connection.py</extracomment>
        <translation>
            <numerusform>%n Cluster verfehlt seine Grenzen, weil jeder Cluster zusammenhängen muss und Objekte nie geteilt werden: {named}.</numerusform>
            <numerusform>%n Cluster verfehlen ihre Grenzen, weil jeder Cluster zusammenhängen muss und Objekte nie geteilt werden: {named}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cost of connection: without it, the best assignment to the same centers would have a total squared distance that is {share} % smaller.</source>
        <extracomment>bridge/log/connection.py</extracomment>
        <translation>Kosten der Zusammenhangsbedingung: Ohne sie hätte die beste Zuordnung zu denselben Zentren eine um {share} % kleinere Summe der Abstandsquadrate.</translation>
    </message>
    <message>
        <source>Connected clusters</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Zusammenhängende Cluster</translation>
    </message>
    <message>
        <source>Barriers between neighbors</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Hindernisse zwischen Nachbarn</translation>
    </message>
    <message>
        <source>Links between features</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Verbindungen zwischen Objekten</translation>
    </message>
    <message>
        <source>Islands</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Inseln</translation>
    </message>
    <message>
        <source>Snapping distance of borders</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Fangabstand der Grenzlinien</translation>
    </message>
    <message numerus="yes">
        <source>%n zones lie in several parts.</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>
            <numerusform>%n Zone besteht aus mehreren Teilen.</numerusform>
            <numerusform>%n Zonen bestehen aus mehreren Teilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compactness of the zones (Polsby-Popper, 1 for a circle): {least} to {most}, {mean} on average.</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>Kompaktheit der Zonen (Polsby-Popper, 1 für einen Kreis): {least} bis {most}, im Mittel {mean}.</translation>
    </message>
    <message>
        <source>Or set {islands} to “{link}”, or join them by {links}.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>Oder setzen Sie „{islands}“ auf „{link}“, oder verbinden Sie die Inseln mit „{links}“.</translation>
    </message>
    <message>
        <source>{contiguity} asks for polygons that touch, but {input} has none. Choose the option for neighboring points, or a layer of polygons.</source>
        <extracomment>bridge/read/neighbors.py</extracomment>
        <translation>„{contiguity}“ verlangt Polygone, die sich berühren, aber „{input}“ hat keine. Wählen Sie die Option für benachbarte Punkte oder einen Polygonlayer.</translation>
    </message>
    <message>
        <source>{layer}: there are no features with a geometry.</source>
        <extracomment>bridge/read/neighbors.py</extracomment>
        <translation>{layer}: Es gibt keine Objekte mit einer Geometrie.</translation>
    </message>
    <message>
        <source>Assign by a table of costs</source>
        <extracomment>algorithms/assign_by_costs.py</extracomment>
        <translation>Nach einer Kostentabelle zuordnen</translation>
    </message>
    <message>
        <source>Assigns features to given centers by travel times or other costs from a table, each center with a capacity of its own if you like.</source>
        <extracomment>algorithms/assign_by_costs.py</extracomment>
        <translation>Ordnet Objekte vorgegebenen Zentren nach Fahrzeiten oder anderen Kosten aus einer Tabelle zu, auf Wunsch jedes Zentrum mit eigener Kapazität.</translation>
    </message>
    <message>
        <source>assign,allocate,allocation,capacity,centers,depots,schools,branches,facilities,catchment areas,costs,cost matrix,travel time,drive time,distance matrix,od matrix,origin destination,routing,network,osrm,valhalla,openrouteservice,qneat3,limits,balanced,points</source>
        <extracomment>algorithms/assign_by_costs.py</extracomment>
        <translation>zuordnen,Zuordnung,aufteilen,Kapazität,Zentren,Depots,Schulen,Filialen,Standorte,Einzugsgebiete,Kosten,Kostenmatrix,Fahrzeit,Reisezeit,Entfernungsmatrix,Quelle-Ziel-Matrix,Routing,Netzwerk,Grenzen,ausgeglichen,Punkte,assign,allocate,capacity,costs,cost matrix,travel time,drive time,distance matrix,od matrix,origin destination,osrm,valhalla,openrouteservice,qneat3</translation>
    </message>
    <message>
        <source>Assigns the features of a layer to given centers by a table that has the cost of each pair of a feature and a center: travel times from a router, distances along roads, prices from a spreadsheet. The total cost is as small as possible while each center gets at least its minimum size and at most its maximum size. A pair that is not in the table is not allowed. Without limits, every feature goes to its cheapest center. Features and centers are found in the table by their ids; neither needs a geometry.</source>
        <extracomment>algorithms/assign_by_costs.py</extracomment>
        <translation>Ordnet die Objekte eines Layers vorgegebenen Zentren nach einer Tabelle zu, die für jedes Paar aus Objekt und Zentrum die Kosten enthält: Fahrzeiten aus einem Routenplaner, Entfernungen entlang von Straßen, Preise aus einer Tabellenkalkulation. Die Gesamtkosten sind so niedrig wie möglich, wobei jedes Zentrum mindestens seine Mindestgröße und höchstens seine Höchstgröße bekommt. Ein Paar, das nicht in der Tabelle steht, ist nicht erlaubt. Ohne Grenzen geht jedes Objekt an das Zentrum mit den niedrigsten Kosten. Objekte und Zentren werden in der Tabelle an ihren Kennungen erkannt; eine Geometrie brauchen beide nicht.</translation>
    </message>
    <message>
        <source>Every feature is written with its fields and its geometry, the number of its center (from 1, in the order of the layer of centers), the number of features of that center, the center&apos;s own id (CENTER_ID), its largest size and how much of it is used, in percent, if you limit sizes (CAPACITY, USE_PCT), and the cost as the table has it (COST). If the input already has a field of that name, it is kept, and the new one gets a number (CLUSTER_ID_2).</source>
        <extracomment>algorithms/assign_by_costs.py</extracomment>
        <translation>Jedes Objekt wird mit seinen Feldern und seiner Geometrie geschrieben, dazu die Nummer seines Zentrums (ab 1, in der Reihenfolge des Layers der Zentren), die Anzahl der Objekte dieses Zentrums, die eigene Kennung des Zentrums (CENTER_ID), seine Höchstgröße und deren Auslastung in Prozent, wenn Sie Größen begrenzen (CAPACITY, USE_PCT), und die Kosten, wie sie in der Tabelle stehen (COST). Hat die Eingabe schon ein Feld dieses Namens, so bleibt es erhalten, und das neue bekommt eine Nummer (CLUSTER_ID_2).</translation>
    </message>
    <message>
        <source>A layer of points, lines or polygons, or a table. Where features lie does not matter; lines to the centers begin at centroids.</source>
        <extracomment>algorithms/assign_by_costs.py</extracomment>
        <translation>Ein Punkt-, Linien- oder Polygonlayer oder eine Tabelle. Wo die Objekte liegen, spielt keine Rolle; Linien zu den Zentren beginnen an den Zentroiden.</translation>
    </message>
    <message>
        <source>The centers, such as depots or schools: a layer or a table.</source>
        <extracomment>algorithms/assign_by_costs.py</extracomment>
        <translation>Die Zentren, etwa Depots oder Schulen: ein Layer oder eine Tabelle.</translation>
    </message>
    <message>
        <source>A table with a row for each pair of a feature and a center, as routers write it, or with a row for each feature and a field for each center, as spreadsheets have it. Costs are numbers of at least 0. Pairs that are not in the table, or whose cost is empty, NULL or infinite, are not allowed. If a pair is there several times, its lowest cost counts. Rows about other features and centers are not used.</source>
        <extracomment>algorithms/assign_by_costs.py</extracomment>
        <translation>Eine Tabelle mit einer Zeile für jedes Paar aus Objekt und Zentrum, wie Routenplaner sie schreiben, oder mit einer Zeile für jedes Objekt und einem Feld für jedes Zentrum, wie in einer Tabellenkalkulation. Kosten sind Zahlen ab 0. Paare, die nicht in der Tabelle stehen oder deren Kosten leer, NULL oder unendlich sind, sind nicht erlaubt. Steht ein Paar mehrmals darin, gelten die niedrigsten Kosten. Zeilen zu anderen Objekten und Zentren werden nicht verwendet.</translation>
    </message>
    <message>
        <source>If empty, the table has a field for each center, named after its id; leave the field with the cost empty, too.</source>
        <extracomment>algorithms/assign_by_costs.py</extracomment>
        <translation>Wenn leer, hat die Tabelle für jedes Zentrum ein Feld, das nach dessen Kennung benannt ist; lassen Sie dann auch das Feld mit den Kosten leer.</translation>
    </message>
    <message>
        <source>Such as minutes, kilometers or euros; empty if each center has its own field.</source>
        <extracomment>algorithms/assign_by_costs.py</extracomment>
        <translation>Zum Beispiel Minuten, Kilometer oder Euro; leer, wenn jedes Zentrum ein eigenes Feld hat.</translation>
    </message>
    <message>
        <source>If not all features can have a center, because the table allows none or because those that it allows are full, leave some unassigned, with NULL in the new fields: as few as possible (with weights, as little weight as possible), and of these choices the one with the lowest total cost. If not checked, the run ends with a message.</source>
        <extracomment>algorithms/assign_by_costs.py</extracomment>
        <translation>Wenn nicht alle Objekte ein Zentrum haben können, weil die Tabelle keines erlaubt oder die erlaubten voll sind, bleiben einige nicht zugeordnet und erhalten NULL in den neuen Feldern: so wenige wie möglich (mit Gewichten so wenig Gewicht wie möglich), und unter diesen Möglichkeiten die mit den niedrigsten Gesamtkosten. Wenn nicht aktiviert, endet der Lauf mit einer Meldung.</translation>
    </message>
    <message>
        <source>One row per center, with its number, its id and its size, the total, the mean and the largest cost of its features, and its dual price in units of cost. Points if the centers have a place, else a table.</source>
        <extracomment>algorithms/assign_by_costs.py</extracomment>
        <translation>Eine Zeile je Zentrum, mit seiner Nummer, seiner Kennung und seiner Größe, den gesamten, den mittleren und den höchsten Kosten seiner Objekte und seinem Dualpreis in Einheiten der Kosten. Punkte, wenn die Zentren einen Ort haben, sonst eine Tabelle.</translation>
    </message>
    <message>
        <source>A self-contained HTML page: map, table of the centers with their ids, sizes, capacities and costs, what is proved, what the limits cost (compared with every feature at its cheapest center), and the command to repeat the run.</source>
        <extracomment>algorithms/assign_by_costs.py</extracomment>
        <translation>Eine eigenständige HTML-Seite: Karte, Tabelle der Zentren mit Kennungen, Größen, Kapazitäten und Kosten, was nachgewiesen ist, was die Grenzen kosten (im Vergleich dazu, dass jedes Objekt an das Zentrum mit den niedrigsten Kosten geht), und der Befehl, um den Lauf zu wiederholen.</translation>
    </message>
    <message>
        <source>A straight line on the map from each feature to its center, with the feature&apos;s id, the number and the size of its cluster, what is known of the center, and the cost. Both layers need geometries.</source>
        <extracomment>algorithms/assign_by_costs.py</extracomment>
        <translation>Auf der Karte eine gerade Linie von jedem Objekt zu seinem Zentrum, mit der Kennung des Objekts, der Nummer und der Größe seines Clusters, den Angaben zum Zentrum und den Kosten. Beide Layer brauchen Geometrien.</translation>
    </message>
    <message>
        <source>Total cost, times the weights if there are any</source>
        <extracomment>algorithms/assign_by_costs.py, algorithms/road_territories.py</extracomment>
        <translation>Gesamtkosten, mit den Gewichten multipliziert, wenn es welche gibt</translation>
    </message>
    <message>
        <source>{parameter} is empty. Choose a field.</source>
        <extracomment>algorithms/assign_by_costs.py</extracomment>
        <translation>„{parameter}“ ist leer. Wählen Sie ein Feld.</translation>
    </message>
    <message>
        <source>{lines} cannot be drawn, because {layer} has no geometry. Leave {lines} empty.</source>
        <extracomment>algorithms/assign_by_costs.py</extracomment>
        <translation>„{lines}“ kann nicht gezeichnet werden, weil „{layer}“ keine Geometrie hat. Lassen Sie „{lines}“ leer.</translation>
    </message>
    <message>
        <source>Set both {to} and {cost} for a table with a row for each pair. Leave both empty for a table with a field for each center.</source>
        <extracomment>algorithms/assign_by_costs.py</extracomment>
        <translation>Setzen Sie „{to}“ und „{cost}“, wenn die Tabelle eine Zeile für jedes Paar hat. Lassen Sie beide leer, wenn sie ein Feld für jedes Zentrum hat.</translation>
    </message>
    <message>
        <source>{feature}, {to} and {cost} must be three different fields.</source>
        <extracomment>algorithms/assign_by_costs.py</extracomment>
        <translation>„{feature}“, „{to}“ und „{cost}“ müssen drei verschiedene Felder sein.</translation>
    </message>
    <message>
        <source>{parameter}: no feature has a value in the field “{name}”.</source>
        <extracomment>algorithms/assign_by_costs.py</extracomment>
        <translation>{parameter}: Kein Objekt hat einen Wert im Feld „{name}“.</translation>
    </message>
    <message numerus="yes">
        <source>{parameter}: %n centers have no id. The first is feature {id}. Give each center an id, or leave it out.</source>
        <extracomment>algorithms/assign_by_costs.py</extracomment>
        <translation>
            <numerusform>{parameter}: %n Zentrum hat keine Kennung. Es ist Objekt {id}. Geben Sie ihm eine Kennung, oder lassen Sie es weg.</numerusform>
            <numerusform>{parameter}: %n Zentren haben keine Kennung. Das erste ist Objekt {id}. Geben Sie jedem Zentrum eine Kennung, oder lassen Sie es weg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{parameter}: %n centers have the id of another center. The first is feature {id} with {value}. Each center needs an id of its own.</source>
        <extracomment>algorithms/assign_by_costs.py</extracomment>
        <translation>
            <numerusform>{parameter}: %n Zentrum hat die Kennung eines anderen Zentrums. Es ist Objekt {id} mit {value}. Jedes Zentrum braucht eine eigene Kennung.</numerusform>
            <numerusform>{parameter}: %n Zentren haben die Kennung eines anderen Zentrums. Das erste ist Objekt {id} mit {value}. Jedes Zentrum braucht eine eigene Kennung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add pairs to the table, or turn on {allow}.</source>
        <extracomment>algorithms/assign_by_costs.py</extracomment>
        <translation>Ergänzen Sie Paare in der Tabelle, oder aktivieren Sie „{allow}“.</translation>
    </message>
    <message>
        <source>They stay unassigned.</source>
        <extracomment>algorithms/assign_by_costs.py</extracomment>
        <translation>Sie bleiben nicht zugeordnet.</translation>
    </message>
    <message>
        <source>If not all features can have a center within it, the run ends with a message that says the least distance that works, unless features may stay unassigned: then as few as possible stay so (with weights, as little weight as possible; a maximum size may then be missed, as features are never split).</source>
        <extracomment>algorithms/assign_to_centers.py</extracomment>
        <translation>Wenn nicht alle Objekte ein Zentrum innerhalb dieses Abstands haben können, endet der Lauf mit einer Meldung, die den kleinsten ausreichenden Abstand nennt. Dürfen Objekte nicht zugeordnet bleiben, dann bleiben es so wenige wie möglich (mit Gewichten so wenig Gewicht wie möglich; eine Höchstgröße kann dann verfehlt werden, weil Objekte nie geteilt werden).</translation>
    </message>
    <message>
        <source>{distance} and {contiguity} cannot be combined: features that are too far away may be what connects a cluster. Leave {distance} empty, or set {contiguity} to 0.</source>
        <extracomment>algorithms/constrained_kmeans.py</extracomment>
        <translation>„{distance}“ und „{contiguity}“ lassen sich nicht kombinieren: Zu weit entfernte Objekte können es sein, die einen Cluster zusammenhalten. Lassen Sie „{distance}“ leer, oder setzen Sie „{contiguity}“ auf 0.</translation>
    </message>
    <message>
        <source>empty: not needed</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>leer: nicht nötig</translation>
    </message>
    <message>
        <source>No feature gets a center that is farther away than this: in layer units, or in meters over the ground if the distance is geocentric, as the field DISTANCE has it. If empty, any distance is allowed.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Kein Objekt bekommt ein Zentrum, das weiter entfernt ist als dieser Abstand: in Layereinheiten oder, bei geozentrischer Messung, in Metern auf der Erdoberfläche, wie im Feld DISTANCE. Wenn leer, ist jeder Abstand erlaubt.</translation>
    </message>
    <message>
        <source>Territories along roads</source>
        <extracomment>algorithms/road_territories.py</extracomment>
        <translation>Gebiete entlang von Straßen</translation>
    </message>
    <message>
        <source>Makes territories of given or limited sizes by distance or travel time along roads, around given centers or around centers that are found.</source>
        <extracomment>algorithms/road_territories.py</extracomment>
        <translation>Bildet Gebiete mit vorgegebenen oder begrenzten Größen nach Entfernung oder Fahrzeit entlang von Straßen, um vorgegebene Zentren oder um Zentren, die gesucht werden.</translation>
    </message>
    <message>
        <source>roads,streets,network,travel time,drive time,shortest path,fastest path,service area,isochrone,routing,territories,catchment areas,assign,allocate,allocation,location allocation,capacity,centers,depots,schools,facilities,limits,balanced,points</source>
        <extracomment>algorithms/road_territories.py</extracomment>
        <translation>Straßen,Wege,Netzwerk,Fahrzeit,Reisezeit,kürzester Weg,schnellster Weg,Dienstbereich,Erreichbarkeit,Isochrone,Routing,Gebiete,Einzugsgebiete,zuordnen,Zuordnung,aufteilen,Standorte,Kapazität,Zentren,Depots,Schulen,Grenzen,ausgeglichen,Punkte,roads,streets,network,travel time,drive time,shortest path,fastest path,service area,isochrone,territories,catchment areas,assign,location allocation,capacity</translation>
    </message>
    <message>
        <source>Assigns the features of a layer to centers along the lines of a layer of roads: to given centers, which stay where they are, or to a number of centers that are found. The total length of the shortest paths, or the total time of the fastest, is as small as possible while each center gets at least its minimum size and at most its maximum size. Without limits, every feature goes to the center from which the path is shortest. Features and centers are tied to the nearest place on a road. Roads meet where they have a vertex at the same place. Lengths are those of the layer, or on the ellipsoid if the layer is in degrees.</source>
        <extracomment>algorithms/road_territories.py</extracomment>
        <translation>Ordnet die Objekte eines Layers entlang der Linien eines Straßenlayers Zentren zu: vorgegebenen Zentren, die bleiben, wo sie sind, oder einer Anzahl von Zentren, die gesucht werden. Die Gesamtlänge der kürzesten Wege oder die Gesamtzeit der schnellsten ist so klein wie möglich, wobei jedes Zentrum mindestens seine Mindestgröße und höchstens seine Höchstgröße bekommt. Ohne Grenzen geht jedes Objekt an das Zentrum, von dem aus der Weg am kürzesten ist. Objekte und Zentren werden an die nächste Stelle einer Straße angebunden. Straßen treffen sich, wo sie an derselben Stelle einen Stützpunkt haben. Längen sind die des Layers oder, bei Layern in Grad, die auf dem Ellipsoid.</translation>
    </message>
    <message>
        <source>Every feature is written with its fields and its geometry, the number of its center (from 1; given centers in the order of their layer), the number of features of that center, the center&apos;s own id if you choose a field for it (CENTER_ID), its largest size and how much of it is used, in percent, if you limit sizes (CAPACITY, USE_PCT), the cost of the path between them (COST): its length in layer units, in meters if the layer is in degrees, or the time in minutes. ROAD_DISTANCE is the distance from the feature to its road, which is not part of the cost. Features that cannot be reached get NULL in the other new fields; the log lists them.</source>
        <extracomment>algorithms/road_territories.py</extracomment>
        <translation>Jedes Objekt wird mit seinen Feldern und seiner Geometrie geschrieben, dazu die Nummer seines Zentrums (ab 1; vorgegebene Zentren in der Reihenfolge ihres Layers), die Anzahl der Objekte dieses Zentrums, die eigene Kennung des Zentrums, wenn Sie dafür ein Feld wählen (CENTER_ID), seine Höchstgröße und deren Auslastung in Prozent, wenn Sie Größen begrenzen (CAPACITY, USE_PCT), und die Kosten des Weges zwischen beiden (COST): seine Länge in Layereinheiten oder, bei Layern in Grad, in Metern, oder die Zeit in Minuten. ROAD_DISTANCE ist der Abstand des Objekts von seiner Straße; er gehört nicht zu den Kosten. Objekte, die nicht erreichbar sind, erhalten NULL in den anderen neuen Feldern; das Protokoll führt sie auf.</translation>
    </message>
    <message>
        <source>empty: find centers</source>
        <extracomment>algorithms/road_territories.py</extracomment>
        <translation>leer: Zentren suchen</translation>
    </message>
    <message>
        <source>The points that features are assigned to. The layer may have another reference system. If empty, centers are found on the roads: set {clusters}.</source>
        <extracomment>algorithms/road_territories.py</extracomment>
        <translation>Die Punkte, denen Objekte zugeordnet werden. Der Layer darf ein anderes Bezugssystem haben. Wenn leer, werden Zentren auf den Straßen gesucht: Setzen Sie „{clusters}“.</translation>
    </message>
    <message>
        <source>without such a layer</source>
        <extracomment>algorithms/road_territories.py</extracomment>
        <translation>ohne einen solchen Layer</translation>
    </message>
    <message>
        <source>No feature gets a center whose path to it costs more: a length in layer units (in meters if the layer is in degrees), or minutes if the path type is fastest. If empty, paths may be of any length.</source>
        <extracomment>algorithms/road_territories.py</extracomment>
        <translation>Kein Objekt bekommt ein Zentrum, dessen Weg zu ihm mehr kostet: eine Länge in Layereinheiten (bei Layern in Grad in Metern) oder Minuten, wenn der Wegtyp „Schnellster“ ist. Wenn leer, dürfen Wege beliebig lang sein.</translation>
    </message>
    <message>
        <source>If centers are found, they move at most this often.</source>
        <extracomment>algorithms/road_territories.py</extracomment>
        <translation>Wenn Zentren gesucht werden, bewegen sie sich höchstens so oft.</translation>
    </message>
    <message>
        <source>The same seed gives the same centers, on every computer. Another seed may find better ones. From 0 to {largest}.</source>
        <extracomment>algorithms/road_territories.py</extracomment>
        <translation>Dieselbe Zufallssaat führt auf jedem Computer zu denselben Zentren. Eine andere findet vielleicht bessere. Von 0 bis {largest}.</translation>
    </message>
    <message>
        <source>Roads by territory</source>
        <extracomment>algorithms/road_territories.py</extracomment>
        <translation>Straßen nach Gebiet</translation>
    </message>
    <message>
        <source>One point per center, with its number, its id and its size, the total, the mean and the largest cost of its features, and its dual price in units of cost.</source>
        <extracomment>algorithms/road_territories.py</extracomment>
        <translation>Ein Punkt je Zentrum, mit seiner Nummer, seiner Kennung und seiner Größe, den gesamten, den mittleren und den höchsten Kosten seiner Objekte und seinem Dualpreis in Einheiten der Kosten.</translation>
    </message>
    <message>
        <source>Iterations in which centers moved</source>
        <extracomment>algorithms/road_territories.py</extracomment>
        <translation>Iterationen, in denen sich Zentren bewegten</translation>
    </message>
    <message>
        <source>Features that no center can reach along the roads</source>
        <extracomment>algorithms/road_territories.py</extracomment>
        <translation>Objekte, die kein Zentrum entlang der Straßen erreicht</translation>
    </message>
    <message>
        <source>Set either {centers} or {clusters}: both are empty.</source>
        <extracomment>algorithms/road_territories.py</extracomment>
        <translation>Setzen Sie „{centers}“ oder „{clusters}“: Beide sind leer.</translation>
    </message>
    <message>
        <source>Set either {centers} or {clusters}, and leave the other one empty.</source>
        <extracomment>algorithms/road_territories.py</extracomment>
        <translation>Setzen Sie entweder „{centers}“ oder „{clusters}“, und lassen Sie das andere leer.</translation>
    </message>
    <message>
        <source>The lines along which features are reached, in any reference system. Two roads meet where both have a vertex at the same place, such as a common end. Lines that only cross, as on a bridge, do not meet.</source>
        <extracomment>algorithms/road_parameters.py</extracomment>
        <translation>Die Linien, entlang derer Objekte erreicht werden, in beliebigem Bezugssystem. Zwei Straßen treffen sich, wo beide an derselben Stelle einen Stützpunkt haben, etwa ein gemeinsames Ende. Linien, die sich nur kreuzen, etwa an einer Brücke, treffen sich nicht.</translation>
    </message>
    <message>
        <source>Shortest</source>
        <extracomment>algorithms/road_parameters.py, algorithms/road_run.py</extracomment>
        <translation>Kürzester</translation>
    </message>
    <message>
        <source>Fastest</source>
        <extracomment>algorithms/road_parameters.py</extracomment>
        <translation>Schnellster</translation>
    </message>
    <message>
        <source>Shortest adds up lengths, in layer units, or in meters if the layer is in degrees. Fastest adds up minutes, by {speed} and {default}.</source>
        <extracomment>algorithms/road_parameters.py</extracomment>
        <translation>„Kürzester“ addiert Längen, in Layereinheiten oder, bei Layern in Grad, in Metern. „Schnellster“ addiert Minuten, nach „{speed}“ und „{default}“.</translation>
    </message>
    <message>
        <source>The field that says in which direction a road may be traveled; forward is the direction in which its line was drawn. If empty, all roads have the default direction.</source>
        <extracomment>algorithms/road_parameters.py</extracomment>
        <translation>Das Feld, das angibt, in welcher Richtung eine Straße befahren werden darf; vorwärts ist die Richtung, in der ihre Linie gezeichnet wurde. Wenn leer, haben alle Straßen die Vorgaberichtung.</translation>
    </message>
    <message>
        <source>The value in the direction field of one-way roads, traveled forward.</source>
        <extracomment>algorithms/road_parameters.py</extracomment>
        <translation>Der Wert im Richtungsfeld für Einbahnstraßen, die vorwärts befahren werden.</translation>
    </message>
    <message>
        <source>The value in the direction field of one-way roads, traveled backward.</source>
        <extracomment>algorithms/road_parameters.py</extracomment>
        <translation>Der Wert im Richtungsfeld für Einbahnstraßen, die in Rückrichtung befahren werden.</translation>
    </message>
    <message>
        <source>The value in the direction field of roads that lead both ways.</source>
        <extracomment>algorithms/road_parameters.py</extracomment>
        <translation>Der Wert im Richtungsfeld für Straßen, die in beide Richtungen führen.</translation>
    </message>
    <message>
        <source>Forward direction</source>
        <extracomment>algorithms/road_parameters.py</extracomment>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Backward direction</source>
        <extracomment>algorithms/road_parameters.py</extracomment>
        <translation>Rückrichtung</translation>
    </message>
    <message>
        <source>Both directions</source>
        <extracomment>algorithms/road_parameters.py</extracomment>
        <translation>Beide Richtungen</translation>
    </message>
    <message>
        <source>The direction of roads with NULL or any other value, and of all without such a field.</source>
        <extracomment>algorithms/road_parameters.py</extracomment>
        <translation>Die Richtung von Straßen mit NULL oder einem anderen Wert und von allen Straßen, wenn kein solches Feld gewählt ist.</translation>
    </message>
    <message>
        <source>The field with the speed on each road in km/h, for the path type “Fastest”: a number above 0. NULL is the default speed.</source>
        <extracomment>algorithms/road_parameters.py</extracomment>
        <translation>Das Feld mit der Geschwindigkeit auf jeder Straße in km/h, für den Wegtyp „Schnellster“: eine Zahl über 0. Bei NULL gilt die Vorgabegeschwindigkeit.</translation>
    </message>
    <message>
        <source>The speed in km/h on roads for which the field has none, and on all without a field.</source>
        <extracomment>algorithms/road_parameters.py</extracomment>
        <translation>Die Geschwindigkeit in km/h auf Straßen, für die das Feld keine enthält, und auf allen, wenn kein Feld gewählt ist.</translation>
    </message>
    <message>
        <source>From the centers</source>
        <extracomment>algorithms/road_parameters.py</extracomment>
        <translation>Von den Zentren</translation>
    </message>
    <message>
        <source>To the centers</source>
        <extracomment>algorithms/road_parameters.py</extracomment>
        <translation>Zu den Zentren</translation>
    </message>
    <message>
        <source>Which way paths lead, which matters for one-way roads: from the centers to the features, as for deliveries, or from the features to the centers, as for pupils.</source>
        <extracomment>algorithms/road_parameters.py</extracomment>
        <translation>In welche Richtung die Wege führen, was bei Einbahnstraßen eine Rolle spielt: von den Zentren zu den Objekten, etwa bei Lieferungen, oder von den Objekten zu den Zentren, etwa bei Schulkindern.</translation>
    </message>
    <message>
        <source>Features that are farther from the nearest road stay unassigned: in layer units, or in meters if the layer is in degrees. If empty, a feature may be at any distance from its road. For a center that is farther, the run ends with a message.</source>
        <extracomment>algorithms/road_parameters.py</extracomment>
        <translation>Größter Abstand eines Objekts zur nächsten Straße: in Layereinheiten oder, bei Layern in Grad, in Metern. Weiter entfernte Objekte bleiben nicht zugeordnet. Wenn leer, darf ein Objekt beliebig weit von seiner Straße entfernt sein. Ist ein Zentrum weiter entfernt, endet der Lauf mit einer Meldung.</translation>
    </message>
    <message>
        <source>{field} is “{name}”, but none of its values is known. Set {forward}, {backward} or {both}, or leave {field} empty.</source>
        <extracomment>algorithms/road_parameters.py</extracomment>
        <translation>„{field}“ steht auf „{name}“, aber für keine Richtung ist ein Wert angegeben. Setzen Sie „{forward}“, „{backward}“ oder „{both}“, oder lassen Sie „{field}“ leer.</translation>
    </message>
    <message>
        <source>{one} and {other} are both “{value}”. Give them different values.</source>
        <extracomment>algorithms/road_parameters.py</extracomment>
        <translation>„{one}“ und „{other}“ sind beide „{value}“. Geben Sie ihnen verschiedene Werte.</translation>
    </message>
    <message>
        <source>{parameter} is 0. Use a number above 0, in km/h.</source>
        <extracomment>algorithms/road_parameters.py</extracomment>
        <translation>„{parameter}“ ist 0. Verwenden Sie eine Zahl über 0, in km/h.</translation>
    </message>
    <message>
        <source>{speed} is not used, because {strategy} is “{shortest}”.</source>
        <extracomment>algorithms/road_run.py</extracomment>
        <translation>„{speed}“ wird nicht verwendet, weil „{strategy}“ auf „{shortest}“ gesetzt ist.</translation>
    </message>
    <message>
        <source>{parameter} is not used, because {centers} is empty.</source>
        <extracomment>algorithms/road_run.py</extracomment>
        <translation>„{parameter}“ wird nicht verwendet, weil „{centers}“ leer ist.</translation>
    </message>
    <message>
        <source>The values for directions are not used, because {field} is empty.</source>
        <extracomment>algorithms/road_run.py</extracomment>
        <translation>Die Werte für Richtungen werden nicht verwendet, weil „{field}“ leer ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n centers are farther from the nearest road than {parameter} allows. The first has feature id {id}: {length}. Move the centers, or raise {parameter}.</source>
        <extracomment>algorithms/road_run.py</extracomment>
        <translation>
            <numerusform>%n Zentrum ist weiter von der nächsten Straße entfernt, als „{parameter}“ erlaubt. Es ist Objekt {id}: {length}. Verschieben Sie das Zentrum, oder erhöhen Sie „{parameter}“.</numerusform>
            <numerusform>%n Zentren sind weiter von der nächsten Straße entfernt, als „{parameter}“ erlaubt. Das erste ist Objekt {id}: {length}. Verschieben Sie die Zentren, oder erhöhen Sie „{parameter}“.</numerusform>
        </translation>
    </message>
    <message>
        <source>No feature can be reached from the centers along the roads. Check that they lie near the same roads, and that these are joined ({tolerance}) and not all one-way the wrong way ({travel}).</source>
        <extracomment>algorithms/road_run.py</extracomment>
        <translation>Kein Objekt ist von den Zentren aus entlang der Straßen erreichbar. Prüfen Sie, ob Objekte und Zentren an denselben Straßen liegen, ob diese verbunden sind („{tolerance}“) und ob nicht alle nur in der falschen Richtung befahren werden dürfen („{travel}“).</translation>
    </message>
    <message>
        <source>The assignment</source>
        <extracomment>bridge/html/costs.py</extracomment>
        <translation>Die Zuordnung</translation>
    </message>
    <message numerus="yes">
        <source>The features were assigned to %n centers by a table of costs.</source>
        <extracomment>bridge/html/costs.py</extracomment>
        <translation>
            <numerusform>Die Objekte wurden nach einer Kostentabelle %n Zentrum zugeordnet.</numerusform>
            <numerusform>Die Objekte wurden nach einer Kostentabelle %n Zentren zugeordnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>On average, a feature costs {mean} at its center; the largest cost is {most}.</source>
        <extracomment>bridge/html/costs.py</extracomment>
        <translation>Im Mittel kostet ein Objekt an seinem Zentrum {mean}; die höchsten Kosten sind {most}.</translation>
    </message>
    <message>
        <source>Total cost × weight</source>
        <extracomment>bridge/html/costs.py</extracomment>
        <translation>Gesamtkosten × Gewicht</translation>
    </message>
    <message>
        <source>Total cost</source>
        <extracomment>bridge/html/costs.py</extracomment>
        <translation>Gesamtkosten</translation>
    </message>
    <message>
        <source>Cost of the size limits (cheapest center: 1)</source>
        <extracomment>bridge/html/costs.py</extracomment>
        <translation>Kosten der Größengrenzen (günstigstes Zentrum: 1)</translation>
    </message>
    <message>
        <source>Use (%)</source>
        <extracomment>bridge/html/costs.py</extracomment>
        <translation>Auslastung (%)</translation>
    </message>
    <message>
        <source>Mean cost</source>
        <extracomment>bridge/html/costs.py</extracomment>
        <translation>Mittlere Kosten</translation>
    </message>
    <message>
        <source>Largest cost</source>
        <extracomment>bridge/html/costs.py</extracomment>
        <translation>Höchste Kosten</translation>
    </message>
    <message>
        <source>min</source>
        <extracomment>bridge/layers/road_territories.py</extracomment>
        <translation>min</translation>
    </message>
    <message numerus="yes">
        <source>%n features read. Centers: {centers}. Pairs that are allowed: {pairs}, {share} of all.</source>
        <extracomment>bridge/log/costs.py</extracomment>
        <translation>
            <numerusform>%n Objekt gelesen. Zentren: {centers}. Erlaubte Paare: {pairs}, {share} aller Paare.</numerusform>
            <numerusform>%n Objekte gelesen. Zentren: {centers}. Erlaubte Paare: {pairs}, {share} aller Paare.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features have the id of another feature, and its costs.</source>
        <extracomment>bridge/log/costs.py</extracomment>
        <translation>
            <numerusform>%n Objekt hat die Kennung eines anderen Objekts und damit dessen Kosten.</numerusform>
            <numerusform>%n Objekte haben die Kennung eines anderen Objekts und damit dessen Kosten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n centers are in no pair that is allowed. The first is {center}.</source>
        <extracomment>bridge/log/costs.py</extracomment>
        <translation>
            <numerusform>%n Zentrum ist in keinem erlaubten Paar: {center}.</numerusform>
            <numerusform>%n Zentren sind in keinem erlaubten Paar. Das erste ist {center}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features have no pair that is allowed in {table}. The first is feature {id}.</source>
        <extracomment>bridge/log/costs.py</extracomment>
        <translation>
            <numerusform>%n Objekt hat in „{table}“ kein erlaubtes Paar: Objekt {id}.</numerusform>
            <numerusform>%n Objekte haben in „{table}“ kein erlaubtes Paar. Das erste ist Objekt {id}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cost of the features: mean {mean}, largest {largest}. Total cost: {total}.</source>
        <extracomment>bridge/log/costs.py</extracomment>
        <translation>Kosten der Objekte: Mittelwert {mean}, höchste {largest}. Gesamtkosten: {total}.</translation>
    </message>
    <message>
        <source>Cost of the features: mean {mean}, largest {largest}. Total cost × weight: {total}.</source>
        <extracomment>bridge/log/costs.py</extracomment>
        <translation>Kosten der Objekte: Mittelwert {mean}, höchste {largest}. Gesamtkosten × Gewicht: {total}.</translation>
    </message>
    <message>
        <source>The limits raise the total by {share}: with every feature at its cheapest center, it would be {free}.</source>
        <extracomment>bridge/log/costs.py</extracomment>
        <translation>Die Grenzen erhöhen die Gesamtkosten um {share}: Wäre jedes Objekt seinem günstigsten Zentrum zugeordnet, wären es {free}.</translation>
    </message>
    <message numerus="yes">
        <source>%n features are left unassigned: no center that may take them has room. As few features (or as little weight) as possible are left, at the lowest total cost.</source>
        <extracomment>bridge/log/costs.py</extracomment>
        <translation>
            <numerusform>%n Objekt bleibt nicht zugeordnet: Kein Zentrum, das es aufnehmen darf, hat Platz. Nicht zugeordnet sind so wenige Objekte (oder so wenig Gewicht) wie möglich, bei den niedrigsten Gesamtkosten.</numerusform>
            <numerusform>%n Objekte bleiben nicht zugeordnet: Kein Zentrum, das sie aufnehmen darf, hat Platz. Nicht zugeordnet sind so wenige Objekte (oder so wenig Gewicht) wie möglich, bei den niedrigsten Gesamtkosten.</numerusform>
        </translation>
    </message>
    <message>
        <source>No other assignment within the limits has a lower total cost.</source>
        <extracomment>bridge/log/costs.py</extracomment>
        <translation>Keine andere Zuordnung innerhalb der Grenzen hat niedrigere Gesamtkosten.</translation>
    </message>
    <message>
        <source>No other assignment within the limits has a total cost that is lower by more than {share} %. This includes assignments that split features.</source>
        <extracomment>bridge/log/costs.py</extracomment>
        <translation>Keine andere Zuordnung innerhalb der Grenzen hat Gesamtkosten, die um mehr als {share}&#xa0;% niedriger sind. Das schließt Zuordnungen ein, die Objekte teilen.</translation>
    </message>
    <message>
        <source>Layer of roads</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Straßenlayer</translation>
    </message>
    <message>
        <source>Path type to calculate</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Zu berechnender Wegtyp</translation>
    </message>
    <message>
        <source>Direction field</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Richtungsfeld</translation>
    </message>
    <message>
        <source>Value for forward direction</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Wert für Vorwärts</translation>
    </message>
    <message>
        <source>Value for backward direction</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Wert für Rückrichtung</translation>
    </message>
    <message>
        <source>Value for both directions</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Wert für beide Richtungen</translation>
    </message>
    <message>
        <source>Default direction</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Vorgaberichtung</translation>
    </message>
    <message>
        <source>Speed field</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Geschwindigkeitsfeld</translation>
    </message>
    <message>
        <source>Default speed</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Vorgabegeschwindigkeit</translation>
    </message>
    <message>
        <source>Topology tolerance</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Topologietoleranz</translation>
    </message>
    <message>
        <source>Maximum cost</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Höchstkosten</translation>
    </message>
    <message>
        <source>Maximum distance to the road</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Höchstabstand zur Straße</translation>
    </message>
    <message>
        <source>Field with the id of each feature</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Feld mit der Kennung jedes Objekts</translation>
    </message>
    <message>
        <source>Table of costs</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Kostentabelle</translation>
    </message>
    <message>
        <source>Field of the table with the id of the feature</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Feld der Tabelle mit der Kennung des Objekts</translation>
    </message>
    <message>
        <source>Field of the table with the id of the center</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Feld der Tabelle mit der Kennung des Zentrums</translation>
    </message>
    <message>
        <source>Field of the table with the cost</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Feld der Tabelle mit den Kosten</translation>
    </message>
    <message>
        <source>Maximum distance to the center</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Höchstabstand zum Zentrum</translation>
    </message>
    <message numerus="yes">
        <source>%n features are left unassigned: no center within {parameter} has room for them. As few features (or as little weight) as possible are left.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>
            <numerusform>%n Objekt bleibt nicht zugeordnet: Kein Zentrum innerhalb von „{parameter}“ hat Platz dafür. Nicht zugeordnet sind so wenige Objekte (oder so wenig Gewicht) wie möglich.</numerusform>
            <numerusform>%n Objekte bleiben nicht zugeordnet: Kein Zentrum innerhalb von „{parameter}“ hat Platz für sie. Nicht zugeordnet sind so wenige Objekte (oder so wenig Gewicht) wie möglich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n roads read. Nodes of the network: {nodes}; edges: {edges}.</source>
        <extracomment>bridge/log/roads.py</extracomment>
        <translation>
            <numerusform>%n Straße gelesen. Knoten des Netzwerks: {nodes}; Kanten: {edges}.</numerusform>
            <numerusform>%n Straßen gelesen. Knoten des Netzwerks: {nodes}; Kanten: {edges}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n roads cannot be transformed to the reference system of the input, or are not finite. They are not used.</source>
        <extracomment>bridge/log/roads.py</extracomment>
        <translation>
            <numerusform>%n Straße lässt sich nicht in das Bezugssystem der Eingabe transformieren oder ist nicht endlich. Sie wird nicht verwendet.</numerusform>
            <numerusform>%n Straßen lassen sich nicht in das Bezugssystem der Eingabe transformieren oder sind nicht endlich. Sie werden nicht verwendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n roads have another value in {field} than the three that are set, or none. They have the default direction.</source>
        <extracomment>bridge/log/roads.py</extracomment>
        <translation>
            <numerusform>%n Straße hat in „{field}“ einen anderen Wert als die drei, die gesetzt sind, oder keinen. Sie hat die Vorgaberichtung.</numerusform>
            <numerusform>%n Straßen haben in „{field}“ einen anderen Wert als die drei, die gesetzt sind, oder keinen. Sie haben die Vorgaberichtung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The roads form %n networks that are not joined; the largest has {share} of the nodes. If ends of roads that should meet are a little apart, raise {tolerance}.</source>
        <extracomment>bridge/log/roads.py</extracomment>
        <translation>
            <numerusform>Die Straßen bilden %n Netzwerk mit {share} der Knoten. Wenn Straßenenden, die sich treffen sollten, etwas auseinanderliegen, erhöhen Sie „{tolerance}“.</numerusform>
            <numerusform>Die Straßen bilden %n Netzwerke, die nicht verbunden sind; das größte hat {share} der Knoten. Wenn Straßenenden, die sich treffen sollten, etwas auseinanderliegen, erhöhen Sie „{tolerance}“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Distance of the features to their roads: mean {mean}, largest {largest}.</source>
        <extracomment>bridge/log/roads.py</extracomment>
        <translation>Abstand der Objekte zu ihren Straßen: Mittelwert {mean}, größter {largest}.</translation>
    </message>
    <message>
        <source>Feature {id} lies {length} from the nearest road</source>
        <extracomment>bridge/log/roads.py</extracomment>
        <translation>Objekt {id} liegt {length} von der nächsten Straße entfernt</translation>
    </message>
    <message numerus="yes">
        <source>%n features are farther from the nearest road than {parameter} allows. They stay unassigned: {ids}.</source>
        <extracomment>bridge/log/roads.py</extracomment>
        <translation>
            <numerusform>%n Objekt ist weiter von der nächsten Straße entfernt, als „{parameter}“ erlaubt. Es bleibt nicht zugeordnet: {ids}.</numerusform>
            <numerusform>%n Objekte sind weiter von der nächsten Straße entfernt, als „{parameter}“ erlaubt. Sie bleiben nicht zugeordnet: {ids}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features cannot be reached along the roads. They stay unassigned: {ids}.</source>
        <extracomment>bridge/log/roads.py</extracomment>
        <translation>
            <numerusform>%n Objekt ist entlang der Straßen nicht erreichbar. Es bleibt nicht zugeordnet: {ids}.</numerusform>
            <numerusform>%n Objekte sind entlang der Straßen nicht erreichbar. Sie bleiben nicht zugeordnet: {ids}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The limits cannot be met along the roads. Some of the centers ({centers}) must get at least {limit} together, but can reach only {have}. Lower the minimum sizes, raise {most}, or join the roads.</source>
        <extracomment>bridge/log/roads.py</extracomment>
        <translation>Die Grenzen können entlang der Straßen nicht eingehalten werden. Einige der Zentren ({centers}) müssen zusammen mindestens {limit} bekommen, erreichen aber nur {have}. Senken Sie die Mindestgrößen, erhöhen Sie „{most}“, oder verbinden Sie die Straßen.</translation>
    </message>
    <message>
        <source>The limits cannot be met along the roads. Only some of the centers ({centers}) can reach {have}, but together they can take at most {limit}. Raise their maximum sizes, raise {most}, or turn on {allow}.</source>
        <extracomment>bridge/log/roads.py</extracomment>
        <translation>Die Grenzen können entlang der Straßen nicht eingehalten werden. Nur einige der Zentren ({centers}) erreichen {have}, können aber zusammen höchstens {limit} aufnehmen. Erhöhen Sie deren Höchstgrößen, erhöhen Sie „{most}“, oder aktivieren Sie „{allow}“.</translation>
    </message>
    <message numerus="yes">
        <source>The limits cannot be met along the roads, which form separate networks. One of them has {have} and %n centers, which need {least} to {most} together. Change the limits, or join the roads ({tolerance}).</source>
        <extracomment>bridge/log/roads.py</extracomment>
        <translation>
            <numerusform>Die Grenzen können entlang der Straßen nicht eingehalten werden, denn diese bilden getrennte Netzwerke. Eines davon hat {have} und %n Zentrum, das {least} bis {most} braucht. Ändern Sie die Grenzen, oder verbinden Sie die Straßen („{tolerance}“).</numerusform>
            <numerusform>Die Grenzen können entlang der Straßen nicht eingehalten werden, denn diese bilden getrennte Netzwerke. Eines davon hat {have} und %n Zentren, die zusammen {least} bis {most} brauchen. Ändern Sie die Grenzen, oder verbinden Sie die Straßen („{tolerance}“).</numerusform>
        </translation>
    </message>
    <message>
        <source>The limits cannot be met with the pairs that are allowed. Only some of the centers ({centers}) may take {have}, but together they can get at most {limit}. Allow more pairs (in the table, or by a larger distance), raise the maximum sizes, or turn on {allow}.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>Die Grenzen können mit den erlaubten Paaren nicht eingehalten werden. Nur einige der Zentren ({centers}) dürfen {have} aufnehmen, können aber zusammen höchstens {limit} bekommen. Erlauben Sie mehr Paare (in der Tabelle oder durch einen größeren Abstand), erhöhen Sie die Höchstgrößen, oder aktivieren Sie „{allow}“.</translation>
    </message>
    <message>
        <source>The limits cannot be met with the pairs that are allowed. Some of the centers ({centers}) must get at least {limit} together, but may take only {have}. Allow more pairs (in the table, or by a larger distance), or lower the minimum sizes.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>Die Grenzen können mit den erlaubten Paaren nicht eingehalten werden. Einige der Zentren ({centers}) müssen zusammen mindestens {limit} bekommen, dürfen aber nur {have} aufnehmen. Erlauben Sie mehr Paare (in der Tabelle oder durch einen größeren Abstand), oder senken Sie die Mindestgrößen.</translation>
    </message>
    <message>
        <source>{parameter} is {limit}, and not every feature can get a center that near.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>„{parameter}“ ist {limit}, und nicht jedes Objekt kann ein so nahes Zentrum bekommen.</translation>
    </message>
    <message numerus="yes">
        <source>%n features have no center within that distance. The first is feature {id}.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>
            <numerusform>%n Objekt hat kein Zentrum innerhalb dieses Abstands: Objekt {id}.</numerusform>
            <numerusform>%n Objekte haben kein Zentrum innerhalb dieses Abstands. Das erste ist Objekt {id}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The least distance that works is {least}. Raise {parameter} to it, add centers, or turn on {allow}.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>Der kleinste ausreichende Abstand ist {least}. Erhöhen Sie „{parameter}“ auf diesen Wert, fügen Sie Zentren hinzu, oder aktivieren Sie „{allow}“.</translation>
    </message>
    <message>
        <source>Fields of {table} that are named after no center are not used: {fields}.</source>
        <extracomment>bridge/read/cost_table.py</extracomment>
        <translation>Felder von „{table}“, die nach keinem Zentrum benannt sind, werden nicht verwendet: {fields}.</translation>
    </message>
    <message numerus="yes">
        <source>%n costs of {table} are no numbers. The first is {value}, of {pair}. Correct them, or leave the cost empty for a pair that is not allowed.</source>
        <extracomment>bridge/read/cost_table.py</extracomment>
        <translation>
            <numerusform>%n Kostenwert in „{table}“ ist keine Zahl: {value}, bei {pair}. Berichtigen Sie ihn, oder lassen Sie die Kosten leer, wenn das Paar nicht erlaubt ist.</numerusform>
            <numerusform>%n Kostenwerte in „{table}“ sind keine Zahlen. Der erste ist {value}, bei {pair}. Berichtigen Sie sie, oder lassen Sie die Kosten leer, wenn ein Paar nicht erlaubt ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n costs of {table} are negative. The first is {value}, of {pair}. Costs must be 0 or more. If they stand for pairs that are not allowed, leave these costs empty.</source>
        <extracomment>bridge/read/cost_table.py</extracomment>
        <translation>
            <numerusform>%n Kostenwert in „{table}“ ist negativ: {value}, bei {pair}. Kosten müssen Zahlen ab 0 sein. Wenn er für ein Paar steht, das nicht erlaubt ist, lassen Sie diese Kosten leer.</numerusform>
            <numerusform>%n Kostenwerte in „{table}“ sind negativ. Der erste ist {value}, bei {pair}. Kosten müssen Zahlen ab 0 sein. Wenn sie für Paare stehen, die nicht erlaubt sind, lassen Sie diese Kosten leer.</numerusform>
        </translation>
    </message>
    <message>
        <source>feature {feature} and center {center}</source>
        <extracomment>bridge/read/cost_table.py</extracomment>
        <translation>Objekt {feature} und Zentrum {center}</translation>
    </message>
    <message numerus="yes">
        <source>%n rows of {table} are not used: they name no feature or no center of the layers.</source>
        <extracomment>bridge/read/cost_table.py</extracomment>
        <translation>
            <numerusform>%n Zeile von „{table}“ wird nicht verwendet: Ihr Objekt oder ihr Zentrum kommt in den Layern nicht vor.</numerusform>
            <numerusform>%n Zeilen von „{table}“ werden nicht verwendet: Ihr Objekt oder ihr Zentrum kommt in den Layern nicht vor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n costs of {table} are not used, because another row has a lower cost for the same pair.</source>
        <extracomment>bridge/read/cost_table.py</extracomment>
        <translation>
            <numerusform>%n Kostenwert in „{table}“ wird nicht verwendet, weil eine andere Zeile für dasselbe Paar niedrigere Kosten hat.</numerusform>
            <numerusform>%n Kostenwerte in „{table}“ werden nicht verwendet, weil eine andere Zeile für dasselbe Paar niedrigere Kosten hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>{table} has no rows (or the selection in it has none).</source>
        <extracomment>bridge/read/cost_table.py</extracomment>
        <translation>„{table}“ hat keine Zeilen (oder die Auswahl darin hat keine).</translation>
    </message>
    <message>
        <source>No row of {table} names both a feature and a center of the layers. Features have ids such as {feature}, its first row has {of_feature}. Centers have ids such as {center}, its first row has {of_center}. Check the fields with the ids.</source>
        <extracomment>bridge/read/cost_table.py</extracomment>
        <translation>Keine Zeile von „{table}“ nennt sowohl ein Objekt als auch ein Zentrum der Layer. Die Kennungen der Objekte sehen aus wie {feature}; in der ersten Zeile steht {of_feature}. Die Kennungen der Zentren sehen aus wie {center}; in der ersten Zeile steht {of_center}. Prüfen Sie die Felder mit den Kennungen.</translation>
    </message>
    <message>
        <source>The layer of roads</source>
        <extracomment>bridge/roads/lines.py</extracomment>
        <translation>Der Straßenlayer</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n roads has a place in the reference system of the input. Check the reference system of {roads}.</source>
        <extracomment>bridge/roads/lines.py</extracomment>
        <translation>
            <numerusform>%n Straße lässt sich nicht in das Bezugssystem der Eingabe transformieren. Prüfen Sie das Bezugssystem von „{roads}“.</numerusform>
            <numerusform>Keine der %n Straßen lässt sich in das Bezugssystem der Eingabe transformieren. Prüfen Sie das Bezugssystem von „{roads}“.</numerusform>
        </translation>
    </message>
    <message>
        <source>no number</source>
        <extracomment>bridge/roads/lines.py</extracomment>
        <translation>keine Zahl</translation>
    </message>
    <message numerus="yes">
        <source>%n roads have no usable speed in the field “{field}”. The first is feature {id} ({value}). Speeds must be numbers above 0, in km/h; NULL takes the default speed. Correct them, or set them to NULL.</source>
        <extracomment>bridge/roads/lines.py</extracomment>
        <translation>
            <numerusform>%n Straße hat im Feld „{field}“ keine verwendbare Geschwindigkeit: Objekt {id} ({value}). Geschwindigkeiten müssen Zahlen über 0 sein, in km/h; bei NULL gilt die Vorgabegeschwindigkeit. Berichtigen Sie sie, oder setzen Sie sie auf NULL.</numerusform>
            <numerusform>%n Straßen haben im Feld „{field}“ keine verwendbare Geschwindigkeit. Die erste ist Objekt {id} ({value}). Geschwindigkeiten müssen Zahlen über 0 sein, in km/h; bei NULL gilt die Vorgabegeschwindigkeit. Berichtigen Sie sie, oder setzen Sie sie auf NULL.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no roads: {roads} has no features, or the selection or the filter leaves none.</source>
        <extracomment>bridge/roads/lines.py</extracomment>
        <translation>Es gibt keine Straßen: „{roads}“ hat keine Objekte, oder die Auswahl oder der Filter lässt keine übrig.</translation>
    </message>
    <message numerus="yes">
        <source>There are no roads: none of the %n features of {roads} is a line with two vertices.</source>
        <extracomment>bridge/roads/lines.py</extracomment>
        <translation>
            <numerusform>Es gibt keine Straßen: %n Objekt von „{roads}“ ist keine Linie mit zwei Stützpunkten.</numerusform>
            <numerusform>Es gibt keine Straßen: Keines der %n Objekte von „{roads}“ ist eine Linie mit zwei Stützpunkten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The search after that lowered it to {inertia}.</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Die anschließende Suche senkte sie auf {inertia}.</translation>
    </message>
    <message>
        <source>how much lower the inertia is than after the best start</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>wie viel niedriger die Inertia ist als nach dem besten Start</translation>
    </message>
    <message>
        <source>feature ids {ids}</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>Objektkennungen {ids}</translation>
    </message>
    <message numerus="yes">
        <source>%n costs of {table} are empty or not finite. They do not allow a pair.</source>
        <extracomment>bridge/read/cost_table.py</extracomment>
        <translation>
            <numerusform>%n Kostenwert in „{table}“ ist leer oder nicht endlich. Er erlaubt kein Paar.</numerusform>
            <numerusform>%n Kostenwerte in „{table}“ sind leer oder nicht endlich. Sie erlauben kein Paar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n islands are linked to the nearest feature of another one.</source>
        <extracomment>bridge/log/connection.py</extracomment>
        <translation>
            <numerusform>%n Insel ist mit dem nächsten Objekt einer anderen verbunden.</numerusform>
            <numerusform>%n Inseln sind mit dem nächsten Objekt einer anderen verbunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clusters are not as equal as asked, because every cluster must be connected: {named}.</source>
        <extracomment>bridge/log/connection.py</extracomment>
        <translation>
            <numerusform>%n Cluster ist nicht so gleich groß wie verlangt, weil jeder Cluster zusammenhängen muss: {named}.</numerusform>
            <numerusform>%n Cluster sind nicht so gleich groß wie verlangt, weil jeder Cluster zusammenhängen muss: {named}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{layer} must be lines, but its feature {id} is something else.</source>
        <extracomment>bridge/read/neighbors.py</extracomment>
        <translation>„{layer}“ muss Linien enthalten, aber Objekt {id} ist etwas anderes.</translation>
    </message>
    <message>
        <source>{layer} must be lines or polygons, but its feature {id} is something else.</source>
        <extracomment>bridge/read/neighbors.py</extracomment>
        <translation>„{layer}“ muss Linien oder Polygone enthalten, aber Objekt {id} ist etwas anderes.</translation>
    </message>
    <message>
        <source>Guarantees: No feature gets a center that the table does not allow. Sizes are within the limits, and no other assignment within them has a smaller total cost; the log reports whether this was verified. With weights, a cost counts once for each unit of weight, and features are never split: limits are met, and the total is lowest, only as closely as that allows. The same input gives the same result.</source>
        <extracomment>algorithms/assign_by_costs.py</extracomment>
        <translation>Garantien: Kein Objekt bekommt ein Zentrum, das die Tabelle nicht erlaubt. Die Größen liegen innerhalb der Grenzen, und keine andere Zuordnung innerhalb der Grenzen hat niedrigere Gesamtkosten; das Protokoll gibt an, ob das bestätigt ist. Mit Gewichten zählen Kosten einmal für jede Einheit des Gewichts, und Objekte werden nie geteilt: Die Grenzen sind nur so genau eingehalten und die Gesamtkosten nur so niedrig, wie es damit möglich ist. Dieselbe Eingabe führt zum selben Ergebnis.</translation>
    </message>
    <message>
        <source>The id by which the table names the feature. A number and the same number as text are one id. Several features may have the same id, and then have the same costs.</source>
        <extracomment>algorithms/assign_by_costs.py</extracomment>
        <translation>Die Kennung, mit der die Tabelle das Objekt bezeichnet. Eine Zahl und dieselbe Zahl als Text gelten als eine Kennung. Mehrere Objekte dürfen dieselbe Kennung haben; sie haben dann dieselben Kosten.</translation>
    </message>
    <message>
        <source>The id by which the table names the center. It is written with each feature, as CENTER_ID. Each center needs an id of its own.</source>
        <extracomment>algorithms/assign_by_costs.py</extracomment>
        <translation>Die Kennung, mit der die Tabelle das Zentrum bezeichnet. Sie wird zu jedem Objekt als CENTER_ID geschrieben. Jedes Zentrum braucht eine eigene Kennung.</translation>
    </message>
    <message>
        <source>Choose the field with the feature even if the router counts from the centers to the features.</source>
        <extracomment>algorithms/assign_by_costs.py</extracomment>
        <translation>Wählen Sie das Feld mit dem Objekt auch dann, wenn der Routenplaner von den Zentren zu den Objekten rechnet.</translation>
    </message>
    <message>
        <source>Guarantees: Sizes are within the limits, and no other assignment within them has a smaller total squared distance; the log reports whether this was verified. With weights, features are never split: limits are met, and the total is lowest, only as closely as that allows. The same input gives the same result.</source>
        <extracomment>algorithms/assign_to_centers.py</extracomment>
        <translation>Garantien: Die Größen liegen innerhalb der Grenzen, und keine andere Zuordnung innerhalb der Grenzen hat eine kleinere Summe der Abstandsquadrate; das Protokoll gibt an, ob das bestätigt ist. Mit Gewichten werden Objekte nie geteilt: Die Grenzen sind nur so genau eingehalten und die Summe nur so klein, wie es damit möglich ist. Dieselbe Eingabe führt zum selben Ergebnis.</translation>
    </message>
    <message>
        <source>If features may stay unassigned, each point also has the radius of the circle at which the zone of its center ends (REACH).</source>
        <extracomment>algorithms/assign_to_centers.py</extracomment>
        <translation>Wenn Objekte nicht zugeordnet bleiben dürfen, hat jeder Punkt auch den Radius des Kreises, an dem die Zone seines Zentrums endet (REACH).</translation>
    </message>
    <message>
        <source>The figures show how separate the clusters are. If the highest silhouette is not clearly above that of points spread evenly over the same area, there is no clear number of clusters (CLEAR is 0). Then choose by the mean and the largest distance to the center. Time grows with the sum of all numbers in the range; with the gap statistic, the run takes {times} times as long.</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>Die Kennzahlen zeigen, wie getrennt die Cluster sind. Liegt die höchste Silhouette nicht deutlich über der von Punkten, die gleichmäßig über dieselbe Fläche verteilt sind, gibt es keine klare Clusteranzahl (CLEAR ist 0). Wählen Sie dann nach dem mittleren und dem größten Abstand zum Zentrum. Die Rechenzeit wächst mit der Summe aller Anzahlen des Bereichs; mit der Gap-Statistik dauert der Lauf {times}-mal so lange.</translation>
    </message>
    <message>
        <source>Features with the same value in this field are compared separately, but fields are scaled over all groups. The table has the rows of each group with its value, and the report lists the best numbers of each. The limits apply within each group. The range of a group ends at its number of distinct features. The run then returns one best number for all groups together, by the mean silhouette of all features and by the elbow of the total inertia; this number is possible in every group. With groups, there is no best number by the gap statistic.</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>Objekte mit demselben Wert in diesem Feld werden getrennt verglichen, die Felder aber über alle Gruppen skaliert. Die Tabelle enthält die Zeilen jeder Gruppe mit ihrem Wert, und der Bericht nennt die besten Anzahlen jeder Gruppe. Die Grenzen gelten innerhalb jeder Gruppe. Der Bereich einer Gruppe endet an der Anzahl ihrer verschiedenen Objekte. Der Lauf gibt dann eine einzige beste Anzahl für alle Gruppen zusammen zurück, nach der mittleren Silhouette aller Objekte und nach dem Ellbogen der gesamten Inertia; diese Anzahl ist in jeder Gruppe möglich. Mit Gruppen gibt es keine beste Anzahl nach der Gap-Statistik.</translation>
    </message>
    <message>
        <source>Compares the inertia with that of {draws} sets of points without clusters, for each number of clusters. The run then takes {times} times as long.</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>Vergleicht die Inertia bei jeder Clusteranzahl mit der von {draws} Punktmengen ohne Cluster. Der Lauf dauert dann {times}-mal so lange.</translation>
    </message>
    <message>
        <source>A center moves away from the mean of its cluster if that brings all of its features within this distance. If no start ends with every feature within it, the run writes nothing and says which distance it reached. Then ask for more clusters, or allow a larger distance.</source>
        <extracomment>algorithms/constrained_kmeans.py</extracomment>
        <translation>Ein Zentrum rückt vom Mittelwert seines Clusters ab, wenn dadurch alle seine Objekte innerhalb dieses Abstands liegen. Endet kein Start mit allen Objekten innerhalb dieses Abstands, schreibt der Lauf nichts und meldet, welcher Abstand erreicht wurde. Verlangen Sie dann mehr Cluster, oder erlauben Sie einen größeren Abstand.</translation>
    </message>
    <message>
        <source>The layer of polygons for the type “Polygons of a layer”; its reference system may be another one. With a weight field, the cluster with the largest sum of weights gets the polygon. If several clusters have the most, the one with the lowest number gets it. In a run with groups, each group divides the polygons among its own clusters. A polygon without features goes to the zone with straight borders in which it lies, and is left out if there is none.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Der Polygonlayer für den Typ „Polygone eines Layers“; er darf ein anderes Bezugssystem haben. Mit einem Gewichtungsfeld bekommt der Cluster mit der größten Summe der Gewichte das Polygon. Liegen mehrere Cluster gleichauf, bekommt es der mit der niedrigsten Nummer. In einem Lauf mit Gruppen teilt jede Gruppe die Polygone unter ihren eigenen Clustern auf. Ein Polygon ohne Objekte geht an die Zone mit geraden Grenzlinien, in der es liegt, und entfällt, wenn es keine gibt.</translation>
    </message>
    <message>
        <source>If minimum, maximum and tolerance are all empty, sums of a weight field may differ from their mean by {least} to {most} %: the heavier single features, the more. Clusters stay compact that way; the log reports by how much sums differ. A tolerance of 0 makes sums as equal as possible, and clusters less compact.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Sind Mindestgröße, Höchstgröße und Toleranz alle leer, dürfen Summen eines Gewichtungsfeldes um {least} bis {most} % von ihrem Mittelwert abweichen: je schwerer einzelne Objekte, desto mehr. So bleiben Cluster kompakt; das Protokoll gibt an, wie weit die Summen abweichen. Mit der Toleranz 0 werden die Summen so gleich wie möglich und die Cluster weniger kompakt.</translation>
    </message>
    <message>
        <source>Guarantees: The same raster, parameters and seed give the same classes.

Limitations: The result need not be the best of all classifications. More starts or another seed may find a better one.

Classes of equal area have the same number of pixels, or differ by one, if the sample has all pixels. Otherwise the pixels of the sample have equal shares, and all others are classified by the same borders between the classes. Sizes then differ from equal by about {percent} % for {classes} classes and {pixels} sample pixels, and one of them by up to three times as much; four times as many sample pixels halve this. Pixels with the same value then always get the same class, so a very frequent value makes a large class. The log reports how close to equal the sizes are.</source>
        <extracomment>algorithms/raster_kmeans.py</extracomment>
        <translation>Garantien: Dasselbe Raster führt mit denselben Parametern und derselben Zufallssaat zu denselben Klassen.

Einschränkungen: Das Ergebnis muss nicht die beste aller Klassifizierungen sein. Mehr Starts oder eine andere Zufallssaat finden vielleicht eine bessere.

Klassen gleicher Fläche haben gleich viele Pixel oder unterscheiden sich um eines, wenn die Stichprobe alle Pixel enthält. Sonst haben die Pixel der Stichprobe gleiche Anteile, und alle übrigen werden nach denselben Klassengrenzen klassifiziert. Die Größen weichen dann bei {classes} Klassen und {pixels} Pixeln der Stichprobe um etwa {percent} % von gleichen Größen ab, eine davon um bis zu dreimal so viel; eine viermal so große Stichprobe halbiert dies. Pixel mit demselben Wert erhalten dann immer dieselbe Klasse; ein sehr häufiger Wert ergibt also eine große Klasse. Das Protokoll gibt an, wie nahe die Größen an gleichen Größen liegen.</translation>
    </message>
    <message>
        <source>Guarantees: Sizes are within the limits, and no other assignment to these centers within them has a smaller total cost; the log reports whether this was verified. With weights, a cost counts once for each unit of weight, and features are never split: limits are met, and the total is lowest, only as closely as that allows. The same input gives the same result.</source>
        <extracomment>algorithms/road_territories.py</extracomment>
        <translation>Garantien: Die Größen liegen innerhalb der Grenzen, und keine andere Zuordnung zu diesen Zentren innerhalb der Grenzen hat niedrigere Gesamtkosten; das Protokoll gibt an, ob das bestätigt ist. Mit Gewichten zählen Kosten einmal für jede Einheit des Gewichts, und Objekte werden nie geteilt: Die Grenzen sind nur so genau eingehalten und die Gesamtkosten nur so niedrig, wie es damit möglich ist. Dieselbe Eingabe führt zum selben Ergebnis.</translation>
    </message>
    <message numerus="yes">
        <source>%n positions lie off the globe in the layer&apos;s reference system ({crs}), the first at {place}. Correct them or leave them out, assign the right reference system to the layer, or set {parameter} to planar.</source>
        <extracomment>bridge/distance/kinds.py</extracomment>
        <translation>
            <numerusform>%n Position liegt im Bezugssystem des Layers ({crs}) außerhalb des Globus, bei {place}. Berichtigen Sie sie oder lassen Sie sie weg, weisen Sie dem Layer das richtige Bezugssystem zu, oder setzen Sie „{parameter}“ auf planar.</numerusform>
            <numerusform>%n Positionen liegen im Bezugssystem des Layers ({crs}) außerhalb des Globus, die erste bei {place}. Berichtigen Sie sie oder lassen Sie sie weg, weisen Sie dem Layer das richtige Bezugssystem zu, oder setzen Sie „{parameter}“ auf planar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All limits are met, except by %n features that are too heavy for any cluster.</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>
            <numerusform>Alle Grenzen sind eingehalten, abgesehen von %n Objekt, das für jeden Cluster zu schwer ist.</numerusform>
            <numerusform>Alle Grenzen sind eingehalten, abgesehen von %n Objekten, die für jeden Cluster zu schwer sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>The paths from the centers to all features, from neighbor to neighbor, are in total at most {share} % longer than the shortest that these sizes allow.</source>
        <extracomment>bridge/log/connection.py</extracomment>
        <translation>Die Wege von den Zentren zu allen Objekten, von Nachbar zu Nachbar, sind insgesamt höchstens {share} % länger als die kürzesten, die diese Größen zulassen.</translation>
    </message>
    <message>
        <source>Costs are rounded to steps of {step}.</source>
        <extracomment>bridge/log/costs.py</extracomment>
        <translation>Kosten werden auf Schritte von {step} gerundet.</translation>
    </message>
    <message>
        <source>Direction of travel</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Fahrtrichtung</translation>
    </message>
    <message>
        <source>{number} trillion {unit}</source>
        <extracomment>bridge/log/numbers.py</extracomment>
        <translation>{number} Billionen {unit}</translation>
    </message>
    <message>
        <source>{number} billion {unit}</source>
        <extracomment>bridge/log/numbers.py</extracomment>
        <translation>{number} Milliarden {unit}</translation>
    </message>
    <message>
        <source>{number} million {unit}</source>
        <extracomment>bridge/log/numbers.py</extracomment>
        <translation>{number} Millionen {unit}</translation>
    </message>
    <message numerus="yes">
        <source>%n features are each heavier than an equal share of {name}. The heaviest is feature {id} with {weight}.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>
            <numerusform>%n Objekt ist schwerer als ein gleichmäßiger Anteil ({name}): Objekt {id} mit {weight}.</numerusform>
            <numerusform>%n Objekte sind jeweils schwerer als ein gleichmäßiger Anteil ({name}). Das schwerste ist Objekt {id} mit {weight}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} in each of the other clusters: {least} to {most}, at most {percent} % from their mean.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>{name} in jedem der anderen Cluster: {least} bis {most}, höchstens {percent} % von deren Mittelwert entfernt.</translation>
    </message>
    <message>
        <source>{name} in each of the other clusters: {least}.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>{name} in jedem der anderen Cluster: {least}.</translation>
    </message>
    <message numerus="yes">
        <source>%n dead-end branches of the roads were divided between centers to meet the sizes. Where they are cut makes no difference to the total cost.</source>
        <extracomment>bridge/log/roads.py</extracomment>
        <translation>
            <numerusform>%n Sackgasse wurde zwischen Zentren geteilt, um die Größen einzuhalten. An welcher Stelle sie geteilt ist, hat keinen Einfluss auf die Gesamtkosten.</numerusform>
            <numerusform>%n Sackgassen wurden zwischen Zentren geteilt, um die Größen einzuhalten. An welcher Stelle sie geteilt sind, hat keinen Einfluss auf die Gesamtkosten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Such a feature gets a cluster of its own, and the tolerance applies to the other clusters: {range}.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>Ein solches Objekt bekommt einen eigenen Cluster, und die Toleranz gilt für die anderen Cluster: {range}.</translation>
    </message>
    <message>
        <source>{where}. This is {times} times as far from the median as any other.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>{where}. Das ist {times}-mal so weit vom Median entfernt wie jeder andere Wert.</translation>
    </message>
    <message numerus="yes">
        <source>{where}. This is {times} times as far from the median as the others, except for %n more that are also far away.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>
            <numerusform>{where}. Das ist {times}-mal so weit vom Median entfernt wie die anderen Werte, abgesehen von %n weiteren, der ebenfalls weit entfernt liegt.</numerusform>
            <numerusform>{where}. Das ist {times}-mal so weit vom Median entfernt wie die anderen Werte, abgesehen von %n weiteren, die ebenfalls weit entfernt liegen.</numerusform>
        </translation>
    </message>
    <message>
        <source>If all iterations were used, raise {parameter}. Otherwise you can ignore this: the centers move by less than the rounding of the coordinates.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>Wenn alle Iterationen verbraucht wurden, erhöhen Sie „{parameter}“. Sonst können Sie diesen Hinweis ignorieren: Die Zentren bewegen sich um weniger als die Rundung der Koordinaten.</translation>
    </message>
    <message>
        <source>The minimum sizes of the centers add up to {needed}. The features that fit into at least one center add up to {have}. Lower the minimum sizes, or raise the maximum sizes.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>Die Mindestgrößen der Zentren ergeben zusammen {needed}. Die Objekte, die in mindestens ein Zentrum passen, ergeben zusammen {have}. Senken Sie die Mindestgrößen, oder erhöhen Sie die Höchstgrößen.</translation>
    </message>
    <message>
        <source>The minimum sizes of the centers add up to {needed}. Available: {have}. Lower the minimum sizes.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>Die Mindestgrößen der Zentren ergeben zusammen {needed}. Verfügbar: {have}. Senken Sie die Mindestgrößen.</translation>
    </message>
    <message>
        <source>{clusters} clusters of at least {size} need {needed}. Available: {have}.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>{clusters} Cluster mit mindestens {size} brauchen {needed}. Verfügbar: {have}.</translation>
    </message>
    <message>
        <source>The centers can take at most {held}. To be assigned: {have}, which is {over} more. Raise the maximum sizes, add centers, or turn on {allow}.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>Die Zentren können höchstens {held} aufnehmen. Zuzuordnen: {have}, also {over} mehr. Erhöhen Sie die Höchstgrößen, fügen Sie Zentren hinzu, oder aktivieren Sie „{allow}“.</translation>
    </message>
    <message>
        <source>{clusters} clusters of at most {size} hold {held}. To be assigned: {have}.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>{clusters} Cluster mit höchstens {size} fassen {held}. Zuzuordnen: {have}.</translation>
    </message>
    <message>
        <source>Available: {have}. This is less than the minimum of {minimum}. Lower {min_size} to {lowered}.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>Verfügbar: {have}. Das ist weniger als das Minimum von {minimum}. Senken Sie „{min_size}“ auf {lowered}.</translation>
    </message>
    <message>
        <source>To be assigned: {have}. With at most {maximum} in a cluster, at least {clusters} clusters are needed. With at least {minimum} in each, they need {needed}. Lower {min_size} to {lowered}.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>Zuzuordnen: {have}. Mit höchstens {maximum} in einem Cluster werden mindestens {clusters} Cluster gebraucht. Mit mindestens {minimum} in jedem brauchen sie {needed}. Senken Sie „{min_size}“ auf {lowered}.</translation>
    </message>
    <message>
        <source>To be assigned: {have}. With at most {maximum} in a cluster, at least {clusters} clusters are needed. With at least {minimum} in each, they need {needed}. Lower {min_size} to {lowered}, or raise {max_size} to {raised}.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>Zuzuordnen: {have}. Mit höchstens {maximum} in einem Cluster werden mindestens {clusters} Cluster gebraucht. Mit mindestens {minimum} in jedem brauchen sie {needed}. Senken Sie „{min_size}“ auf {lowered}, oder erhöhen Sie „{max_size}“ auf {raised}.</translation>
    </message>
    <message numerus="yes">
        <source>%n zones. Features in the zone of their cluster, or on its border: {inside} of {all}.</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>
            <numerusform>%n Zone. Objekte in der Zone ihres Clusters oder an deren Rand: {inside} von {all}.</numerusform>
            <numerusform>%n Zonen. Objekte in der Zone ihres Clusters oder an deren Rand: {inside} von {all}.</numerusform>
        </translation>
    </message>
    <message>
        <source>temporary layer</source>
        <extracomment>bridge/output/advice.py</extracomment>
        <translation>temporärer Layer</translation>
    </message>
    <message>
        <source>{output} ({file}): {listed}.</source>
        <extracomment>bridge/output/plans.py</extracomment>
        <translation>{output} ({file}): {listed}.</translation>
    </message>
    <message>
        <source>{output}: {file} always names the layer after the file. Use the layer name “{instead}” instead of “{title}”, or enter the path of the file alone.</source>
        <extracomment>bridge/output/plans.py</extracomment>
        <translation>{output}: {file} benennt den Layer immer nach der Datei. Verwenden Sie den Layernamen „{instead}“ statt „{title}“, oder geben Sie nur den Pfad der Datei ein.</translation>
    </message>
    <message>
        <source>Characters of {fields} are lost: {lost}.</source>
        <extracomment>bridge/output/values.py</extracomment>
        <translation>Zeichen von {fields} gehen verloren: {lost}.</translation>
    </message>
    <message numerus="yes">
        <source>%n values of {fields} are lost (first in feature {id}).</source>
        <extracomment>bridge/output/values.py</extracomment>
        <translation>
            <numerusform>%n Wert von {fields} geht verloren (zuerst in Objekt {id}).</numerusform>
            <numerusform>%n Werte von {fields} gehen verloren (zuerst in Objekt {id}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values of {fields} are too long and would be cut (first in feature {id}). Most allowed: {limit}.</source>
        <extracomment>bridge/output/values.py</extracomment>
        <translation>
            <numerusform>%n Wert von {fields} ist zu lang und würde abgeschnitten (zuerst in Objekt {id}). Höchstens erlaubt: {limit}.</numerusform>
            <numerusform>%n Werte von {fields} sind zu lang und würden abgeschnitten (zuerst in Objekt {id}). Höchstens erlaubt: {limit}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values of {fields} begin or end with blanks, which are lost (first in feature {id}).</source>
        <extracomment>bridge/output/values.py</extracomment>
        <translation>
            <numerusform>%n Wert von {fields} beginnt oder endet mit Leerzeichen, die verloren gehen (zuerst in Objekt {id}).</numerusform>
            <numerusform>%n Werte von {fields} beginnen oder enden mit Leerzeichen, die verloren gehen (zuerst in Objekt {id}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values of {fields} are dates before {year} and are written wrong (first in feature {id}).</source>
        <extracomment>bridge/output/values.py</extracomment>
        <translation>
            <numerusform>%n Wert von {fields} ist ein Datum vor dem Jahr {year} und wird falsch geschrieben (zuerst in Objekt {id}).</numerusform>
            <numerusform>%n Werte von {fields} sind Datumsangaben vor dem Jahr {year} und werden falsch geschrieben (zuerst in Objekt {id}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values of {fields} lose their milliseconds (first in feature {id}).</source>
        <extracomment>bridge/output/values.py</extracomment>
        <translation>
            <numerusform>%n Wert von {fields} verliert seine Millisekunden (zuerst in Objekt {id}).</numerusform>
            <numerusform>%n Werte von {fields} verlieren ihre Millisekunden (zuerst in Objekt {id}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values of {fields} lose their time zone (first in feature {id}).</source>
        <extracomment>bridge/output/values.py</extracomment>
        <translation>
            <numerusform>%n Wert von {fields} verliert seine Zeitzone (zuerst in Objekt {id}).</numerusform>
            <numerusform>%n Werte von {fields} verlieren ihre Zeitzone (zuerst in Objekt {id}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values of {fields} are above {largest} and lose digits (first in feature {id}).</source>
        <extracomment>bridge/output/values.py</extracomment>
        <translation>
            <numerusform>%n Wert von {fields} liegt über {largest} und verliert Stellen (zuerst in Objekt {id}).</numerusform>
            <numerusform>%n Werte von {fields} liegen über {largest} und verlieren Stellen (zuerst in Objekt {id}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values of {fields} are out of range and are written wrong (first in feature {id}). Out of range: {limit}.</source>
        <extracomment>bridge/output/values.py</extracomment>
        <translation>
            <numerusform>%n Wert von {fields} liegt außerhalb des Wertebereichs und wird falsch geschrieben (zuerst in Objekt {id}). Außerhalb: {limit}.</numerusform>
            <numerusform>%n Werte von {fields} liegen außerhalb des Wertebereichs und werden falsch geschrieben (zuerst in Objekt {id}). Außerhalb: {limit}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values of {fields} are infinite and are lost (first in feature {id}).</source>
        <extracomment>bridge/output/values.py</extracomment>
        <translation>
            <numerusform>%n Wert von {fields} ist unendlich und geht verloren (zuerst in Objekt {id}).</numerusform>
            <numerusform>%n Werte von {fields} sind unendlich und gehen verloren (zuerst in Objekt {id}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values of {fields} have more than {decimals} decimals and are rounded (first in feature {id}).</source>
        <extracomment>bridge/output/values.py</extracomment>
        <translation>
            <numerusform>%n Wert von {fields} hat mehr als {decimals} Nachkommastellen und wird gerundet (zuerst in Objekt {id}).</numerusform>
            <numerusform>%n Werte von {fields} haben mehr als {decimals} Nachkommastellen und werden gerundet (zuerst in Objekt {id}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values of {fields} are NULL (first in feature {id}). They are written as: {null}.</source>
        <extracomment>bridge/output/values.py</extracomment>
        <translation>
            <numerusform>%n Wert von {fields} ist NULL (zuerst in Objekt {id}). Geschrieben wird: {null}.</numerusform>
            <numerusform>%n Werte von {fields} sind NULL (zuerst in Objekt {id}). Geschrieben wird: {null}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values of {fields} are empty and become NULL (first in feature {id}).</source>
        <extracomment>bridge/output/values.py</extracomment>
        <translation>
            <numerusform>%n Wert von {fields} ist leer und wird NULL (zuerst in Objekt {id}).</numerusform>
            <numerusform>%n Werte von {fields} sind leer und werden NULL (zuerst in Objekt {id}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values of {fields} contain characters that are lost or changed (first in feature {id}): {signs}.</source>
        <extracomment>bridge/output/values.py</extracomment>
        <translation>
            <numerusform>%n Wert von {fields} enthält Zeichen, die verloren gehen oder verändert werden (zuerst in Objekt {id}): {signs}.</numerusform>
            <numerusform>%n Werte von {fields} enthalten Zeichen, die verloren gehen oder verändert werden (zuerst in Objekt {id}): {signs}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values of {fields} contain characters that would break the file (first in feature {id}): {signs}.</source>
        <extracomment>bridge/output/values.py</extracomment>
        <translation>
            <numerusform>%n Wert von {fields} enthält Zeichen, die die Datei beschädigen würden (zuerst in Objekt {id}): {signs}.</numerusform>
            <numerusform>%n Werte von {fields} enthalten Zeichen, die die Datei beschädigen würden (zuerst in Objekt {id}): {signs}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values of {fields} are the same as in an earlier feature, which is not allowed (first in feature {id}).</source>
        <extracomment>bridge/output/values.py</extracomment>
        <translation>
            <numerusform>%n Wert von {fields} stimmt mit dem eines früheren Objekts überein, und das ist nicht erlaubt (zuerst in Objekt {id}).</numerusform>
            <numerusform>%n Werte von {fields} stimmen mit denen früherer Objekte überein, und das ist nicht erlaubt (zuerst in Objekt {id}).</numerusform>
        </translation>
    </message>
    <message>
        <source>empty text</source>
        <extracomment>bridge/output/values.py</extracomment>
        <translation>leerer Text</translation>
    </message>
    <message>
        <source>text such as “{text}”</source>
        <extracomment>bridge/output/values.py</extracomment>
        <translation>Text wie „{text}“</translation>
    </message>
    <message>
        <source>Several pixels of band {band} have the value {value}, which is far from all other values.</source>
        <extracomment>bridge/raster/words.py</extracomment>
        <translation>Mehrere Pixel von Kanal {band} haben den Wert {value}, der weit von allen anderen Werten entfernt ist.</translation>
    </message>
    <message>
        <source>{classes} classes need at least {classes} different values. The pixels (number used: {pixels}) have {places}, of which {distinct} are distinct after rounding to steps of {step}, a fraction of their extent; {place} is farthest from the others. If that stands for no data, declare it so in the raster. Otherwise lower the number of classes (CLUSTERS) to {distinct}.</source>
        <extracomment>bridge/raster/words.py</extracomment>
        <translation>{classes} Klassen brauchen mindestens {classes} verschiedene Werte. Die Pixel (verwendete Anzahl: {pixels}) haben {places}; nach dem Runden auf Schritte von {step}, einen Bruchteil ihrer Spanne, sind davon {distinct} verschieden; {place} ist am weitesten von den anderen entfernt. Wenn das für fehlende Daten steht, legen Sie es im Raster als Leerwert fest. Sonst senken Sie die Anzahl der Klassen (CLUSTERS) auf {distinct}.</translation>
    </message>
    <message>
        <source>Polygons that the zones are clipped to, in any reference system. If empty, zones reach to the convex hull of the features and their places on the roads, widened by half the typical distance between features.</source>
        <extracomment>algorithms/road_territories.py</extracomment>
        <translation>Polygone, auf die die Zonen zugeschnitten werden, in beliebigem Bezugssystem. Wenn leer, reichen Zonen bis zur konvexen Hülle der Objekte und ihrer Orte auf den Straßen, erweitert um den halben typischen Abstand zwischen Objekten.</translation>
    </message>
    <message>
        <source>One polygon per center, with its number, its size and its area: in square units of the layer, or in square meters if the layer is in degrees. Every place belongs to the territory of the nearest road, so each feature lies in the zone of its center; the log counts exceptions. Places whose nearest road belongs to no territory are in no zone. A zone can have several parts, for example where roads cross on a bridge.</source>
        <extracomment>algorithms/road_territories.py</extracomment>
        <translation>Ein Polygon je Zentrum, mit seiner Nummer, seiner Größe und seiner Fläche: in Quadrateinheiten des Layers oder, wenn der Layer in Grad ist, in Quadratmetern. Jeder Ort gehört zum Gebiet der nächsten Straße; daher liegt jedes Objekt in der Zone seines Zentrums, und das Protokoll zählt die Ausnahmen. Orte, deren nächste Straße zu keinem Gebiet gehört, liegen in keiner Zone. Eine Zone kann mehrere Teile haben, zum Beispiel wo sich Straßen auf einer Brücke kreuzen.</translation>
    </message>
    <message>
        <source>Cost of connection (inertia)</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Kosten der Zusammenhangsbedingung (Inertia)</translation>
    </message>
    <message>
        <source>Mean compactness (Polsby-Popper, 1 for a circle)</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Mittlere Kompaktheit (Polsby-Popper, 1 für einen Kreis)</translation>
    </message>
    <message>
        <source>For clusters that need not be connected:</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Für Cluster, die nicht zusammenhängen müssen:</translation>
    </message>
    <message>
        <source>Parts</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Length of border ({unit})</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Länge der Grenzlinie ({unit})</translation>
    </message>
    <message>
        <source>Compactness</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Kompaktheit</translation>
    </message>
    <message>
        <source>Compactness is the area over that of a circle with a border of the same length (Polsby-Popper).</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Kompaktheit ist das Verhältnis der Fläche zu der eines Kreises mit gleich langem Rand (Polsby-Popper).</translation>
    </message>
    <message>
        <source>the best assignment to the same centers</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>die beste Zuordnung zu denselben Zentren</translation>
    </message>
    <message numerus="yes">
        <source>Every cluster is connected, but %n clusters miss their limits</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>
            <numerusform>Jeder Cluster ist zusammenhängend, aber %n Cluster verfehlt seine Grenzen</numerusform>
            <numerusform>Jeder Cluster ist zusammenhängend, aber %n Cluster verfehlen ihre Grenzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Every cluster is connected, but the centers did not converge</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Jeder Cluster ist zusammenhängend, aber die Zentren sind nicht konvergiert</translation>
    </message>
    <message>
        <source>Every cluster is connected</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Jeder Cluster ist zusammenhängend</translation>
    </message>
    <message numerus="yes">
        <source>%n features lie in the zone of another center. Reasons are features at one place on a road that are not all assigned to one center, and places to which two roads are equally near.</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>
            <numerusform>%n Objekt liegt in der Zone eines anderen Zentrums. Gründe sind Objekte an einem Ort einer Straße, die nicht alle demselben Zentrum zugeordnet sind, und Orte, denen zwei Straßen gleich nahe sind.</numerusform>
            <numerusform>%n Objekte liegen in der Zone eines anderen Zentrums. Gründe sind Objekte an einem Ort einer Straße, die nicht alle demselben Zentrum zugeordnet sind, und Orte, denen zwei Straßen gleich nahe sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unassigned features lie in a zone.</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>
            <numerusform>%n nicht zugeordnetes Objekt liegt in einer Zone.</numerusform>
            <numerusform>%n nicht zugeordnete Objekte liegen in einer Zone.</numerusform>
        </translation>
    </message>
    <message>
        <source>Length of the borders of zones: {least} to {most}, {mean} on average.</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>Länge der Grenzlinien der Zonen: {least} bis {most}, im Mittel {mean}.</translation>
    </message>
    <message>
        <source>{zones}: zones along roads cannot be drawn for features that span half the globe or more. Leave it empty.</source>
        <extracomment>bridge/zones/roads.py</extracomment>
        <translation>{zones}: Zonen entlang von Straßen können nicht gezeichnet werden, wenn sich die Objekte über den halben Globus oder mehr erstrecken. Lassen Sie dies leer.</translation>
    </message>
    <message>
        <source>A self-contained HTML page: map (with the zones, if they are written), table of the centers with their sizes and costs, what is proved, what the limits cost (compared with every feature at its cheapest center), and the command to repeat the run.</source>
        <extracomment>algorithms/road_territories.py</extracomment>
        <translation>Eine eigenständige HTML-Seite: Karte (mit den Zonen, wenn sie geschrieben werden), Tabelle der Zentren mit ihren Größen und Kosten, was nachgewiesen ist, was die Grenzen kosten (verglichen mit jedem Objekt an seinem günstigsten Zentrum) und der Befehl, um den Lauf zu wiederholen.</translation>
    </message>
    <message numerus="yes">
        <source>The features were assigned to %n centers along roads.</source>
        <extracomment>bridge/html/costs.py</extracomment>
        <translation>
            <numerusform>Die Objekte wurden entlang von Straßen %n Zentrum zugeordnet.</numerusform>
            <numerusform>Die Objekte wurden entlang von Straßen %n Zentren zugeordnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clusters: silhouette {silhouette}, mean distance to the center {mean}, largest {largest}.</source>
        <extracomment>bridge/layers/comparison.py</extracomment>
        <translation>
            <numerusform>%n Cluster: Silhouette {silhouette}, mittlerer Abstand zum Zentrum {mean}, größter {largest}.</numerusform>
            <numerusform>%n Cluster: Silhouette {silhouette}, mittlerer Abstand zum Zentrum {mean}, größter {largest}.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are not the same for all clusters.</source>
        <extracomment>bridge/log/input.py</extracomment>
        <translation>Sie sind nicht für alle Cluster dieselben.</translation>
    </message>
    <message>
        <source>{search} has no effect if clusters must be connected. For a better result, raise {starts}.</source>
        <extracomment>algorithms/connected.py</extracomment>
        <translation>„{search}“ hat keine Wirkung, wenn Cluster zusammenhängen müssen. Für ein besseres Ergebnis erhöhen Sie „{starts}“.</translation>
    </message>
    <message>
        <source>Bridges</source>
        <extracomment>menu.py</extracomment>
        <translation>Brücken</translation>
    </message>
    <message>
        <source>River</source>
        <extracomment>menu.py</extracomment>
        <translation>Fluss</translation>
    </message>
    <message>
        <source>Territories of about equal size</source>
        <extracomment>models/balanced_territories.model3</extracomment>
        <translation>Gebiete etwa gleicher Größe</translation>
    </message>
    <message>
        <source>Addresses with their territories</source>
        <extracomment>models/balanced_territories.model3, models/equal_territories.model3</extracomment>
        <translation>Adressen mit ihren Gebieten</translation>
    </message>
    <message>
        <source>Territories</source>
        <extracomment>models/balanced_territories.model3, models/equal_territories.model3</extracomment>
        <translation>Gebiete</translation>
    </message>
    <message>
        <source>Ready models</source>
        <extracomment>models/balanced_territories.model3, models/depots_with_capacities.model3, models/equal_territories.model3, models/segments_with_profiles.model3</extracomment>
        <translation>Fertige Modelle</translation>
    </message>
    <message>
        <source>Balanced territories from an address layer</source>
        <extracomment>models/balanced_territories.model3</extracomment>
        <translation>Ausgeglichene Gebiete aus einem Adresslayer</translation>
    </message>
    <message>
        <source>Boundary of the territories</source>
        <extracomment>models/balanced_territories.model3, models/equal_territories.model3</extracomment>
        <translation>Umriss der Gebiete</translation>
    </message>
    <message>
        <source>Number of territories</source>
        <extracomment>models/balanced_territories.model3, models/equal_territories.model3</extracomment>
        <translation>Anzahl der Gebiete</translation>
    </message>
    <message>
        <source>Weight field (empty: count addresses)</source>
        <extracomment>models/balanced_territories.model3</extracomment>
        <translation>Gewichtungsfeld (leer: Adressen zählen)</translation>
    </message>
    <message>
        <source>Divides an address layer into compact territories of about equal size: equal numbers of addresses, or equal sums of a field such as revenue. Territories are polygons that fit together. Writes a report that you can read and pass on, too.</source>
        <extracomment>models/balanced_territories.model3</extracomment>
        <translation>Teilt einen Adresslayer in kompakte Gebiete etwa gleicher Größe: mit gleich vielen Adressen oder mit gleichen Summen eines Feldes wie Umsatz. Die Gebiete sind Polygone, die lückenlos aneinandergrenzen. Schreibt auch einen Bericht zum Lesen und Weitergeben.</translation>
    </message>
    <message>
        <source>Points, lines or polygons. Lines and polygons are treated as points at their centroid.</source>
        <extracomment>models/balanced_territories.model3, models/depots_with_capacities.model3, models/equal_territories.model3</extracomment>
        <translation>Punkte, Linien oder Polygone. Linien und Polygone werden als Punkte an ihrem Zentroid behandelt.</translation>
    </message>
    <message>
        <source>Polygons that the territories are cut at, such as the outline of a town. If empty, the boundary is drawn around the addresses.</source>
        <extracomment>models/balanced_territories.model3, models/equal_territories.model3</extracomment>
        <translation>Polygone, an denen die Gebiete abgeschnitten werden, zum Beispiel der Umriss einer Stadt. Wenn leer, wird der Umriss um die Adressen gezogen.</translation>
    </message>
    <message>
        <source>How many territories to make.</source>
        <extracomment>models/balanced_territories.model3</extracomment>
        <translation>Wie viele Gebiete gebildet werden.</translation>
    </message>
    <message>
        <source>By how much, in percent, the size of a territory may differ from the mean size. 0 makes all sizes as equal as possible; with a larger tolerance, territories are more compact.</source>
        <extracomment>models/balanced_territories.model3</extracomment>
        <translation>Um wie viel Prozent die Größe eines Gebiets von der mittleren Größe abweichen darf. Mit 0 werden alle Größen so gleich wie möglich; mit einer größeren Toleranz sind Gebiete kompakter.</translation>
    </message>
    <message>
        <source>A quantity of each address, such as customers or revenue: a number of at least 0. If empty, every address counts as one.</source>
        <extracomment>models/balanced_territories.model3</extracomment>
        <translation>Eine Menge zu jeder Adresse, zum Beispiel Kunden oder Umsatz: eine Zahl von mindestens 0. Wenn leer, zählt jede Adresse als eins.</translation>
    </message>
    <message>
        <source>Assign the addresses to the depots</source>
        <extracomment>models/depots_with_capacities.model3</extracomment>
        <translation>Die Adressen den Depots zuordnen</translation>
    </message>
    <message>
        <source>Addresses with their depots</source>
        <extracomment>models/depots_with_capacities.model3</extracomment>
        <translation>Adressen mit ihren Depots</translation>
    </message>
    <message>
        <source>Areas of the depots</source>
        <extracomment>models/depots_with_capacities.model3</extracomment>
        <translation>Gebiete der Depots</translation>
    </message>
    <message>
        <source>Depots with their addresses</source>
        <extracomment>models/depots_with_capacities.model3</extracomment>
        <translation>Depots mit ihren Adressen</translation>
    </message>
    <message>
        <source>Lines to the depots</source>
        <extracomment>models/depots_with_capacities.model3</extracomment>
        <translation>Linien zu den Depots</translation>
    </message>
    <message>
        <source>Depots with capacities</source>
        <extracomment>models/depots_with_capacities.model3</extracomment>
        <translation>Depots mit Kapazitäten</translation>
    </message>
    <message>
        <source>Boundary of the areas</source>
        <extracomment>models/depots_with_capacities.model3</extracomment>
        <translation>Umriss der Gebiete</translation>
    </message>
    <message>
        <source>Field with the capacity of each depot</source>
        <extracomment>models/depots_with_capacities.model3</extracomment>
        <translation>Feld mit der Kapazität jedes Depots</translation>
    </message>
    <message>
        <source>Field with the name of each depot</source>
        <extracomment>models/depots_with_capacities.model3</extracomment>
        <translation>Feld mit dem Namen jedes Depots</translation>
    </message>
    <message>
        <source>Quantity of each address</source>
        <extracomment>models/depots_with_capacities.model3</extracomment>
        <translation>Menge zu jeder Adresse</translation>
    </message>
    <message>
        <source>Assigns addresses to depots, or to other places with a capacity such as schools, so that no depot gets more than its capacity and addresses are close to their depots. If the capacities do not suffice, some addresses are left unassigned. Writes the addresses, the area of each depot as a polygon, lines from the addresses to their depots, the depots with what they got, and a report that you can read and pass on.</source>
        <extracomment>models/depots_with_capacities.model3</extracomment>
        <translation>Ordnet Adressen Depots oder anderen Orten mit einer Kapazität wie Schulen zu, sodass kein Depot mehr als seine Kapazität bekommt und Adressen nahe bei ihren Depots liegen. Wenn die Kapazitäten nicht ausreichen, bleiben einige Adressen nicht zugeordnet. Schreibt die Adressen, das Gebiet jedes Depots als Polygon, Linien von den Adressen zu ihren Depots, die Depots mit dem, was sie bekommen haben, und einen Bericht zum Lesen und Weitergeben.</translation>
    </message>
    <message>
        <source>Polygons that the areas are cut at, such as the outline of a town. If empty, the boundary is drawn around the addresses.</source>
        <extracomment>models/depots_with_capacities.model3</extracomment>
        <translation>Polygone, an denen die Gebiete abgeschnitten werden, zum Beispiel der Umriss einer Stadt. Wenn leer, wird der Umriss um die Adressen gezogen.</translation>
    </message>
    <message>
        <source>The largest number of addresses that a depot can take, or the largest sum of the quantity. NULL is no limit.</source>
        <extracomment>models/depots_with_capacities.model3</extracomment>
        <translation>Die größte Anzahl von Adressen, die ein Depot aufnehmen kann, oder die größte Summe der Menge. NULL bedeutet keine Grenze.</translation>
    </message>
    <message>
        <source>Points that the addresses are assigned to. They stay where they are.</source>
        <extracomment>models/depots_with_capacities.model3</extracomment>
        <translation>Punkte, denen die Adressen zugeordnet werden. Sie bewegen sich nicht.</translation>
    </message>
    <message>
        <source>The value is written with each address. If empty, addresses have only the number of their depot.</source>
        <extracomment>models/depots_with_capacities.model3</extracomment>
        <translation>Der Wert wird zu jeder Adresse geschrieben. Wenn leer, haben Adressen nur die Nummer ihres Depots.</translation>
    </message>
    <message>
        <source>A field such as parcels a day: a number of at least 0. If empty, every address counts as one.</source>
        <extracomment>models/depots_with_capacities.model3</extracomment>
        <translation>Ein Feld wie Pakete pro Tag: eine Zahl von mindestens 0. Wenn leer, zählt jede Adresse als eins.</translation>
    </message>
    <message>
        <source>Territories with equal sums</source>
        <extracomment>models/equal_territories.model3</extracomment>
        <translation>Gebiete mit gleichen Summen</translation>
    </message>
    <message>
        <source>Equal territories by a field</source>
        <extracomment>models/equal_territories.model3</extracomment>
        <translation>Gleiche Gebiete nach einem Feld</translation>
    </message>
    <message>
        <source>Field to make equal</source>
        <extracomment>models/equal_territories.model3</extracomment>
        <translation>Feld, das ausgeglichen wird</translation>
    </message>
    <message>
        <source>Tolerance in percent</source>
        <extracomment>models/equal_territories.model3</extracomment>
        <translation>Toleranz in Prozent</translation>
    </message>
    <message>
        <source>Divides an address layer into compact territories with about the same sum of a field, such as revenue. Addresses are never split, so sums are as equal as whole addresses allow. Writes the addresses, the territories as polygons that fit together, and a report that you can read and pass on.</source>
        <extracomment>models/equal_territories.model3</extracomment>
        <translation>Teilt einen Adresslayer in kompakte Gebiete mit etwa gleicher Summe eines Feldes wie Umsatz. Adressen werden nie geteilt; die Summen sind daher so gleich, wie es mit ganzen Adressen möglich ist. Schreibt die Adressen, die Gebiete als Polygone, die lückenlos aneinandergrenzen, und einen Bericht zum Lesen und Weitergeben.</translation>
    </message>
    <message>
        <source>A quantity of each address, such as revenue or customers: a number of at least 0.</source>
        <extracomment>models/equal_territories.model3</extracomment>
        <translation>Eine Menge zu jeder Adresse, zum Beispiel Umsatz oder Kunden: eine Zahl von mindestens 0.</translation>
    </message>
    <message>
        <source>How many territories to make. In each group, if you choose a field for groups.</source>
        <extracomment>models/equal_territories.model3</extracomment>
        <translation>Wie viele Gebiete gebildet werden. Wenn Sie ein Feld für Gruppen wählen, gilt dies für jede Gruppe.</translation>
    </message>
    <message>
        <source>By how much, in percent, the sum of a territory may differ from the mean. 0 makes all sums as equal as possible; with a larger tolerance, territories are more compact.</source>
        <extracomment>models/equal_territories.model3</extracomment>
        <translation>Um wie viel Prozent die Summe eines Gebiets vom Mittelwert abweichen darf. Mit 0 werden alle Summen so gleich wie möglich; mit einer größeren Toleranz sind Gebiete kompakter.</translation>
    </message>
    <message>
        <source>A field such as a district. Each of its values gets territories of its own. If empty, all addresses are taken together.</source>
        <extracomment>models/equal_territories.model3</extracomment>
        <translation>Ein Feld wie ein Bezirk. Jeder seiner Werte bekommt eigene Gebiete. Wenn leer, werden alle Adressen gemeinsam aufgeteilt.</translation>
    </message>
    <message>
        <source>How many segments</source>
        <extracomment>models/segments_with_profiles.model3</extracomment>
        <translation>Wie viele Segmente</translation>
    </message>
    <message>
        <source>Segments of features that are alike</source>
        <extracomment>models/segments_with_profiles.model3</extracomment>
        <translation>Segmente ähnlicher Objekte</translation>
    </message>
    <message>
        <source>Centers to label by</source>
        <extracomment>models/segments_with_profiles.model3</extracomment>
        <translation>Zentren zum Zuordnen weiterer Objekte</translation>
    </message>
    <message>
        <source>Segments</source>
        <extracomment>models/segments_with_profiles.model3</extracomment>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>Segments with profiles</source>
        <extracomment>models/segments_with_profiles.model3</extracomment>
        <translation>Segmente mit Profilen</translation>
    </message>
    <message>
        <source>Customers or other features</source>
        <extracomment>models/segments_with_profiles.model3</extracomment>
        <translation>Kunden oder andere Objekte</translation>
    </message>
    <message>
        <source>Largest number of segments to try</source>
        <extracomment>models/segments_with_profiles.model3</extracomment>
        <translation>Größte zu prüfende Anzahl von Segmenten</translation>
    </message>
    <message>
        <source>Groups customers, or other features, into segments with similar values in the fields that you choose, and describes each segment. The number of segments, 2 or more, is the one with the highest mean silhouette.</source>
        <extracomment>models/segments_with_profiles.model3</extracomment>
        <translation>Fasst Kunden oder andere Objekte in Segmente mit ähnlichen Werten der Felder zusammen, die Sie wählen, und beschreibt jedes Segment. Die Anzahl der Segmente, mindestens 2, ist die mit der höchsten mittleren Silhouette.</translation>
    </message>
    <message>
        <source>A layer of any geometry, or a table without geometry.</source>
        <extracomment>models/segments_with_profiles.model3</extracomment>
        <translation>Ein Layer mit beliebiger Geometrie oder eine Tabelle ohne Geometrie.</translation>
    </message>
    <message>
        <source>Numeric fields: features with similar values are put into the same segment. All fields have the same influence (z-score).</source>
        <extracomment>models/segments_with_profiles.model3</extracomment>
        <translation>Numerische Felder: Objekte mit ähnlichen Werten kommen in dasselbe Segment. Alle Felder haben denselben Einfluss (z-Wert).</translation>
    </message>
    <message>
        <source>The largest number of segments to try. It is lowered if there are fewer distinct features.</source>
        <extracomment>models/segments_with_profiles.model3</extracomment>
        <translation>Die größte zu prüfende Anzahl von Segmenten. Sie wird gesenkt, wenn es weniger verschiedene Objekte gibt.</translation>
    </message>
    <message>
        <source>If no start ends with every feature within {most}, leave features unassigned, with NULL in the new fields: for the final centers, as few as possible (with weights, as little weight as possible). Clusters then keep {maximum} and {minimum}; if the minimum is empty, they may be of any smaller size.</source>
        <extracomment>algorithms/constrained_kmeans.py</extracomment>
        <translation>Wenn kein Start mit allen Objekten innerhalb von „{most}“ endet, bleiben Objekte nicht zugeordnet und erhalten NULL in den neuen Feldern: für die endgültigen Zentren so wenige wie möglich (mit Gewichten so wenig Gewicht wie möglich). Cluster halten dann „{maximum}“ und „{minimum}“ ein; ist das Minimum leer, dürfen sie beliebig kleiner sein.</translation>
    </message>
    <message>
        <source>{parameter} is not used, because {distance} is empty.</source>
        <extracomment>algorithms/constrained_kmeans.py</extracomment>
        <translation>„{parameter}“ wird nicht verwendet, weil „{distance}“ leer ist.</translation>
    </message>
    <message>
        <source>If centers are found and minimum, maximum and tolerance are all empty, sizes are as equal as possible; for given centers they are free.</source>
        <extracomment>algorithms/road_territories.py</extracomment>
        <translation>Wenn Zentren gesucht werden und Minimum, Maximum und Toleranz leer sind, werden die Größen so gleich wie möglich; bei vorgegebenen Zentren sind sie frei.</translation>
    </message>
    <message>
        <source>All centers lie far from the features. Check both layers and their reference systems.</source>
        <extracomment>bridge/log/input.py</extracomment>
        <translation>Alle Zentren liegen weit von den Objekten entfernt. Prüfen Sie beide Layer und ihre Bezugssysteme.</translation>
    </message>
    <message>
        <source>New fields have other names, because the layer has such fields, or the format allows no such names: {changes}.</source>
        <extracomment>bridge/log/input.py</extracomment>
        <translation>Neue Felder heißen anders, weil der Layer schon solche Felder hat oder das Format solche Namen nicht erlaubt: {changes}.</translation>
    </message>
    <message>
        <source>Leave features unassigned</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Objekte ohne Zuordnung zulassen</translation>
    </message>
    <message numerus="yes">
        <source>%n clusters miss a limit because features are never split. You set {limits}.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>
            <numerusform>%n Cluster verfehlt eine Grenze, weil Objekte nie geteilt werden. Gesetzte Grenzen: {limits}.</numerusform>
            <numerusform>%n Cluster verfehlen eine Grenze, weil Objekte nie geteilt werden. Gesetzte Grenzen: {limits}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The output {path} would replace a file that this run reads. Choose another file.</source>
        <extracomment>bridge/output/checks.py</extracomment>
        <translation>Die Ausgabe {path} würde eine Datei ersetzen, die dieser Lauf liest. Wählen Sie eine andere Datei.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n features of {layer} were used, by a selection, a limit or a filter. The commands run on all of them.</source>
        <extracomment>bridge/html/about.py</extracomment>
        <translation>
            <numerusform>Nur %n Objekt von {layer} wurde verwendet, wegen einer Auswahl, einer Höchstzahl oder eines Filters. Die Befehle verwenden alle.</numerusform>
            <numerusform>Nur %n Objekte von {layer} wurden verwendet, wegen einer Auswahl, einer Höchstzahl oder eines Filters. Die Befehle verwenden alle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clusters have no zone.</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>
            <numerusform>%n Cluster hat keine Zone.</numerusform>
            <numerusform>%n Cluster haben keine Zone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clusters have no zone: {reasons}.</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>
            <numerusform>%n Cluster hat keine Zone: {reasons}.</numerusform>
            <numerusform>%n Cluster haben keine Zone: {reasons}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features lie in the zone of another cluster, or in none.</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>
            <numerusform>%n Objekt liegt in der Zone eines anderen Clusters oder in keiner.</numerusform>
            <numerusform>%n Objekte liegen in der Zone eines anderen Clusters oder in keiner.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features lie in the zone of another cluster, or in none: {reasons}.</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>
            <numerusform>%n Objekt liegt in der Zone eines anderen Clusters oder in keiner: {reasons}.</numerusform>
            <numerusform>%n Objekte liegen in der Zone eines anderen Clusters oder in keiner: {reasons}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unassigned features lie in a zone, which is full.</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>
            <numerusform>%n nicht zugeordnetes Objekt liegt in einer Zone, die voll ist.</numerusform>
            <numerusform>%n nicht zugeordnete Objekte liegen in einer Zone, die voll ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>they have no features</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>sie haben keine Objekte</translation>
    </message>
    <message>
        <source>they lie outside the boundary</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>sie liegen außerhalb des Umrisses</translation>
    </message>
    <message>
        <source>they share a place with another cluster</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>sie teilen sich einen Ort mit einem anderen Cluster</translation>
    </message>
    <message>
        <source>features with weights are never split</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>Objekte mit Gewichten werden nie geteilt</translation>
    </message>
    <message>
        <source>features of several clusters share a place</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>Objekte mehrerer Cluster liegen am selben Ort</translation>
    </message>
    <message>
        <source>the run did not converge</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>der Lauf ist nicht konvergiert</translation>
    </message>
    <message>
        <source>on the globe, what is beyond {parameter} of a center stays blank</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>auf dem Globus bleibt leer, was weiter als {parameter} von einem Zentrum entfernt ist</translation>
    </message>
    <message numerus="yes">
        <source>Island {number}: %n features, the first is feature {id}.</source>
        <extracomment>bridge/log/connection.py</extracomment>
        <translation>
            <numerusform>Insel {number}: %n Objekt, nämlich Objekt {id}.</numerusform>
            <numerusform>Insel {number}: %n Objekte, das erste ist Objekt {id}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more islands.</source>
        <extracomment>bridge/log/connection.py</extracomment>
        <translation>
            <numerusform>… und %n weitere Insel.</numerusform>
            <numerusform>… und %n weitere Inseln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clusters: {numbers}.</source>
        <extracomment>bridge/log/connection.py</extracomment>
        <translation>
            <numerusform>%n Cluster: {numbers}.</numerusform>
            <numerusform>%n Cluster: {numbers}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Typical distance: {distance} (root mean square).</source>
        <extracomment>bridge/log/connection.py</extracomment>
        <translation>Typischer Abstand: {distance} (quadratisches Mittel).</translation>
    </message>
    <message numerus="yes">
        <source>Best of %n starts: typical distance {best} (root mean square). Worst start: {worst}.</source>
        <extracomment>bridge/log/connection.py</extracomment>
        <translation>
            <numerusform>%n Start: typischer Abstand {best} (quadratisches Mittel). Schlechtester Start: {worst}.</numerusform>
            <numerusform>Bester von %n Starts: typischer Abstand {best} (quadratisches Mittel). Schlechtester Start: {worst}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clusters</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>
            <numerusform>%n Cluster</numerusform>
            <numerusform>%n Cluster</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An island of %n features (no chain of neighbors joins it to the others) is too small for a cluster: its size is {size}, and a cluster needs {least}. Lower {minimum}.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>
            <numerusform>Eine Insel aus %n Objekt (keine Kette von Nachbarn verbindet es mit den anderen) ist zu klein für einen Cluster: Ihre Größe ist {size}, und ein Cluster braucht {least}. Senken Sie „{minimum}“.</numerusform>
            <numerusform>Eine Insel aus %n Objekten (keine Kette von Nachbarn verbindet sie mit den anderen) ist zu klein für einen Cluster: Ihre Größe ist {size}, und ein Cluster braucht {least}. Senken Sie „{minimum}“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An island of %n features (no chain of neighbors joins it to the others) cannot be divided within the limits: its size of {size} is too large for {clusters} (at most {most}), and too small for {more} (at least {least}). Change {minimum} or {maximum}.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>
            <numerusform>Eine Insel aus %n Objekt (keine Kette von Nachbarn verbindet es mit den anderen) lässt sich nicht innerhalb der Grenzen teilen: Ihre Größe von {size} ist zu groß für {clusters} (höchstens {most}) und zu klein für {more} (mindestens {least}). Ändern Sie „{minimum}“ oder „{maximum}“.</numerusform>
            <numerusform>Eine Insel aus %n Objekten (keine Kette von Nachbarn verbindet sie mit den anderen) lässt sich nicht innerhalb der Grenzen teilen: Ihre Größe von {size} ist zu groß für {clusters} (höchstens {most}) und zu klein für {more} (mindestens {least}). Ändern Sie „{minimum}“ oder „{maximum}“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Neighbors form %n islands, and each needs a cluster of its own: {number} are too few. Set {clusters} to {enough} or more.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>
            <numerusform>Die Nachbarn bilden %n Insel, und sie braucht einen eigenen Cluster: {number} sind zu wenige. Setzen Sie „{clusters}“ auf {enough} oder mehr.</numerusform>
            <numerusform>Die Nachbarn bilden %n Inseln, und jede braucht einen eigenen Cluster: {number} sind zu wenige. Setzen Sie „{clusters}“ auf {enough} oder mehr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Neighbors form %n islands, and each needs a cluster of its own: one is not enough. Set {clusters} to {enough} or more.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>
            <numerusform>Die Nachbarn bilden %n Insel, und sie braucht einen eigenen Cluster: einer ist zu wenig. Setzen Sie „{clusters}“ auf {enough} oder mehr.</numerusform>
            <numerusform>Die Nachbarn bilden %n Inseln, und jede braucht einen eigenen Cluster: einer ist zu wenig. Setzen Sie „{clusters}“ auf {enough} oder mehr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Neighbors form %n islands. To meet the limits, the number of clusters must be {numbers}, not {number}. Set {clusters} to {enough}, or change the limits.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>
            <numerusform>Die Nachbarn bilden %n Insel. Um die Grenzen einzuhalten, muss die Clusteranzahl {numbers} sein, nicht {number}. Setzen Sie „{clusters}“ auf {enough}, oder ändern Sie die Grenzen.</numerusform>
            <numerusform>Die Nachbarn bilden %n Inseln. Um die Grenzen einzuhalten, muss die Clusteranzahl {numbers} sein, nicht {number}. Setzen Sie „{clusters}“ auf {enough}, oder ändern Sie die Grenzen.</numerusform>
        </translation>
    </message>
    <message>
        <source>For each island the log names its clusters, their limits and typical distance.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Für jede Insel nennt das Protokoll ihre Cluster, deren Grenzen und den typischen Abstand.</translation>
    </message>
    <message>
        <source>Longitudes may run from -{east} to {east} degrees, latitudes from -{north} to {north}.</source>
        <extracomment>bridge/distance/kinds.py</extracomment>
        <translation>Längengrade dürfen von -{east} bis {east} reichen, Breitengrade von -{north} bis {north}.</translation>
    </message>
    <message>
        <source>{parameter} is {limit}, but in the results of all starts some features are farther from their centers. The smallest distance that this search reached is {reached}. Ask for more clusters, or raise {parameter}.</source>
        <extracomment>algorithms/constrained_kmeans.py</extracomment>
        <translation>„{parameter}“ ist {limit}, aber in den Ergebnissen aller Starts sind einige Objekte weiter von ihren Zentren entfernt. Der kleinste Abstand, den diese Suche erreicht hat, ist {reached}. Verlangen Sie mehr Cluster, oder erhöhen Sie „{parameter}“.</translation>
    </message>
    <message>
        <source>{parameter} is {limit}, but in the results of all starts some centers have fewer features within it than their minimum size. Lower {minimum}, or raise {parameter}.</source>
        <extracomment>algorithms/constrained_kmeans.py</extracomment>
        <translation>„{parameter}“ ist {limit}, aber in den Ergebnissen aller Starts haben einige Zentren innerhalb dieses Abstands weniger Objekte als ihre Mindestgröße. Senken Sie „{minimum}“, oder erhöhen Sie „{parameter}“.</translation>
    </message>
    <message>
        <source>How many clusters to make. If empty, the number is derived from the limits: the fewest clusters that respect the maximum size or, without a maximum, the most clusters that respect the minimum size. If clusters must be connected, more may be needed for the maximum, and are tried. Leave it empty, too, if {init} is “{from_layer}”: each point of that layer starts a cluster.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Wie viele Cluster gebildet werden. Wenn leer, wird die Anzahl aus den Grenzen abgeleitet: die wenigsten Cluster, die die Höchstgröße einhalten, oder ohne Höchstgröße die meisten Cluster, die die Mindestgröße einhalten. Wenn Cluster zusammenhängen müssen, können für die Höchstgröße mehr nötig sein; größere Anzahlen werden dann probiert. Lassen Sie das Feld auch leer, wenn „{init}“ auf „{from_layer}“ steht: Jeder Punkt jenes Layers ist der Anfang eines Clusters.</translation>
    </message>
    <message>
        <source>The largest distance at which the end of a road is joined with a vertex of another road: in layer units, or in meters if the layer is in degrees. What comes later in the layer is joined with what comes earlier, and not in chains. With 0, roads meet only at vertices that are exactly the same. Keep it below the length of your shortest roads.</source>
        <extracomment>algorithms/road_parameters.py</extracomment>
        <translation>Größter Abstand, bei dem das Ende einer Straße mit dem Stützpunkt einer anderen Straße verbunden wird: in Layereinheiten oder, bei Layern in Grad, in Metern. Verbunden wird jeweils der Punkt, der im Layer später kommt, mit dem früheren, und nicht in Ketten. Mit 0 treffen sich Straßen nur an Stützpunkten, die genau gleich sind. Der Wert sollte kleiner sein als die Länge Ihrer kürzesten Straßen.</translation>
    </message>
    <message>
        <source>Clusters of equal size are not possible along the roads. Sizes differ.</source>
        <extracomment>algorithms/road_run.py</extracomment>
        <translation>Gleich große Cluster sind entlang der Straßen nicht möglich. Die Größen unterscheiden sich.</translation>
    </message>
    <message>
        <source>How many centers to find on the roads, so that paths to the features are short in total. If the features are on several networks of roads that are not joined, each network gets centers by its size. One-way roads may need several centers, too, for paths to all features. If there are fewer centers than that, the run ends with a message, or, if you check {allow}, features stay unassigned. Leave it empty if you choose a layer of centers.</source>
        <extracomment>algorithms/road_territories.py</extracomment>
        <translation>Wie viele Zentren auf den Straßen gesucht werden, sodass die Wege zu den Objekten insgesamt kurz sind. Liegen die Objekte an mehreren Netzwerken von Straßen, die nicht verbunden sind, bekommt jedes Netzwerk nach seiner Größe Zentren. Auch bei Einbahnstraßen können mehrere Zentren nötig sein, damit zu allen Objekten Wege führen. Gibt es weniger Zentren als nötig, endet der Lauf mit einer Meldung, oder Objekte bleiben nicht zugeordnet, wenn Sie „{allow}“ aktivieren. Lassen Sie dies leer, wenn Sie einen Layer der Zentren wählen.</translation>
    </message>
    <message>
        <source>If not all features can get a center that {most} allows and that has room, leave some unassigned, with NULL in the new fields: as few as possible (with weights, as little weight as possible), and of these choices the one with the lowest total cost. If centers are found and no limits are set, clusters may then be smaller. If not checked, the run ends with a message.</source>
        <extracomment>algorithms/road_territories.py</extracomment>
        <translation>Wenn nicht alle Objekte ein Zentrum bekommen können, das „{most}“ erlaubt und das noch Platz hat, bleiben einige nicht zugeordnet und erhalten NULL in den neuen Feldern: so wenige wie möglich (mit Gewichten so wenig Gewicht wie möglich), und unter diesen Möglichkeiten die mit den niedrigsten Gesamtkosten. Werden Zentren gesucht und sind keine Grenzen gesetzt, dürfen Cluster dann kleiner sein. Wenn nicht aktiviert, endet der Lauf mit einer Meldung.</translation>
    </message>
    <message>
        <source>The roads, each with the number of the center that it belongs to, the id of the road it comes from (ROAD_ID) and its length. A road is cut where it passes from the territory of one center to that of another. Pieces that no center can reach have NULL.</source>
        <extracomment>algorithms/road_territories.py</extracomment>
        <translation>Die Straßen, jede mit der Nummer des Zentrums, zu dem sie gehört, der Kennung der Straße, aus der sie stammt (ROAD_ID), und ihrer Länge. Eine Straße wird dort geteilt, wo sie vom Gebiet eines Zentrums in das eines anderen übergeht. Stücke, die kein Zentrum erreicht, haben NULL.</translation>
    </message>
    <message>
        <source>Use of capacities</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Auslastung der Kapazitäten</translation>
    </message>
    <message>
        <source>Inertia if clusters need not be connected</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Inertia, wenn Cluster nicht zusammenhängen müssen</translation>
    </message>
    <message numerus="yes">
        <source>%n features of {barriers} separate no neighbors. Check that they lie between the features of the input, and that the reference systems of both layers are right.</source>
        <extracomment>bridge/log/connection.py</extracomment>
        <translation>
            <numerusform>%n Objekt von „{barriers}“ trennt keine Nachbarn. Prüfen Sie, ob es zwischen den Objekten der Eingabe liegt und ob die Bezugssysteme beider Layer stimmen.</numerusform>
            <numerusform>%n Objekte von „{barriers}“ trennen keine Nachbarn. Prüfen Sie, ob sie zwischen den Objekten der Eingabe liegen und ob die Bezugssysteme beider Layer stimmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers of clusters that were tried to meet the limits: {numbers}.</source>
        <extracomment>bridge/log/connection.py</extracomment>
        <translation>Clusteranzahlen, die probiert wurden, um die Grenzen einzuhalten: {numbers}.</translation>
    </message>
    <message>
        <source>No certificate: it is about assignments that meet all limits, and without splitting features none was found.</source>
        <extracomment>bridge/log/costs.py, bridge/log/outcome.py</extracomment>
        <translation>Kein Zertifikat: Es vergleicht Zuordnungen, die alle Grenzen einhalten; gefunden wurde keine, bei der Objekte ungeteilt bleiben.</translation>
    </message>
    <message>
        <source>No other assignment within the limits has a lower total cost, unless it leaves more features (or more weight) unassigned.</source>
        <extracomment>bridge/log/costs.py</extracomment>
        <translation>Keine andere Zuordnung innerhalb der Grenzen hat niedrigere Gesamtkosten, es sei denn, dass bei ihr mehr Objekte (oder mehr Gewicht) nicht zugeordnet bleiben.</translation>
    </message>
    <message>
        <source>No other assignment within the limits has a total cost that is lower by more than {share} %, unless it leaves more weight unassigned. This includes assignments that split features.</source>
        <extracomment>bridge/log/costs.py</extracomment>
        <translation>Keine andere Zuordnung innerhalb der Grenzen hat Gesamtkosten, die um mehr als {share} % niedriger sind, es sei denn, dass bei ihr mehr Gewicht nicht zugeordnet bleibt. Das schließt Zuordnungen ein, die Objekte teilen.</translation>
    </message>
    <message>
        <source>Centers use {share} of their capacities.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>Die Kapazitäten der Zentren sind zu {share} ausgelastet.</translation>
    </message>
    <message>
        <source>{name} per cluster: {least} to {most}.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>{name} je Cluster: {least} bis {most}.</translation>
    </message>
    <message>
        <source>No certificate: it is about assignments with exactly equal sums, and without splitting features none was found.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>Kein Zertifikat: Es vergleicht Zuordnungen mit genau gleichen Summen; gefunden wurde keine, bei der Objekte ungeteilt bleiben.</translation>
    </message>
    <message>
        <source>No other assignment to these centers within the limits has a total squared distance that is smaller by more than {share} %, unless it leaves more weight unassigned.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>Keine andere Zuordnung zu diesen Zentren innerhalb der Grenzen hat eine um mehr als {share} % kleinere Summe der Abstandsquadrate, es sei denn, dass bei ihr mehr Gewicht nicht zugeordnet bleibt.</translation>
    </message>
    <message>
        <source>No other assignment to these centers within the limits has a total squared distance that is smaller by more than {share} %, unless it leaves more features unassigned.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>Keine andere Zuordnung zu diesen Zentren innerhalb der Grenzen hat eine um mehr als {share} % kleinere Summe der Abstandsquadrate, es sei denn, dass bei ihr mehr Objekte nicht zugeordnet bleiben.</translation>
    </message>
    <message numerus="yes">
        <source>%n roads have no usable geometry (null, empty, no line, or all vertices at one place). They are not used.</source>
        <extracomment>bridge/log/roads.py</extracomment>
        <translation>
            <numerusform>%n Straße hat keine verwendbare Geometrie (NULL, leer, keine Linie oder alle Stützpunkte an einem Ort). Sie wird nicht verwendet.</numerusform>
            <numerusform>%n Straßen haben keine verwendbare Geometrie (NULL, leer, keine Linie oder alle Stützpunkte an einem Ort). Sie werden nicht verwendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of roads are so short that {tolerance} joins their two ends. If paths become too short or too long by it, lower {tolerance}.</source>
        <extracomment>bridge/log/roads.py</extracomment>
        <translation>
            <numerusform>%n Straßenstück ist so kurz, dass „{tolerance}“ seine beiden Enden verbindet. Wenn Wege dadurch zu kurz oder zu lang werden, senken Sie „{tolerance}“.</numerusform>
            <numerusform>%n Straßenstücke sind so kurz, dass „{tolerance}“ ihre beiden Enden verbindet. Wenn Wege dadurch zu kurz oder zu lang werden, senken Sie „{tolerance}“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features cost more than {most} from every center. The highest cost is {cost}, of feature {id}. Raise {parameter} to at least {enough} (higher, if limits on sizes need it), or turn on {allow}.</source>
        <extracomment>bridge/log/roads.py</extracomment>
        <translation>
            <numerusform>%n Objekt kostet von jedem Zentrum aus mehr als {most}. Die höchsten Kosten sind {cost}, bei Objekt {id}. Erhöhen Sie „{parameter}“ auf mindestens {enough} (höher, wenn Größengrenzen es erfordern), oder aktivieren Sie „{allow}“.</numerusform>
            <numerusform>%n Objekte kosten von jedem Zentrum aus mehr als {most}. Die höchsten Kosten sind {cost}, bei Objekt {id}. Erhöhen Sie „{parameter}“ auf mindestens {enough} (höher, wenn Größengrenzen es erfordern), oder aktivieren Sie „{allow}“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n centers are too few to reach all features along the roads, which form separate networks or are one-way. Set {clusters} to {enough} or more, join the roads ({tolerance}), or turn on {allow}.</source>
        <extracomment>bridge/log/roads.py</extracomment>
        <translation>
            <numerusform>%n Zentrum reicht nicht aus, um alle Objekte entlang der Straßen zu erreichen, die getrennte Netzwerke bilden oder Einbahnstraßen sind. Setzen Sie „{clusters}“ auf {enough} oder mehr, verbinden Sie die Straßen („{tolerance}“), oder aktivieren Sie „{allow}“.</numerusform>
            <numerusform>%n Zentren reichen nicht aus, um alle Objekte entlang der Straßen zu erreichen, die getrennte Netzwerke bilden oder Einbahnstraßen sind. Setzen Sie „{clusters}“ auf {enough} oder mehr, verbinden Sie die Straßen („{tolerance}“), oder aktivieren Sie „{allow}“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The features are on %n networks of roads. Within the limits, these can have {least} to {most} centers together, not {number}. Set {clusters} to {enough}, change the limits, or join the roads ({tolerance}).</source>
        <extracomment>bridge/log/roads.py</extracomment>
        <translation>
            <numerusform>Die Objekte liegen an %n Netzwerk von Straßen. Innerhalb der Grenzen kann es {least} bis {most} Zentren haben, nicht {number}. Setzen Sie „{clusters}“ auf {enough}, ändern Sie die Grenzen, oder verbinden Sie die Straßen („{tolerance}“).</numerusform>
            <numerusform>Die Objekte liegen an %n Netzwerken von Straßen. Innerhalb der Grenzen können diese zusammen {least} bis {most} Zentren haben, nicht {number}. Setzen Sie „{clusters}“ auf {enough}, ändern Sie die Grenzen, oder verbinden Sie die Straßen („{tolerance}“).</numerusform>
        </translation>
    </message>
    <message>
        <source>{table} does not match the layers: it needs a row for each feature and a field for each center. Features have ids such as {feature}; its first row has {of_feature}. Centers have ids such as {center}; its fields are: {fields}. If it has a row for each pair, set {to} and {cost}.</source>
        <extracomment>bridge/read/cost_table.py</extracomment>
        <translation>„{table}“ passt nicht zu den Layern: Die Tabelle braucht eine Zeile für jedes Objekt und ein Feld für jedes Zentrum. Die Kennungen der Objekte sehen aus wie {feature}; in der ersten Zeile steht {of_feature}. Die Kennungen der Zentren sehen aus wie {center}; die Felder sind: {fields}. Wenn die Tabelle eine Zeile für jedes Paar hat, setzen Sie „{to}“ und „{cost}“.</translation>
    </message>
    <message>
        <source>{list}, {item}</source>
        <extracomment>translation.py</extracomment>
        <translation>{list}, {item}</translation>
    </message>
    <message>
        <source>{list}; {item}</source>
        <extracomment>translation.py</extracomment>
        <translation>{list}; {item}</translation>
    </message>
    <message>
        <source>The limits cannot be met along the roads, which form separate networks. One of them has {have}, for which no number of centers is right within the limits. Change the limits, or join the roads ({tolerance}).</source>
        <extracomment>bridge/log/roads.py</extracomment>
        <translation>Die Grenzen können entlang der Straßen nicht eingehalten werden, denn diese bilden getrennte Netzwerke. Eines davon hat {have}, und dafür passt keine Anzahl von Zentren innerhalb der Grenzen. Ändern Sie die Grenzen, oder verbinden Sie die Straßen („{tolerance}“).</translation>
    </message>
    <message>
        <source>The largest size that a cluster may have: a number of features of at least 1, or a sum of the weight field above 0. You can combine it with a minimum and a tolerance.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Wie groß ein Cluster höchstens sein darf: eine Anzahl von Objekten, mindestens 1, oder eine Summe des Gewichtungsfelds über 0. Die Höchstgröße lässt sich mit einer Mindestgröße und einer Toleranz kombinieren.</translation>
    </message>
    <message>
        <source>{clusters} clusters need at least {clusters} {what}; there are {have}.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>{clusters} Cluster brauchen mindestens {clusters} {what}; es gibt {have}.</translation>
    </message>
    <message>
        <source>{tolerance} is too large: more than {most} pairs of vertices are within that distance. Set it below the length of your shortest roads.</source>
        <extracomment>bridge/log/roads.py</extracomment>
        <translation>{tolerance} ist zu groß: mehr als {most} Paare von Stützpunkten liegen innerhalb dieses Abstands. Wählen Sie einen Wert, der kleiner ist als die Länge Ihrer kürzesten Straßen.</translation>
    </message>
    <message>
        <source>Automatic is {work} divided by the product of features and clusters, at least 1 and at most {most}. With limits on sizes, it depends on {search}, too: from {least} to {thorough}.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>„Automatisch“ ist {work} geteilt durch das Produkt aus Objekten und Clustern, mindestens 1 und höchstens {most}. Mit Größengrenzen hängt die Zahl auch von „{search}“ ab: von {least} bis {thorough}.</translation>
    </message>
    <message>
        <source>Fast keeps the best start. Normal and Thorough improve it: they divide the features of a few neighboring clusters again, and keep what is better, {normal} and {thorough} times for each cluster (Thorough at least {least} times in all). With few features per cluster, clusters become about a tenth more compact. Normal takes about twice as long as Fast, and Thorough about {times} times as long as Normal. With limits on sizes and more than {few} features per cluster, they put parts of several starts together instead, which a single start does not allow; Normal then takes one to two times as long as Fast.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>„Schnell“ behält den besten Start. „Normal“ und „Gründlich“ verbessern ihn: Die Objekte einiger benachbarter Cluster werden neu aufgeteilt, und das bessere Ergebnis wird behalten, {normal}- und {thorough}-mal für jeden Cluster („Gründlich“ insgesamt mindestens {least}-mal). Mit wenigen Objekten je Cluster werden die Cluster etwa ein Zehntel kompakter. „Normal“ dauert etwa doppelt so lange wie „Schnell“ und „Gründlich“ etwa {times}-mal so lange wie „Normal“. Mit Größengrenzen und mehr als {few} Objekten je Cluster setzen sie stattdessen Teile mehrerer Starts zusammen, was bei einem einzigen Start nicht möglich ist; „Normal“ dauert dann ein- bis zweimal so lange wie „Schnell“.</translation>
    </message>
    <message>
        <source>How the first centers are chosen. k-means++ spreads them over the features. “Balanced parts” halves the features again and again; with limits on sizes, it starts faster and often ends better. Automatic takes both in turn if sizes are limited, but k-means++ alone where neighboring clusters are divided again after the starts.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Wie die ersten Zentren gewählt werden. k-means++ verteilt sie über die Objekte. „Ausgewogene Teile“ teilt die Objekte immer wieder in Hälften; mit Größengrenzen beginnt das schneller und endet oft besser. „Automatisch“ nimmt beide abwechselnd, wenn Größen begrenzt sind, aber k-means++ allein, wo nach den Starts benachbarte Cluster neu aufgeteilt werden.</translation>
    </message>
</context>
</TS>
