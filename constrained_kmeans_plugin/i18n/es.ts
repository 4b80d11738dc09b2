<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>ConstrainedKMeans</name>
    <message>
        <source>Clustering</source>
        <extracomment>algorithms/algorithm.py</extracomment>
        <translation>Agrupamiento</translation>
    </message>
    <message>
        <source>QGIS ran out of memory. Use fewer clusters or centers, or a smaller input.</source>
        <extracomment>algorithms/algorithm.py</extracomment>
        <translation>QGIS se quedó sin memoria. Use menos clústeres o centros, o una entrada más pequeña.</translation>
    </message>
    <message>
        <source>{name} is ignored: the algorithm has no parameter of that name.</source>
        <extracomment>algorithms/algorithm.py</extracomment>
        <translation>{name} se ignora: el algoritmo no tiene ningún parámetro con ese nombre.</translation>
    </message>
    <message>
        <source>Did you mean {similar}?</source>
        <extracomment>algorithms/algorithm.py</extracomment>
        <translation>¿Quiso decir {similar}?</translation>
    </message>
    <message>
        <source>Assign points to centers</source>
        <extracomment>algorithms/assign_to_centers.py</extracomment>
        <translation>Asignar puntos a centros</translation>
    </message>
    <message>
        <source>Assigns features to given centers, each with a capacity of its own if you like.</source>
        <extracomment>algorithms/assign_to_centers.py</extracomment>
        <translation>Asigna objetos a centros dados, cada uno con su propia capacidad si lo desea.</translation>
    </message>
    <message>
        <source>assign,allocate,allocation,capacity,centers,hubs,depots,schools,branches,facilities,catchment areas,nearest,nearest hub,distance to nearest hub,minimum,maximum,limits,balanced,spider,points</source>
        <extracomment>algorithms/assign_to_centers.py</extracomment>
        <translation>asignar,asignación,repartir,capacidad,centros,ejes,depósitos,escuelas,sucursales,instalaciones,áreas de influencia,más próximo,eje más próximo,distancia al eje más próximo,mínimo,máximo,límites,equilibrado,puntos,assign,allocate,capacity,centers,hubs,catchment areas,nearest hub,spider</translation>
    </message>
    <message>
        <source>Assigns the features of a layer to the points of another layer, the given centers, which stay where they are. The total squared distance is as small as possible while each center gets at least its minimum size and at most its maximum size. Without limits, every feature goes to the nearest center. Limits can come from fields of the centers, apply to all centers, or both.</source>
        <extracomment>algorithms/assign_to_centers.py</extracomment>
        <translation>Asigna los objetos de una capa a los puntos de otra capa, los centros dados, que no se mueven. La suma de distancias al cuadrado es la menor posible, y cada centro recibe al menos su tamaño mínimo y como mucho su tamaño máximo. Sin límites, cada objeto va al centro más próximo. Los límites pueden venir de campos de los centros, valer para todos los centros o ambas cosas.</translation>
    </message>
    <message>
        <source>Every feature is written with its fields and its geometry, the number of its center (from 1, in the order of the layer of centers), the number of features of that center, the center&apos;s own id if you choose a field for it (CENTER_ID), its largest size and how much of it is used, in percent, if you limit sizes (CAPACITY, USE_PCT), and the distance to the center (DISTANCE): in layer units, or in meters over the ground if the distance is geocentric. Centers, zones and lines have the same fields of the center. Features without a usable geometry get NULL in the new fields. If the input already has a field of that name, it is kept, and the new one gets a number (CLUSTER_ID_2).</source>
        <extracomment>algorithms/assign_to_centers.py</extracomment>
        <translation>Cada objeto se escribe con sus campos y su geometría, el número de su centro (desde 1, en el orden de la capa de centros), el número de objetos de ese centro, el ID propio del centro si elige un campo para él (CENTER_ID), su tamaño máximo y cuánto de él se usa, en porcentaje, si limita los tamaños (CAPACITY, USE_PCT), y la distancia al centro (DISTANCE): en unidades de la capa o, si la distancia es geocéntrica, en metros sobre el terreno. Los centros, las zonas y las líneas tienen los mismos campos del centro. Los objetos sin geometría utilizable reciben NULL en los campos nuevos. Si la entrada ya tiene un campo con ese nombre, se conserva, y el nuevo recibe un número (CLUSTER_ID_2).</translation>
    </message>
    <message>
        <source>The size of a center is then the sum of this field over its features, and all limits apply to these sums. The sum is written as CLUSTER_WEIGHT.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>El tamaño de un centro es entonces la suma de este campo en sus objetos, y todos los límites se aplican a estas sumas. La suma se escribe como CLUSTER_WEIGHT.</translation>
    </message>
    <message>
        <source>The smallest size that a center may get. If a center has a minimum of its own, the larger one applies.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>El tamaño mínimo que puede tener un centro. Si un centro tiene un mínimo propio, se aplica el mayor de los dos.</translation>
    </message>
    <message>
        <source>The largest size that a center may get. If a center has a maximum of its own, the smaller one applies.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>El tamaño máximo que puede tener un centro. Si un centro tiene un máximo propio, se aplica el menor de los dos.</translation>
    </message>
    <message>
        <source>If the maximum sizes have no room for all features, leave some unassigned, with NULL in the new fields: those that leave the smallest total squared distance of the others. If not checked, the run ends with a message. With weights, no feature is split and no maximum exceeded, no unassigned feature would fit into the remaining capacity of any center, and the log reports how close the total is to the optimum. Groups without a center stay unassigned, too.</source>
        <extracomment>algorithms/assign_to_centers.py</extracomment>
        <translation>Si no caben todos los objetos en los tamaños máximos, algunos quedan sin asignar, con NULL en los campos nuevos: aquellos sin los que la suma de distancias al cuadrado de los demás es la menor. Si la opción no está marcada, la ejecución termina con un mensaje. Con pesos, ningún objeto se divide y ningún máximo se supera, ningún objeto sin asignar cabría en la capacidad restante de un centro, y el registro indica cuánto se acerca el total al óptimo. Los grupos sin centro también quedan sin asignar.</translation>
    </message>
    <message>
        <source>If features may stay unassigned, a zone also ends at a circle, beyond which it costs less to leave a feature unassigned; areas that no zone reaches stay blank. With weights, features near the circle may lie on the other side; the log counts them.</source>
        <extracomment>algorithms/assign_to_centers.py</extracomment>
        <translation>Si se permite dejar objetos sin asignar, una zona termina además en un círculo, más allá del cual cuesta menos dejar un objeto sin asignar; las áreas a las que no llega ninguna zona quedan en blanco. Con pesos, los objetos próximos al círculo pueden estar al otro lado; el registro los cuenta.</translation>
    </message>
    <message>
        <source>A self-contained HTML page: map, table of the centers with their names, sizes and capacities, quality, guarantees, the cost of the size limits (compared with every feature at its nearest center), and the command to repeat the run.</source>
        <extracomment>algorithms/assign_to_centers.py</extracomment>
        <translation>Una página HTML autónoma: mapa, tabla de los centros con sus nombres, tamaños y capacidades, calidad, garantías, el coste de los límites de tamaño (comparado con que cada objeto vaya al centro más próximo) y el comando para repetir la ejecución.</translation>
    </message>
    <message>
        <source>Number of centers</source>
        <extracomment>algorithms/assign_by_costs.py, algorithms/assign_to_centers.py, algorithms/road_territories.py</extracomment>
        <translation>Número de centros</translation>
    </message>
    <message>
        <source>Total squared distance to the centers (inertia)</source>
        <extracomment>algorithms/assign_to_centers.py</extracomment>
        <translation>Suma de distancias al cuadrado a los centros (inercia)</translation>
    </message>
    <message>
        <source>Number of features of the smallest center</source>
        <extracomment>algorithms/assign_by_costs.py, algorithms/assign_to_centers.py, algorithms/road_territories.py</extracomment>
        <translation>Número de objetos del centro más pequeño</translation>
    </message>
    <message>
        <source>Number of features of the largest center</source>
        <extracomment>algorithms/assign_by_costs.py, algorithms/assign_to_centers.py, algorithms/road_territories.py</extracomment>
        <translation>Número de objetos del centro más grande</translation>
    </message>
    <message>
        <source>Features without a usable geometry</source>
        <extracomment>algorithms/assign_to_centers.py, algorithms/clustering.py, algorithms/convergence.py, algorithms/road_territories.py</extracomment>
        <translation>Objetos sin geometría utilizable</translation>
    </message>
    <message>
        <source>Unassigned features</source>
        <extracomment>algorithms/assign_by_costs.py, algorithms/assign_to_centers.py, algorithms/constrained_kmeans.py, algorithms/road_territories.py</extracomment>
        <translation>Objetos sin asignar</translation>
    </message>
    <message numerus="yes">
        <source>no center belongs to it; its %n features stay unassigned.</source>
        <extracomment>algorithms/assign_to_centers.py</extracomment>
        <translation>
            <numerusform>ningún centro le corresponde; su %n objeto queda sin asignar.</numerusform>
            <numerusform>ningún centro le corresponde; sus %n objetos quedan sin asignar.</numerusform>
        </translation>
    </message>
    <message>
        <source>the limits of the centers</source>
        <extracomment>algorithms/values.py</extracomment>
        <translation>los límites de los centros</translation>
    </message>
    <message>
        <source>{input} and {centers} are the same layer. A feature that is a center itself is assigned, too, at a distance of 0. If this is not what you want, choose another layer of centers.</source>
        <extracomment>algorithms/assign_to_centers.py</extracomment>
        <translation>{input} y {centers} son la misma capa. Un objeto que es a su vez un centro también se asigna, a una distancia de 0. Si no es lo que desea, elija otra capa de centros.</translation>
    </message>
    <message>
        <source>The points that features are assigned to. The layer may have another reference system. Within groups, features go to the centers that have their value in a field of the same name.</source>
        <extracomment>algorithms/assign_to_centers.py</extracomment>
        <translation>Los puntos a los que se asignan los objetos. La capa puede tener otro sistema de referencia. Dentro de los grupos, los objetos van a los centros que tienen el mismo valor en un campo con el mismo nombre.</translation>
    </message>
    <message>
        <source>Such as the name of a depot. The value of the center is written with each feature, as CENTER_ID. If empty, features have only the number of their center.</source>
        <extracomment>algorithms/assign_to_centers.py, algorithms/road_territories.py</extracomment>
        <translation>Por ejemplo, el nombre de un depósito. El valor del centro se escribe con cada objeto, como CENTER_ID. Si está vacío, los objetos solo tienen el número de su centro.</translation>
    </message>
    <message>
        <source>The smallest size that each center may get; NULL is no limit. Without a weight field, fractions are rounded up.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>El tamaño mínimo que puede tener cada centro; NULL significa sin límite. Sin campo de peso, las fracciones se redondean hacia arriba.</translation>
    </message>
    <message>
        <source>The largest size that each center may get, its capacity; NULL or infinity is no limit. Without a weight field, fractions are rounded down.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>El tamaño máximo que puede tener cada centro, es decir, su capacidad; NULL o infinito significa sin límite. Sin campo de peso, las fracciones se redondean hacia abajo.</translation>
    </message>
    <message>
        <source>The layer has no geometry, so positions cannot count. Set {weight} to 0, or choose a layer with geometry.</source>
        <extracomment>algorithms/attribute_input.py</extracomment>
        <translation>La capa no tiene geometría, así que las posiciones no pueden contar. Ponga «{weight}» en 0, o elija una capa con geometría.</translation>
    </message>
    <message>
        <source>The layer has no geometry, but positions count in {table}. Choose a layer with geometry, or centers that were made without positions.</source>
        <extracomment>algorithms/attribute_input.py</extracomment>
        <translation>La capa no tiene geometría, pero en «{table}» las posiciones cuentan. Elija una capa con geometría, o centros creados sin posiciones.</translation>
    </message>
    <message>
        <source>The positions of the centers are in {theirs}, the layer is in {own}. Reproject the layer.</source>
        <extracomment>algorithms/attribute_input.py</extracomment>
        <translation>Las posiciones de los centros están en {theirs}; la capa está en {own}. Reproyecte la capa.</translation>
    </message>
    <message>
        <source>no reference system</source>
        <extracomment>algorithms/attribute_input.py</extracomment>
        <translation>ningún sistema de referencia</translation>
    </message>
    <message>
        <source>{parameter}: the layer has no field “{name}”. Separate several fields by semicolons.</source>
        <extracomment>algorithms/attribute_input.py</extracomment>
        <translation>{parameter}: la capa no tiene ningún campo «{name}». Separe varios campos con punto y coma.</translation>
    </message>
    <message>
        <source>{parameter}: the field “{name}” ({kind}) does not hold numbers. Choose numeric fields, or make one with the field calculator.</source>
        <extracomment>algorithms/attribute_input.py</extracomment>
        <translation>{parameter}: el campo «{name}» ({kind}) no contiene números. Elija campos numéricos, o cree uno con la calculadora de campos.</translation>
    </message>
    <message>
        <source>{parameter}: the field “{name}” is chosen twice. Choose it once.</source>
        <extracomment>algorithms/attribute_input.py</extracomment>
        <translation>{parameter}: el campo «{name}» está elegido dos veces. Elíjalo una vez.</translation>
    </message>
    <message>
        <source>{parameter}: {count} fields are chosen; use at most {most}.</source>
        <extracomment>algorithms/attribute_input.py</extracomment>
        <translation>{parameter}: hay {count} campos elegidos; use {most} como máximo.</translation>
    </message>
    <message>
        <source>K-means on attributes</source>
        <extracomment>algorithms/attribute_kmeans.py</extracomment>
        <translation>K-medias por atributos</translation>
    </message>
    <message>
        <source>Groups features with similar values in numeric fields, and describes each group.</source>
        <extracomment>algorithms/attribute_kmeans.py</extracomment>
        <translation>Reúne los objetos con valores parecidos en campos numéricos y describe cada clúster.</translation>
    </message>
    <message>
        <source>clustering,clusters,kmeans,k-means,attributes,fields,table,segments,segmentation,customers,rfm,profile,z-score,standardize,scale,normalize,pca,constrained,balanced,predict,label,multivariate</source>
        <extracomment>algorithms/attribute_kmeans.py</extracomment>
        <translation>agrupamiento,clústeres,kmedias,k-medias,atributos,campos,tabla,segmentos,segmentación,clientes,perfil,puntuación z,estandarizar,escalar,normalizar,componentes principales,equilibrado,predecir,etiquetar,multivariante,clustering,clusters,kmeans,k-means,rfm,z-score,pca,constrained,balanced,predict</translation>
    </message>
    <message>
        <source>Groups the features of a layer, or the rows of a table, into clusters with similar values in the numeric fields that you choose. Fields are scaled, so that units do not matter. Positions can count as well. Sizes of the clusters are free unless you set a minimum, a maximum or a tolerance.</source>
        <extracomment>algorithms/attribute_kmeans.py</extracomment>
        <translation>Agrupa los objetos de una capa, o las filas de una tabla, en clústeres con valores parecidos en los campos numéricos que elija. Los campos se escalan para que las unidades no influyan. Las posiciones también pueden contar. Los tamaños de los clústeres son libres mientras no fije un mínimo, un máximo o una tolerancia.</translation>
    </message>
    <message>
        <source>Every feature is written with its fields and its geometry, the number of its cluster, the number of features in that cluster, the distance to the center of the cluster in scaled units (DISTANCE), and its silhouette (SILHOUETTE): near 1 well inside the cluster, near 0 between two clusters, negative if another cluster is nearer. With more than {count} features, silhouettes compare with a random sample. Clusters are numbered from 1, in the order in which their first features are read. If the input already has a field of that name, it is kept, and the new one gets a number (CLUSTER_ID_2).</source>
        <extracomment>algorithms/attribute_kmeans.py</extracomment>
        <translation>Cada objeto se escribe con sus campos y su geometría, el número de su clúster, el número de objetos de ese clúster, la distancia al centro del clúster en unidades escaladas (DISTANCE) y su silueta (SILHOUETTE): próxima a 1 bien dentro del clúster, próxima a 0 entre dos clústeres, negativa si otro clúster está más cerca. Con más de {count} objetos, las siluetas se comparan con una muestra aleatoria. Los clústeres se numeran desde 1, en el orden en que se leen sus primeros objetos. Si la entrada ya tiene un campo con ese nombre, se conserva, y el nuevo recibe un número (CLUSTER_ID_2).</translation>
    </message>
    <message>
        <source>Guarantees: You get the given number of clusters, and none is empty. If you set limits, sizes are within them (with weights, as closely as features that are never split allow), and the assignment is optimal for the final centers. Every run ends. The same input, parameters and seed give the same clusters.

Limitations: The result need not be the best of all clusterings. More starts or another seed may find a better one.</source>
        <extracomment>algorithms/attribute_kmeans.py</extracomment>
        <translation>Garantías: Obtiene el número de clústeres indicado, y ninguno está vacío. Si fija límites, los tamaños están dentro de ellos (con pesos, con la precisión posible sin dividir objetos), y la asignación es óptima para los centros finales. Toda ejecución termina. La misma entrada, los mismos parámetros y la misma semilla dan los mismos clústeres.

Limitaciones: El resultado no tiene por qué ser el mejor de todos los agrupamientos. Con más inicios u otra semilla puede encontrarse uno mejor.</translation>
    </message>
    <message>
        <source>Number of clusters</source>
        <extracomment>algorithms/attribute_kmeans.py, algorithms/clustering.py, algorithms/convergence.py, bridge/log/labels.py</extracomment>
        <translation>Número de clústeres</translation>
    </message>
    <message>
        <source>Iterations of the best start</source>
        <extracomment>algorithms/attribute_kmeans.py, algorithms/clustering.py, algorithms/raster_kmeans.py</extracomment>
        <translation>Iteraciones del mejor inicio</translation>
    </message>
    <message>
        <source>Total squared distance to the cluster centers (inertia), in scaled units</source>
        <extracomment>algorithms/attribute_kmeans.py</extracomment>
        <translation>Suma de distancias al cuadrado a los centros de los clústeres (inercia), en unidades escaladas</translation>
    </message>
    <message>
        <source>Size of the smallest cluster</source>
        <extracomment>algorithms/attribute_kmeans.py, algorithms/clustering.py</extracomment>
        <translation>Tamaño del clúster más pequeño</translation>
    </message>
    <message>
        <source>Size of the largest cluster</source>
        <extracomment>algorithms/attribute_kmeans.py, algorithms/clustering.py</extracomment>
        <translation>Tamaño del clúster más grande</translation>
    </message>
    <message>
        <source>Features without a value or a position that counts</source>
        <extracomment>algorithms/attribute_kmeans.py</extracomment>
        <translation>Objetos sin valor o posición utilizable</translation>
    </message>
    <message>
        <source>Mean silhouette, if there is more than one cluster</source>
        <extracomment>algorithms/attribute_kmeans.py</extracomment>
        <translation>Silueta media, si hay más de un clúster</translation>
    </message>
    <message>
        <source>{fields} is empty. Choose one or more numeric fields.</source>
        <extracomment>algorithms/attribute_kmeans.py</extracomment>
        <translation>«{fields}» está vacío. Elija uno o más campos numéricos.</translation>
    </message>
    <message>
        <source>Sizes cannot be limited if features are labeled by the centers of an earlier run. Leave {minimum}, {maximum} and {tolerance} empty, or leave {table} empty.</source>
        <extracomment>algorithms/attribute_kmeans.py</extracomment>
        <translation>Los tamaños no se pueden limitar si los objetos se clasifican con los centros de una ejecución anterior. Deje vacíos «{minimum}», «{maximum}» y «{tolerance}», o deje vacío «{table}».</translation>
    </message>
    <message>
        <source>{output} is about a clustering, and nothing is clustered if {table} is given. Skip {output}, or leave {table} empty.</source>
        <extracomment>algorithms/attribute_kmeans.py</extracomment>
        <translation>{output} se refiere a un agrupamiento, y no se agrupa nada si se indica «{table}». Omita {output}, o deje vacío «{table}».</translation>
    </message>
    <message>
        <source>The fields in {chosen} are not those of {table}, which are {fields}. Leave {chosen} empty, or choose these.</source>
        <extracomment>algorithms/attribute_kmeans.py</extracomment>
        <translation>Los campos de «{chosen}» no son los de «{table}», que son {fields}. Deje vacío «{chosen}», o elija estos.</translation>
    </message>
    <message>
        <source>{table} has no groups, but {groups} is set. Leave {groups} empty, or choose a table that was made with groups.</source>
        <extracomment>algorithms/attribute_kmeans.py</extracomment>
        <translation>«{table}» no tiene grupos, pero se ha indicado «{groups}». Deje vacío «{groups}», o elija una tabla creada con grupos.</translation>
    </message>
    <message>
        <source>{table} has centers of several groups, made by the field “{name}”. Choose the field with the groups of the new features as {groups}.</source>
        <extracomment>algorithms/attribute_kmeans.py</extracomment>
        <translation>«{table}» tiene centros de varios grupos, formados por el campo «{name}». Elija como «{groups}» el campo con los grupos de los objetos nuevos.</translation>
    </message>
    <message>
        <source>A layer of any geometry, or a table without one. Features are kept as they are, with new fields.</source>
        <extracomment>algorithms/attribute_parameters.py</extracomment>
        <translation>Una capa con cualquier geometría, o una tabla sin ella. Los objetos se conservan como están, con campos nuevos.</translation>
    </message>
    <message>
        <source>empty: from the table</source>
        <extracomment>algorithms/attribute_parameters.py</extracomment>
        <translation>vacío: según la tabla</translation>
    </message>
    <message>
        <source>It may be empty only if you give {table}.</source>
        <extracomment>algorithms/attribute_parameters.py</extracomment>
        <translation>Solo puede estar vacío si indica «{table}».</translation>
    </message>
    <message>
        <source>empty: from the limits</source>
        <extracomment>algorithms/attribute_parameters.py, algorithms/parameters.py</extracomment>
        <translation>vacío: según los límites</translation>
    </message>
    <message>
        <source>How many clusters to make; at most as many as there are distinct features. If empty, the number is derived from the limits: the fewest clusters that respect the maximum size or, without a maximum, the most clusters that respect the minimum size.</source>
        <extracomment>algorithms/attribute_parameters.py</extracomment>
        <translation>Cuántos clústeres se forman; como mucho, tantos como objetos distintos haya. Si está vacío, el número se deduce de los límites: el menor número de clústeres que respeta el tamaño máximo o, sin máximo, el mayor número de clústeres que respeta el tamaño mínimo.</translation>
    </message>
    <message>
        <source>The size of a cluster is then the sum of this field, the limits apply to these sums, centers are weighted means, and the total squared distance is weighted. The sum is written as CLUSTER_WEIGHT. Scaling, profiles and silhouettes count each feature once.</source>
        <extracomment>algorithms/attribute_parameters.py</extracomment>
        <translation>El tamaño de un clúster es entonces la suma de este campo, los límites se aplican a estas sumas, los centros son medias ponderadas y la suma de distancias al cuadrado es ponderada. La suma se escribe como CLUSTER_WEIGHT. En el escalado, los perfiles y las siluetas, cada objeto cuenta una vez.</translation>
    </message>
    <message>
        <source>The smallest size that a cluster may have. If minimum, maximum and tolerance are all empty, sizes are free, as in plain k-means; a tolerance of 0 makes them equal.</source>
        <extracomment>algorithms/attribute_parameters.py</extracomment>
        <translation>El tamaño mínimo que puede tener un clúster. Si el mínimo, el máximo y la tolerancia están vacíos, los tamaños son libres, como en K-medias corriente; con una tolerancia de 0 son iguales.</translation>
    </message>
    <message>
        <source>The largest size that a cluster may have. You can combine it with a minimum and a tolerance.</source>
        <extracomment>algorithms/attribute_parameters.py</extracomment>
        <translation>El tamaño máximo que puede tener un clúster. Se puede combinar con un mínimo y una tolerancia.</translation>
    </message>
    <message>
        <source>Features with the same value in this field are clustered separately: the number of clusters and the limits apply within each group, and clusters are numbered group by group. Fields are scaled over all groups, so that distances have one unit. Profiles compare with all features, silhouettes with clusters of the same group. The table of centers names the group of each cluster, so that later features are labeled within their group.</source>
        <extracomment>algorithms/attribute_parameters.py</extracomment>
        <translation>Los objetos con el mismo valor en este campo se agrupan por separado: el número de clústeres y los límites se aplican dentro de cada grupo, y los clústeres se numeran grupo por grupo. Los campos se escalan con todos los grupos, para que las distancias tengan una sola unidad. Los perfiles se comparan con todos los objetos; las siluetas, con los clústeres del mismo grupo. La tabla de centros indica el grupo de cada clúster, para que los objetos posteriores se clasifiquen dentro de su grupo.</translation>
    </message>
    <message>
        <source>The output “{centers}” of an earlier run. If you give it, nothing is clustered: each feature gets the number of the cluster it would have joined, by the fields and the scaling of that run. Fields are found by their names. If that run had groups, choose the field with the groups of the new features. The number of clusters, the scaling, the weight of the position and the search are not used; limits on sizes are not possible.</source>
        <extracomment>algorithms/attribute_parameters.py</extracomment>
        <translation>La salida «{centers}» de una ejecución anterior. Si la indica, no se agrupa nada: cada objeto recibe el número del clúster al que habría ido a parar, según los campos y el escalado de aquella ejecución. Los campos se reconocen por sus nombres. Si aquella ejecución tenía grupos, elija el campo con los grupos de los objetos nuevos. El número de clústeres, el escalado, el peso de la posición y la búsqueda no se usan; no se pueden fijar límites de tamaño.</translation>
    </message>
    <message>
        <source>A self-contained HTML page: the features along their principal components, a heat map of the profiles, a map if there are positions, sizes, convergence, quality, warnings about the result, and the command to repeat the run.</source>
        <extracomment>algorithms/attribute_parameters.py</extracomment>
        <translation>Una página HTML autónoma: los objetos según sus componentes principales, un mapa de calor de los perfiles, un mapa si hay posiciones, tamaños, convergencia, calidad, advertencias sobre el resultado y el comando para repetir la ejecución.</translation>
    </message>
    <message>
        <source>Numeric fields: features with similar values are put into the same cluster. At most {most} fields.</source>
        <extracomment>algorithms/attribute_parameters.py</extracomment>
        <translation>Campos numéricos: los objetos con valores parecidos van al mismo clúster. Como máximo {most} campos.</translation>
    </message>
    <message>
        <source>z-score: mean 0, standard deviation 1</source>
        <extracomment>algorithms/attribute_parameters.py</extracomment>
        <translation>Puntuación z: media 0, desviación estándar 1</translation>
    </message>
    <message>
        <source>Smallest to largest value: 0 to 1</source>
        <extracomment>algorithms/attribute_parameters.py</extracomment>
        <translation>De menor a mayor valor: 0 a 1</translation>
    </message>
    <message>
        <source>Robust: by median and interquartile range</source>
        <extracomment>algorithms/attribute_parameters.py</extracomment>
        <translation>Robusto: por mediana e intervalo intercuartil</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>algorithms/attribute_parameters.py</extracomment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Makes fields with different units comparable. z-score gives each field the same influence; robust does so even if a few values are extreme. Without scaling, the field with the largest numbers decides almost alone. A field with one constant value has no effect; the log reports it.</source>
        <extracomment>algorithms/attribute_parameters.py</extracomment>
        <translation>Hace comparables los campos con unidades distintas. La puntuación z da a cada campo la misma influencia; el escalado robusto también, incluso si unos pocos valores son extremos. Sin escalado, el campo con los números más grandes decide casi solo. Un campo con un único valor constante no tiene efecto; el registro lo indica.</translation>
    </message>
    <message>
        <source>Skip: NULL in the new fields</source>
        <extracomment>algorithms/attribute_parameters.py</extracomment>
        <translation>Omitir: NULL en los campos nuevos</translation>
    </message>
    <message>
        <source>Use the mean of the field</source>
        <extracomment>algorithms/attribute_parameters.py</extracomment>
        <translation>Usar la media del campo</translation>
    </message>
    <message>
        <source>Stop with a message that names the feature</source>
        <extracomment>algorithms/attribute_parameters.py</extracomment>
        <translation>Detener con un mensaje que indica el objeto</translation>
    </message>
    <message>
        <source>How to treat features with NULL, or no finite number, in one of the fields. Features without any value are skipped even if means are used. Profiles use only the values that are there.</source>
        <extracomment>algorithms/attribute_parameters.py</extracomment>
        <translation>Qué hacer con los objetos que tienen NULL, o un número no finito, en alguno de los campos. Los objetos sin ningún valor se omiten aunque se usen medias. Los perfiles solo usan los valores que existen.</translation>
    </message>
    <message>
        <source>How much the positions of features count beside the fields. 0 ignores positions; with 50 they count as much as all fields together. It is their share of the squared distance between two features, on average over all pairs. All axes are scaled by one factor, which keeps shapes.</source>
        <extracomment>algorithms/attribute_parameters.py</extracomment>
        <translation>Cuánto cuentan las posiciones de los objetos junto a los campos. Con 0, las posiciones se ignoran; con 50, cuentan tanto como todos los campos juntos. Es su parte de la distancia al cuadrado entre dos objetos, en promedio sobre todos los pares. Todos los ejes se escalan con un mismo factor, lo que conserva las formas.</translation>
    </message>
    <message>
        <source>Profile</source>
        <extracomment>algorithms/attribute_parameters.py</extracomment>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>A table with a row for each cluster and field: the cluster&apos;s share of all features in percent, number of values, mean, median, standard deviation, smallest and largest value in the units of the field, the mean of all features, and how far the cluster&apos;s mean is from it in standard deviations (DIFFERENCE).</source>
        <extracomment>algorithms/attribute_parameters.py</extracomment>
        <translation>Una tabla con una fila por clúster y campo: la parte de todos los objetos que tiene el clúster, en porcentaje, número de valores, media, mediana, desviación estándar, valores mínimo y máximo en las unidades del campo, la media de todos los objetos y cuánto se aparta de ella la media del clúster, en desviaciones estándar (DIFFERENCE).</translation>
    </message>
    <message>
        <source>A table with a row for each cluster and field: the center in the units of the field, and the scaling of the field (MIDDLE and SPREAD). Keep it to label features that come later.</source>
        <extracomment>algorithms/attribute_parameters.py</extracomment>
        <translation>Una tabla con una fila por clúster y campo: el centro en las unidades del campo y el escalado del campo (MIDDLE y SPREAD). Guárdela para clasificar objetos posteriores.</translation>
    </message>
    <message>
        <source>Choose the number of clusters</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>Elegir el número de clústeres</translation>
    </message>
    <message>
        <source>Tries several numbers of clusters and compares the results.</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>Prueba varios números de clústeres y compara los resultados.</translation>
    </message>
    <message>
        <source>clustering,clusters,kmeans,k-means,number of clusters,choose k,optimal k,elbow,knee,silhouette,gap statistic,calinski,harabasz,pseudo-f,davies,bouldin,compare</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>agrupamiento,clústeres,kmedias,k-medias,número de clústeres,elegir k,k óptimo,codo,silueta,estadístico gap,comparar,clustering,clusters,kmeans,k-means,optimal k,elbow,knee,silhouette,gap statistic,calinski,harabasz,pseudo-f,davies,bouldin</translation>
    </message>
    <message>
        <source>Clusters the features of a layer, by their position or by numeric fields, with every number of clusters in a range, and compares the results: inertia and its elbow, silhouette, pseudo-F by Calinski and Harabasz, the Davies-Bouldin index and, if you ask for it, the gap statistic. Sizes of the clusters are free unless you set a minimum, a maximum or a tolerance.</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>Agrupa los objetos de una capa, por su posición o por campos numéricos, con cada número de clústeres de un intervalo, y compara los resultados: la inercia y su codo, la silueta, la pseudo-F de Calinski y Harabasz, el índice de Davies-Bouldin y, si lo pide, el estadístico gap. Los tamaños de los clústeres son libres mientras no fije un mínimo, un máximo o una tolerancia.</translation>
    </message>
    <message>
        <source>A table with a row for each number of clusters, and a report with the curves. The layer is not changed, and no clusters are written: run one of the clustering algorithms with the number you choose and the same seed. Silhouettes are exact up to {count} features; for more features, {count} are drawn at random.</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>Una tabla con una fila por número de clústeres y un informe con las curvas. La capa no cambia y no se escriben clústeres: ejecute uno de los algoritmos de agrupamiento con el número que elija y la misma semilla. Las siluetas son exactas hasta {count} objetos; con más objetos, se toman {count} al azar.</translation>
    </message>
    <message>
        <source>Points, lines or polygons; a table without geometry, too, if you choose fields to compare. Lines and polygons are treated as points at their centroid. Features without a usable geometry are skipped if positions count.</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>Puntos, líneas o polígonos; también una tabla sin geometría, si elige campos para comparar. Las líneas y los polígonos se tratan como puntos en su centroide. Los objetos sin geometría utilizable se omiten si las posiciones cuentan.</translation>
    </message>
    <message>
        <source>empty: positions</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>vacío: posiciones</translation>
    </message>
    <message>
        <source>If empty, features are compared by their positions, and {scaling}, {missing} and {weight} have no effect.</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>Si está vacío, los objetos se comparan por sus posiciones, y «{scaling}», «{missing}» y «{weight}» no tienen efecto.</translation>
    </message>
    <message>
        <source>Centers are then weighted means, the limits apply to sums of this field, and inertia, pseudo-F, Davies-Bouldin and gap are weighted; the table has the smallest and the largest sum. Silhouettes and scaling count each feature once. Features are never split, so that a limit may be missed a little.</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>Los centros son entonces medias ponderadas, los límites se aplican a las sumas de este campo, y la inercia, la pseudo-F, Davies-Bouldin y el gap son ponderados; la tabla tiene las sumas mínima y máxima. En las siluetas y el escalado, cada objeto cuenta una vez. Los objetos nunca se dividen, por lo que un límite puede incumplirse por poco.</translation>
    </message>
    <message>
        <source>The smallest size that a cluster may have, for every number of clusters. If minimum, maximum and tolerance are all empty, sizes are free.</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>El tamaño mínimo que puede tener un clúster, con cualquier número de clústeres. Si el mínimo, el máximo y la tolerancia están vacíos, los tamaños son libres.</translation>
    </message>
    <message>
        <source>The largest size that a cluster may have, for every number of clusters. You can combine it with a minimum and a tolerance.</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>El tamaño máximo que puede tener un clúster, con cualquier número de clústeres. Se puede combinar con un mínimo y una tolerancia.</translation>
    </message>
    <message>
        <source>Compute the gap statistic</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>Calcular el estadístico gap</translation>
    </message>
    <message>
        <source>Automatic is {work} divided by the product of features and the sum of all numbers of clusters, at least 1 and at most {most}; the same for all of them.</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>Automático es {work} dividido por el producto del número de objetos y la suma de todos los números de clústeres, al menos 1 y como mucho {most}; igual para todos.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>A table with a row for each number of clusters: the inertia, the mean and the largest distance of features to the center of their cluster, the mean silhouette, pseudo-F, Davies-Bouldin, the gap and its error if you ask for it, the smallest and the largest size, the iterations, and the criteria by which this number is best.</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>Una tabla con una fila por número de clústeres: la inercia, las distancias media y máxima de los objetos al centro de su clúster, la silueta media, la pseudo-F, Davies-Bouldin, el gap y su error si lo pide, los tamaños mínimo y máximo, las iteraciones y los criterios según los cuales este número es el mejor.</translation>
    </message>
    <message>
        <source>A self-contained HTML page: the curves and what they show, in words too, the table, and the command to repeat the run.</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>Una página HTML autónoma: las curvas y lo que muestran, también en palabras, la tabla y el comando para repetir la ejecución.</translation>
    </message>
    <message>
        <source>Number of clusters with the highest silhouette</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>Número de clústeres con la silueta más alta</translation>
    </message>
    <message>
        <source>Number of clusters at the elbow of the inertia</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>Número de clústeres en el codo de la inercia</translation>
    </message>
    <message>
        <source>Number of clusters by the gap statistic</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>Número de clústeres según el estadístico gap</translation>
    </message>
    <message>
        <source>Whether there is a clear number of clusters (1 or 0)</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>Si hay un número claro de clústeres (1 o 0)</translation>
    </message>
    <message>
        <source>{smallest} is {first}, which is above {largest}, {last}. Exchange the two.</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>«{smallest}» es {first}, mayor que «{largest}», {last}. Intercámbielos.</translation>
    </message>
    <message>
        <source>Where the range begins. A single cluster has no silhouette, but belongs to the curve of the inertia.</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>Dónde empieza el intervalo. Un solo clúster no tiene silueta, pero forma parte de la curva de la inercia.</translation>
    </message>
    <message>
        <source>Where the range ends. It ends earlier if there are fewer distinct positions, or if the limits allow fewer clusters.</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>Dónde termina el intervalo. Termina antes si hay menos posiciones distintas, o si los límites permiten menos clústeres.</translation>
    </message>
    <message numerus="yes">
        <source>All %n features lie at one place: there are no clusters to compare.</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>
            <numerusform>Solo hay %n objeto: no hay clústeres que comparar.</numerusform>
            <numerusform>Los %n objetos están en un mismo lugar: no hay clústeres que comparar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n clusters are possible: {parameter} is lowered from {asked}.</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>
            <numerusform>Como máximo es posible %n clúster: «{parameter}» se reduce desde {asked}.</numerusform>
            <numerusform>Como máximo son posibles %n clústeres: «{parameter}» se reduce desde {asked}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Group {group}: at most %n clusters are possible, so no more are tried.</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>
            <numerusform>Grupo {group}: como máximo es posible %n clúster, así que no se prueban más.</numerusform>
            <numerusform>Grupo {group}: como máximo son posibles %n clústeres, así que no se prueban más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more groups.</source>
        <extracomment>algorithms/choose_k.py, bridge/layers/comparison.py, bridge/log/input.py</extracomment>
        <translation>
            <numerusform>… y %n grupo más.</numerusform>
            <numerusform>… y %n grupos más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more numbers of clusters.</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>
            <numerusform>… y %n número de clústeres más.</numerusform>
            <numerusform>… y %n números de clústeres más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gap statistic: {draws} sets of points without clusters.</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>Estadístico gap: {draws} conjuntos de puntos sin clústeres.</translation>
    </message>
    <message>
        <source>Smallest sum of weights in a cluster, with a weight field</source>
        <extracomment>algorithms/clustering.py</extracomment>
        <translation>Suma de pesos mínima de un clúster, con campo de peso</translation>
    </message>
    <message>
        <source>Largest sum of weights in a cluster, with a weight field</source>
        <extracomment>algorithms/clustering.py</extracomment>
        <translation>Suma de pesos máxima de un clúster, con campo de peso</translation>
    </message>
    <message>
        <source>Every feature is written with its fields and its geometry, the number of its cluster, the number of features in that cluster, and the distance to its center (DISTANCE): in layer units, or in meters over the ground if the distance is geocentric. Clusters are numbered from 1, in the order in which their first features are read. Features without a usable geometry get NULL in the new fields. If the input already has a field of that name, it is kept, and the new one gets a number (CLUSTER_ID_2).</source>
        <extracomment>algorithms/clustering.py</extracomment>
        <translation>Cada objeto se escribe con sus campos y su geometría, el número de su clúster, el número de objetos de ese clúster y la distancia a su centro (DISTANCE): en unidades de la capa o, si la distancia es geocéntrica, en metros sobre el terreno. Los clústeres se numeran desde 1, en el orden en que se leen sus primeros objetos. Los objetos sin geometría utilizable reciben NULL en los campos nuevos. Si la entrada ya tiene un campo con ese nombre, se conserva, y el nuevo recibe un número (CLUSTER_ID_2).</translation>
    </message>
    <message>
        <source>Total squared distance to the cluster centers (inertia)</source>
        <extracomment>algorithms/clustering.py, algorithms/convergence.py</extracomment>
        <translation>Suma de distancias al cuadrado a los centros de los clústeres (inercia)</translation>
    </message>
    <message>
        <source>Constrained k-means clustering</source>
        <extracomment>algorithms/constrained_kmeans.py, algorithms/kmeans.py</extracomment>
        <translation>K-medias con límites de tamaño</translation>
    </message>
    <message>
        <source>Groups features into compact clusters of equal or limited size.</source>
        <extracomment>algorithms/constrained_kmeans.py</extracomment>
        <translation>Agrupa objetos en clústeres compactos de tamaño igual o limitado.</translation>
    </message>
    <message>
        <source>clustering,clusters,kmeans,k-means,constrained,balanced,equal,same size,size,minimum,maximum,limits,capacity,workload,districts,sectors,territories,zones,regions,group,partition,points</source>
        <extracomment>algorithms/constrained_kmeans.py</extracomment>
        <translation>agrupamiento,clústeres,kmedias,k-medias,equilibrado,igual,mismo tamaño,tamaño,mínimo,máximo,límites,capacidad,carga de trabajo,distritos,sectores,territorios,zonas,regiones,grupo,partición,puntos,clustering,clusters,kmeans,k-means,constrained,balanced,equal,same size,capacity,districts,territories,partition</translation>
    </message>
    <message>
        <source>Groups the features of a layer into compact clusters by their position, and keeps the sizes of the clusters within limits: a minimum, a maximum, a tolerance around the mean, or all of these. Without limits, all clusters get the same size (or differ by one). The size of a cluster is its number of features or, with a weight field, the sum of that field. Without limits, such sums are about equal.</source>
        <extracomment>algorithms/constrained_kmeans.py</extracomment>
        <translation>Agrupa los objetos de una capa en clústeres compactos por su posición y mantiene los tamaños dentro de unos límites: un mínimo, un máximo, una tolerancia en torno a la media, o todo a la vez. Sin límites, todos los clústeres tienen el mismo tamaño (o difieren en uno). El tamaño de un clúster es su número de objetos o, con un campo de peso, la suma de ese campo. Sin límites, esas sumas son aproximadamente iguales.</translation>
    </message>
    <message>
        <source>Guarantees: Sizes are within the limits (with weights, as closely as features that are never split allow). The assignment is optimal for the final centers: no exchange of features between clusters lowers the total squared distance to them, and the log reports whether this was verified. Every run ends. The same input, parameters and seed give the same clusters.

Limitations: The result need not be the best of all clusterings, which would take far too long to find. More starts or another seed may find a better one.</source>
        <extracomment>algorithms/constrained_kmeans.py</extracomment>
        <translation>Garantías: Los tamaños están dentro de los límites (con pesos, con la precisión posible sin dividir objetos). La asignación es óptima para los centros finales: ningún intercambio de objetos entre clústeres reduce la suma de distancias al cuadrado a ellos, y el registro indica si se comprobó. Toda ejecución termina. La misma entrada, los mismos parámetros y la misma semilla dan los mismos clústeres.

Limitaciones: El resultado no tiene por qué ser el mejor de todos los agrupamientos; encontrarlo llevaría demasiado tiempo. Con más inicios u otra semilla puede encontrarse uno mejor.</translation>
    </message>
    <message>
        <source>The size of a cluster is then the sum of this field, the limits apply to these sums, and centers are weighted means. The sum is written as CLUSTER_WEIGHT.</source>
        <extracomment>algorithms/constrained_kmeans.py</extracomment>
        <translation>El tamaño de un clúster es entonces la suma de este campo, los límites se aplican a estas sumas y los centros son medias ponderadas. La suma se escribe como CLUSTER_WEIGHT.</translation>
    </message>
    <message>
        <source>No number of clusters from {first} to {last} meets the limits, because features are never split. Lower {minimum}, raise {maximum}, or set {clusters}.</source>
        <extracomment>algorithms/constrained_kmeans.py</extracomment>
        <translation>Ningún número de clústeres de {first} a {last} cumple los límites, porque los objetos nunca se dividen. Reduzca «{minimum}», aumente «{maximum}» o indique «{clusters}».</translation>
    </message>
    <message>
        <source>Watch k-means converge</source>
        <extracomment>algorithms/convergence.py</extracomment>
        <translation>K-medias paso a paso</translation>
    </message>
    <message>
        <source>Shows every step of one start of k-means, as layers that play and as a page.</source>
        <extracomment>algorithms/convergence.py</extracomment>
        <translation>Muestra cada paso de un inicio de K-medias, como capas que se reproducen y como página.</translation>
    </message>
    <message>
        <source>clustering,clusters,kmeans,k-means,lloyd,convergence,iterations,steps,animation,temporal,time,movie,teaching,centers,paths,points</source>
        <extracomment>algorithms/convergence.py</extracomment>
        <translation>agrupamiento,clústeres,kmedias,k-medias,convergencia,iteraciones,pasos,animación,temporal,tiempo,película,enseñanza,centros,recorridos,puntos,clustering,clusters,kmeans,k-means,lloyd,convergence,steps,movie,teaching</translation>
    </message>
    <message>
        <source>Clusters the features of a layer by their position, from one choice of first centers or from the points of another layer, and keeps every step. In each step, every feature goes to the nearest center (within the limits, if you set any), and every center moves to the mean of its features, until the run has converged.</source>
        <extracomment>algorithms/convergence.py</extracomment>
        <translation>Agrupa los objetos de una capa por su posición, a partir de una elección de primeros centros o de los puntos de otra capa, y guarda cada paso. En cada paso, cada objeto va al centro más próximo (dentro de los límites, si los fija), y cada centro se desplaza a la media de sus objetos, hasta que la ejecución converge.</translation>
    </message>
    <message>
        <source>The centers after every step as points with a moment in the field {time}, their paths as lines, every feature with its cluster at every step (at most {rows} rows), and a page that plays the steps in a browser. Step 0 shows the first centers. Layers that are added to the project are set up for the temporal controller: open it, choose the animated navigation and the full range, and play. A step takes an hour, from midnight of January 1, 2000.</source>
        <extracomment>algorithms/convergence.py</extracomment>
        <translation>Los centros después de cada paso como puntos con un instante en el campo {time}, sus recorridos como líneas, cada objeto con su clúster en cada paso (como máximo {rows} filas) y una página que reproduce los pasos en un navegador. El paso 0 muestra los primeros centros. Las capas que se añaden al proyecto están preparadas para el Controlador temporal: ábralo, elija la navegación temporal animada y el intervalo completo, y reproduzca. Un paso dura una hora, desde la medianoche del 1 de enero de 2000.</translation>
    </message>
    <message>
        <source>The steps are those of the clustering algorithms with one start, the same seed and the same limits. The total squared distance (INERTIA) falls with every step. This is a single start: another seed may end better.</source>
        <extracomment>algorithms/convergence.py</extracomment>
        <translation>Los pasos son los de los algoritmos de agrupamiento con un inicio, la misma semilla y los mismos límites. La suma de distancias al cuadrado (INERTIA) baja con cada paso. Es un solo inicio: otra semilla puede terminar mejor.</translation>
    </message>
    <message>
        <source>Centers then move to weighted means, the total squared distance is weighted, and the limits apply to sums of this field, which are written as CLUSTER_WEIGHT. Features are never split: a step misses a limit that they cannot meet by at most the largest weight.</source>
        <extracomment>algorithms/convergence.py</extracomment>
        <translation>Los centros se desplazan entonces a medias ponderadas, la suma de distancias al cuadrado es ponderada, y los límites se aplican a las sumas de este campo, que se escriben como CLUSTER_WEIGHT. Los objetos nunca se dividen: si por eso un paso no puede cumplir un límite, lo incumple como mucho en el peso mayor.</translation>
    </message>
    <message>
        <source>The smallest size that a cluster may have, at every step. If minimum, maximum and tolerance are all empty, sizes are free, as in plain k-means; a tolerance of 0 makes them equal.</source>
        <extracomment>algorithms/convergence.py</extracomment>
        <translation>El tamaño mínimo que puede tener un clúster, en cada paso. Si el mínimo, el máximo y la tolerancia están vacíos, los tamaños son libres, como en K-medias corriente; con una tolerancia de 0 son iguales.</translation>
    </message>
    <message>
        <source>The largest size that a cluster may have, at every step. You can combine it with a minimum and a tolerance.</source>
        <extracomment>algorithms/convergence.py</extracomment>
        <translation>El tamaño máximo que puede tener un clúster, en cada paso. Se puede combinar con un mínimo y una tolerancia.</translation>
    </message>
    <message>
        <source>Features with the same value in this field are clustered separately: the number of clusters and the limits apply within each group. All groups are shown side by side, step by step; a group that has converged stays as it is until the last one has. INERTIA and MOVED are those of the group, whose value is the last field.</source>
        <extracomment>algorithms/convergence.py</extracomment>
        <translation>Los objetos con el mismo valor en este campo se agrupan por separado: el número de clústeres y los límites se aplican dentro de cada grupo. Todos los grupos se muestran a la vez, paso a paso; un grupo que ha convergido se queda como está hasta que converge el último. INERTIA y MOVED son los del grupo, cuyo valor está en el último campo.</translation>
    </message>
    <message>
        <source>Steps</source>
        <extracomment>algorithms/convergence.py, bridge/html/course.py</extracomment>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>A point for each center and step: the number of the step, of the cluster and of its features, how far the center moved (WAY, in layer units, or in meters on the globe), the total squared distance to the centers before the move (INERTIA), how many features changed their cluster (MOVED), and the moment (TIME).</source>
        <extracomment>algorithms/convergence.py</extracomment>
        <translation>Un punto por centro y paso: el número del paso, el del clúster y el de sus objetos, cuánto se desplazó el centro (WAY, en unidades de la capa o, sobre el globo, en metros), la suma de distancias al cuadrado a los centros antes del desplazamiento (INERTIA), cuántos objetos cambiaron de clúster (MOVED) y el instante (TIME).</translation>
    </message>
    <message>
        <source>Paths</source>
        <extracomment>algorithms/convergence.py</extracomment>
        <translation>Recorridos</translation>
    </message>
    <message>
        <source>A line for each center along its steps, with the number of steps in which it moved, the length of the path, and the distance between its ends. A center that never moved has no line.</source>
        <extracomment>algorithms/convergence.py</extracomment>
        <translation>Una línea por centro a lo largo de sus pasos, con el número de pasos en los que se desplazó, la longitud del recorrido y la distancia entre sus extremos. Un centro que nunca se desplazó no tiene línea.</translation>
    </message>
    <message>
        <source>Every feature as a point, once for each step, with its cluster and the moment: at most {most} rows in all.</source>
        <extracomment>algorithms/convergence.py</extracomment>
        <translation>Cada objeto como punto, una vez por paso, con su clúster y el instante: como máximo {most} filas en total.</translation>
    </message>
    <message>
        <source>A self-contained HTML page that plays the steps, or shows the one you choose, with the curve of the inertia and a table.</source>
        <extracomment>algorithms/convergence.py</extracomment>
        <translation>Una página HTML autónoma que reproduce los pasos, o muestra el que elija, con la curva de la inercia y una tabla.</translation>
    </message>
    <message>
        <source>MP4 video (*.mp4)</source>
        <extracomment>algorithms/convergence.py</extracomment>
        <translation>Vídeo MP4 (*.mp4)</translation>
    </message>
    <message>
        <source>Animated GIF (*.gif)</source>
        <extracomment>algorithms/convergence.py</extracomment>
        <translation>GIF animado (*.gif)</translation>
    </message>
    <message>
        <source>A file that plays the steps: a GIF, or an MP4 if its name ends in .mp4. It is the only output with extra requirements: Matplotlib in QGIS&apos;s Python and, for a GIF, Pillow or, for an MP4, the program ffmpeg in the PATH.</source>
        <extracomment>algorithms/convergence.py</extracomment>
        <translation>Un archivo que reproduce los pasos: un GIF, o un MP4 si su nombre termina en .mp4. Es la única salida con requisitos adicionales: Matplotlib en el Python de QGIS y, para un GIF, Pillow o, para un MP4, el programa ffmpeg en el PATH.</translation>
    </message>
    <message>
        <source>Iterations until all groups have converged</source>
        <extracomment>algorithms/convergence.py</extracomment>
        <translation>Iteraciones hasta que todos los grupos convergieron</translation>
    </message>
    <message>
        <source>K-means clustering</source>
        <extracomment>algorithms/kmeans.py</extracomment>
        <translation>Agrupamiento K-medias</translation>
    </message>
    <message>
        <source>Groups features into compact clusters of any size.</source>
        <extracomment>algorithms/kmeans.py</extracomment>
        <translation>Agrupa objetos en clústeres compactos de cualquier tamaño.</translation>
    </message>
    <message>
        <source>clustering,clusters,kmeans,k-means,lloyd,group,partition,points</source>
        <extracomment>algorithms/kmeans.py</extracomment>
        <translation>agrupamiento,clústeres,kmedias,k-medias,grupo,partición,puntos,clustering,clusters,kmeans,k-means,lloyd,partition</translation>
    </message>
    <message>
        <source>Groups the features of a layer into a given number of compact clusters by their position: each feature belongs to the cluster with the nearest center, and each center is the mean of its features. Sizes of the clusters may differ widely; for equal or limited sizes, use “{constrained}”.</source>
        <extracomment>algorithms/kmeans.py</extracomment>
        <translation>Agrupa los objetos de una capa por su posición en un número dado de clústeres compactos: cada objeto pertenece al clúster con el centro más próximo, y cada centro es la media de sus objetos. Los tamaños de los clústeres pueden ser muy distintos; para tamaños iguales o limitados, use «{constrained}».</translation>
    </message>
    <message>
        <source>Guarantees: You get exactly the given number of clusters, and none is empty. Every run ends. The same input, parameters and seed give the same clusters.

Limitations: The result need not be the best of all clusterings, which would take far too long to find. More starts or another seed may find a better one.</source>
        <extracomment>algorithms/kmeans.py</extracomment>
        <translation>Garantías: Obtiene exactamente el número de clústeres indicado, y ninguno está vacío. Toda ejecución termina. La misma entrada, los mismos parámetros y la misma semilla dan los mismos clústeres.

Limitaciones: El resultado no tiene por qué ser el mejor de todos los agrupamientos; encontrarlo llevaría demasiado tiempo. Con más inicios u otra semilla puede encontrarse uno mejor.</translation>
    </message>
    <message>
        <source>Centers are then weighted means, and the total squared distance is weighted. The sum of each cluster is written as CLUSTER_WEIGHT.</source>
        <extracomment>algorithms/kmeans.py</extracomment>
        <translation>Los centros son entonces medias ponderadas, y la suma de distancias al cuadrado es ponderada. La suma de cada clúster se escribe como CLUSTER_WEIGHT.</translation>
    </message>
    <message>
        <source>Points, lines or polygons. Lines and polygons are treated as points at their centroid, and invalid geometries are used as well as possible. Features without a geometry, or with coordinates that are not finite, belong to no cluster.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Puntos, líneas o polígonos. Las líneas y los polígonos se tratan como puntos en su centroide, y las geometrías no válidas se aprovechan en lo posible. Los objetos sin geometría, o con coordenadas no finitas, no pertenecen a ningún clúster.</translation>
    </message>
    <message>
        <source>empty: given centers</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>vacío: centros dados</translation>
    </message>
    <message>
        <source>How many clusters to make; at most as many as there are distinct positions. It may be empty only if {init} is “{from_layer}”: each point of that layer starts a cluster.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Cuántos clústeres se forman; como mucho, tantos como posiciones distintas haya. Solo puede estar vacío si «{init}» es «{from_layer}»: cada punto de esa capa inicia un clúster.</translation>
    </message>
    <message>
        <source>empty: count features</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>vacío: contar objetos</translation>
    </message>
    <message>
        <source>A quantity of each feature, such as customers, revenue or dwellings: a number of at least 0. If empty, every feature counts as one.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Una cantidad de cada objeto, como clientes, ingresos o viviendas: un número a partir de 0. Si está vacío, cada objeto cuenta como uno.</translation>
    </message>
    <message>
        <source>Features are never split: a limit that they cannot meet is missed by at most the largest weight, and the log reports by how much.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Los objetos nunca se dividen: un límite que por eso no se puede cumplir se incumple como mucho en el peso mayor, y el registro indica en cuánto.</translation>
    </message>
    <message>
        <source>If not checked, such a weight ends the run with a message that names the feature.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Si la opción no está marcada, un peso así termina la ejecución con un mensaje que indica el objeto.</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Algoritmo</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Lloyd, over all features</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Lloyd, con todos los objetos</translation>
    </message>
    <message>
        <source>Mini-batches</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Minilotes</translation>
    </message>
    <message>
        <source>Lloyd&apos;s algorithm uses all features in every iteration. Mini-batches use some thousand at a time, and all of them at the end: on millions of features this takes about a tenth of the time, and the total squared distance is some percent larger. The log reports how much Lloyd&apos;s algorithm would still lower it from there; for large layers, this is an estimate from a sample. Automatic uses mini-batches if features times clusters exceed {work}.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>El algoritmo de Lloyd usa todos los objetos en cada iteración. Los minilotes usan unos miles a la vez, y todos al final: con millones de objetos, esto lleva alrededor de una décima parte del tiempo, y la suma de distancias al cuadrado es un pequeño porcentaje mayor. El registro indica cuánto la reduciría aún el algoritmo de Lloyd a partir de ahí; en capas grandes, es una estimación a partir de una muestra. Automático usa minilotes si el producto de objetos y clústeres supera {work}.</translation>
    </message>
    <message>
        <source>Fast</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Rápida</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Thorough</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Exhaustiva</translation>
    </message>
    <message>
        <source>0: by Search</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>0: según «Búsqueda»</translation>
    </message>
    <message>
        <source>How often to try to improve the result, if not as often as {search} says.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Cuántas veces se intenta mejorar el resultado, si no son las que indica «{search}».</translation>
    </message>
    <message>
        <source>One point per cluster, with its number and size, the mean and the largest distance of its features to the center, the id of the feature nearest to it, its inertia, and its dual price, by which scripts can assign new features.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Un punto por clúster, con su número y tamaño, las distancias media y máxima de sus objetos al centro, el ID del objeto más próximo a él, su inercia y su precio dual, con el que los scripts pueden asignar objetos nuevos.</translation>
    </message>
    <message>
        <source>empty: all together</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>vacío: todos juntos</translation>
    </message>
    <message>
        <source>Features with the same value in this field are clustered separately: the number of clusters and the limits apply within each group. If empty, all features are clustered together. Clusters are numbered group by group: numbers by size, text by code points, and NULL, which is a group of its own, last.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Los objetos con el mismo valor en este campo se agrupan por separado: el número de clústeres y los límites se aplican dentro de cada grupo. Si está vacío, todos los objetos se agrupan juntos. Los clústeres se numeran grupo por grupo: los números por tamaño, los textos por código de carácter y NULL, que es un grupo propio, al final.</translation>
    </message>
    <message>
        <source>Straight borders</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Bordes rectos</translation>
    </message>
    <message>
        <source>Union of the polygons of each cluster</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Unión de los polígonos de cada clúster</translation>
    </message>
    <message>
        <source>Polygons of a layer</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Polígonos de una capa</translation>
    </message>
    <message>
        <source>What zones are made of. Straight borders: every place belongs to the cluster that a feature there would belong to. Union: the polygons of each cluster, put together; for layers of polygons only. Polygons of a layer: each of its polygons, such as a parcel or a postal area, goes to the cluster with most of the features in it. Automatic is the union for layers of polygons, and straight borders for others.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>De qué se componen las zonas. Bordes rectos: cada lugar pertenece al clúster al que pertenecería un objeto situado allí. Unión: los polígonos de cada clúster, unidos; solo para capas de polígonos. Polígonos de una capa: cada uno de sus polígonos, como una parcela o un área postal, va al clúster con más objetos en él. Automático es la unión para capas de polígonos, y bordes rectos para las demás.</translation>
    </message>
    <message>
        <source>empty: automatic</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>vacío: automático</translation>
    </message>
    <message>
        <source>Polygons that the zones are clipped to, in any reference system. If empty, zones with straight borders reach to the convex hull of the features, widened by half the typical distance between features. Within groups, each group gets the polygons that contain features of it.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Polígonos a los que se recortan las zonas, en cualquier sistema de referencia. Si está vacío, las zonas de bordes rectos llegan hasta la envolvente convexa de los objetos, ampliada en la mitad de la distancia típica entre objetos. Dentro de los grupos, cada grupo recibe los polígonos que contienen objetos suyos.</translation>
    </message>
    <message>
        <source>One polygon per cluster, with its number, its size and its area: in square meters on the ellipsoid if the distance is geocentric, else in square units of the layer. {type} says what zones are made of. Zones with straight borders fit together without gaps or overlaps, within each group. Each feature, as a point, lies in the zone of its cluster or on its border; the log counts exceptions, for example with weights. A new feature belongs to the zone it falls into. On the globe, such borders are drawn as curves with many corners, and zones are cut at the antimeridian.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Un polígono por clúster, con su número, su tamaño y su área: en metros cuadrados sobre el elipsoide si la distancia es geocéntrica; si no, en unidades cuadradas de la capa. «{type}» determina de qué se componen las zonas. Las zonas de bordes rectos encajan sin huecos ni solapes, dentro de cada grupo. Cada objeto, como punto, está en la zona de su clúster o en el borde de esta; el registro cuenta las excepciones, por ejemplo con pesos. Un objeto nuevo pertenece a la zona en la que cae. Sobre el globo, esos bordes se dibujan como curvas con muchos vértices, y las zonas se cortan en el antimeridiano.</translation>
    </message>
    <message>
        <source>Lines to the centers</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Líneas a los centros</translation>
    </message>
    <message>
        <source>A straight line from each feature to its center, with the feature&apos;s id, the number and the size of its cluster, what is known of a given center, and the distance. With the geocentric distance, lines run the short way around the globe, in two parts if they cross the antimeridian.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Una línea recta de cada objeto a su centro, con el ID del objeto, el número y el tamaño de su clúster, los datos de un centro dado y la distancia. Con la distancia geocéntrica, las líneas siguen el camino corto alrededor del globo, en dos partes si cruzan el antimeridiano.</translation>
    </message>
    <message>
        <source>HTML files (*.html *.htm)</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Archivos HTML (*.html *.htm)</translation>
    </message>
    <message>
        <source>A self-contained HTML page: map, table of the clusters, sizes, convergence, quality, guarantees, the cost of the size limits (to measure it, the clusters are made once more without them), warnings about the result, and the command to repeat the run.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Una página HTML autónoma: mapa, tabla de los clústeres, tamaños, convergencia, calidad, garantías, el coste de los límites de tamaño (para medirlo, los clústeres se forman una vez más sin ellos), advertencias sobre el resultado y el comando para repetir la ejecución.</translation>
    </message>
    <message>
        <source>The smallest size that a cluster may have. If minimum, maximum and tolerance are all empty, all clusters get the same size, or differ by one if the number of features cannot be divided evenly. A minimum of 0 alone is no limit.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>El tamaño mínimo que puede tener un clúster. Si el mínimo, el máximo y la tolerancia están vacíos, todos los clústeres tienen el mismo tamaño, o difieren en uno si el número de objetos no se puede repartir por igual. Un mínimo de 0 por sí solo no es ningún límite.</translation>
    </message>
    <message>
        <source>By how much, in percent, sizes may differ from the mean size: 0 to 100. A minimum and a maximum apply as well if you set them. With a weight field, a feature that is too heavy for the tolerance gets a cluster of its own, and the tolerance applies to the others.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Cuánto, en porcentaje, pueden diferir los tamaños del tamaño medio: de 0 a 100. Un mínimo y un máximo también se aplican si los fija. Con un campo de peso, un objeto demasiado pesado para la tolerancia recibe un clúster propio, y la tolerancia se aplica a los demás.</translation>
    </message>
    <message>
        <source>k-means++</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>k-means++</translation>
    </message>
    <message>
        <source>Random points</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Puntos aleatorios</translation>
    </message>
    <message>
        <source>Gaussian from mean and covariance of the data</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Gaussiana con la media y la covarianza de los datos</translation>
    </message>
    <message>
        <source>Farthest points</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Puntos más alejados</translation>
    </message>
    <message>
        <source>“{from_layer}” uses the points of the layer below, and makes a single start.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>«{from_layer}» usa los puntos de la capa de abajo y hace un solo inicio.</translation>
    </message>
    <message>
        <source>Balanced parts</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Partes equilibradas</translation>
    </message>
    <message>
        <source>A start ends after this many iterations even if it has not converged.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Un inicio termina tras este número de iteraciones aunque no haya convergido.</translation>
    </message>
    <message>
        <source>The same seed gives the same clusters, on every computer. Another seed may find better ones. From 0 to {largest}.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>La misma semilla da los mismos clústeres en cualquier equipo. Otra semilla puede encontrar mejores. De 0 a {largest}.</translation>
    </message>
    <message>
        <source>From a layer</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>De una capa</translation>
    </message>
    <message>
        <source>for “{from_layer}”</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>para «{from_layer}»</translation>
    </message>
    <message>
        <source>Starting points of the search if {init} is “{from_layer}”. Each point starts a cluster; clusters are numbered in the order of the layer, which may have another reference system. Within groups, each group starts from the points that have its value in a field of the same name.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Puntos de partida de la búsqueda si «{init}» es «{from_layer}». Cada punto inicia un clúster; los clústeres se numeran en el orden de la capa, que puede tener otro sistema de referencia. Dentro de los grupos, cada grupo parte de los puntos que tienen su valor en un campo con el mismo nombre.</translation>
    </message>
    <message>
        <source>0 for automatic</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>0: automático</translation>
    </message>
    <message>
        <source>How often to start from other first centers; the best result is kept.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Cuántas veces se empieza desde otros primeros centros; se conserva el mejor resultado.</translation>
    </message>
    <message>
        <source>Planar, in layer coordinates</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Plana, en coordenadas de la capa</translation>
    </message>
    <message>
        <source>Geocentric, on the globe in meters</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Geocéntrica, sobre el globo en metros</translation>
    </message>
    <message>
        <source>How distances are measured. Automatic is geocentric for layers in degrees, where the antimeridian and the poles are no borders, and for world Mercator projections (EPSG:3857, EPSG:3395), which stretch lengths everywhere but at the equator; it is planar for other layers. The log reports which one was used, and warns if lengths on the map are not those on the ground. On the globe, the centroid of a line or polygon is computed on the sphere, so that parts on both sides of the antimeridian stay together; geometries up to {degrees} degrees wide and high get their planar centroid.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Cómo se miden las distancias. Automático es geocéntrica para capas en grados, donde el antimeridiano y los polos no son fronteras, y para proyecciones Mercator mundiales (EPSG:3857, EPSG:3395), que alargan las distancias en todas partes salvo en el ecuador; es plana para las demás capas. El registro indica cuál se usó, y avisa si las distancias del mapa no son las del terreno. Sobre el globo, el centroide de una línea o de un polígono se calcula en la esfera, para que las partes a ambos lados del antimeridiano queden juntas; las geometrías de hasta {degrees} grados de ancho y alto reciben su centroide plano.</translation>
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
        <translation>Qué programa asigna los objetos a los centros; todos encuentran una asignación óptima. Automático no necesita ningún otro paquete, se puede cancelar en cualquier momento y no tiene límite de tamaño. Los otros solo admiten capas más pequeñas; NetworkX y OR-Tools deben estar instalados.</translation>
    </message>
    <message>
        <source>Field for the number of the cluster. If the input has a field of that name, the new one becomes CLUSTER_ID_2, and so on: nothing is overwritten.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Campo para el número del clúster. Si la entrada tiene un campo con ese nombre, el nuevo pasa a ser CLUSTER_ID_2, y así sucesivamente: no se sobrescribe nada.</translation>
    </message>
    <message>
        <source>Field for the number of features in the cluster. In a Shapefile, whose names have at most 10 characters, it becomes CLUSTER_SI.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Campo para el número de objetos del clúster. En un Shapefile, cuyos nombres tienen como máximo 10 caracteres, pasa a ser CLUSTER_SI.</translation>
    </message>
    <message>
        <source>Clusters</source>
        <extracomment>algorithms/parameters.py, bridge/html/choosing.py, bridge/html/clustering.py, bridge/html/course.py</extracomment>
        <translation>Clústeres</translation>
    </message>
    <message>
        <source>All features of the input with their fields and the new ones. An existing file is replaced only when the result is complete, and is left untouched if the run fails or is canceled. The output cannot be the input itself.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Todos los objetos de la entrada con sus campos y los nuevos. Un archivo existente solo se reemplaza cuando el resultado está completo, y queda intacto si la ejecución falla o se cancela. La salida no puede ser la propia entrada.</translation>
    </message>
    <message>
        <source>No center belongs to any group of the features. Check {groups}.</source>
        <extracomment>algorithms/planning.py</extracomment>
        <translation>Ningún centro corresponde a ningún grupo de los objetos. Compruebe «{groups}».</translation>
    </message>
    <message>
        <source>none of its features has a usable geometry.</source>
        <extracomment>algorithms/planning.py</extracomment>
        <translation>ninguno de sus objetos tiene una geometría utilizable.</translation>
    </message>
    <message>
        <source>none of its features has the values to compare.</source>
        <extracomment>algorithms/planning.py</extracomment>
        <translation>ninguno de sus objetos tiene los valores que se comparan.</translation>
    </message>
    <message>
        <source>no center belongs to it.</source>
        <extracomment>algorithms/planning.py</extracomment>
        <translation>ningún centro le corresponde.</translation>
    </message>
    <message>
        <source>all weights are zero.</source>
        <extracomment>algorithms/planning.py</extracomment>
        <translation>todos los pesos son cero.</translation>
    </message>
    <message numerus="yes">
        <source>{refused} of %n groups cannot be clustered; nothing was written.</source>
        <extracomment>algorithms/planning.py</extracomment>
        <translation>
            <numerusform>{refused} de %n grupo no se puede agrupar; no se escribió nada.</numerusform>
            <numerusform>{refused} de %n grupos no se pueden agrupar; no se escribió nada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Group {group} (%n features): {reason}</source>
        <extracomment>algorithms/planning.py</extracomment>
        <translation>
            <numerusform>Grupo {group} (%n objeto): {reason}</numerusform>
            <numerusform>Grupo {group} (%n objetos): {reason}</numerusform>
        </translation>
    </message>
    <message>
        <source>K-means on a raster</source>
        <extracomment>algorithms/raster_kmeans.py</extracomment>
        <translation>K-medias para ráster</translation>
    </message>
    <message>
        <source>Groups the pixels of a raster into classes, or reduces it to a few colors.</source>
        <extracomment>algorithms/raster_kmeans.py</extracomment>
        <translation>Agrupa los píxeles de un ráster en clases, o lo reduce a unos pocos colores.</translation>
    </message>
    <message>
        <source>clustering,clusters,kmeans,k-means,raster,image,imagery,classification,classify,unsupervised,segmentation,colors,quantization,compression,palette,bands,equal area,psnr,colours</source>
        <extracomment>algorithms/raster_kmeans.py</extracomment>
        <translation>agrupamiento,clústeres,kmedias,k-medias,ráster,imagen,imágenes,clasificación,clasificar,no supervisada,segmentación,colores,cuantización,compresión,paleta,bandas,área igual,clustering,clusters,kmeans,k-means,raster,image,imagery,classification,unsupervised,segmentation,colors,psnr</translation>
    </message>
    <message>
        <source>Groups the pixels of a raster into a given number of classes by their values in the bands: each pixel belongs to the class with the nearest center, and each center is the mean of its pixels. Use it to classify imagery without training areas, or to reduce a picture to its main colors. Positions do not count. Values count as they are stored: scale bands with different units first. A band with a color table counts by its colors.</source>
        <extracomment>algorithms/raster_kmeans.py</extracomment>
        <translation>Agrupa los píxeles de un ráster en un número dado de clases por sus valores en las bandas: cada píxel pertenece a la clase con el centro más próximo, y cada centro es la media de sus píxeles. Úselo para clasificar imágenes sin áreas de entrenamiento, o para reducir una imagen a sus colores principales. Las posiciones no cuentan. Los valores cuentan tal como están guardados: escale antes las bandas con unidades distintas. Una banda con tabla de colores cuenta por sus colores.</translation>
    </message>
    <message>
        <source>A raster of classes, numbered from 1 by the mean of their centers, from dark to bright, with a color table; and the recolored raster if you ask for it. Pixels that have no data, are hidden by a mask or are not finite in one of the bands get no class. Rasters may be larger than memory: they are read and written in parts. On large rasters, the centers are found on pixels drawn at random, and all pixels are assigned to them.

MSE is the mean squared difference between the raster and the recolored one, over valid pixels and bands. PSNR is 10 log10(peak² / MSE) in decibels; the peak is 255 for bytes, otherwise the difference between the smallest and the largest value. It is infinite if nothing is lost. SIZE_RATIO is the number of bytes of the chosen bands, uncompressed, divided by those of the classes (one or two per pixel) and of a color for each class.</source>
        <extracomment>algorithms/raster_kmeans.py</extracomment>
        <translation>Un ráster de clases, numeradas desde 1 por la media de sus centros, de oscuro a claro, con una tabla de colores; y el ráster recoloreado, si lo pide. Los píxeles sin datos, ocultos por una máscara o no finitos en alguna de las bandas no reciben clase. Los rásteres pueden ser mayores que la memoria: se leen y se escriben por partes. En rásteres grandes, los centros se buscan con píxeles tomados al azar, y después se les asignan todos los píxeles.

MSE es la media de las diferencias al cuadrado entre el ráster y el recoloreado, sobre píxeles y bandas válidos. PSNR es 10 log10(pico² / MSE) en decibelios; el pico es 255 para bytes y, si no, la diferencia entre los valores mínimo y máximo. Es infinito si no se pierde nada. SIZE_RATIO es el número de bytes de las bandas elegidas, sin comprimir, dividido por el de las clases (uno o dos por píxel) y de un color por clase.</translation>
    </message>
    <message>
        <source>Input raster</source>
        <extracomment>algorithms/raster_kmeans.py</extracomment>
        <translation>Ráster de entrada</translation>
    </message>
    <message>
        <source>Any raster that GDAL reads, with one or more bands, except those with complex numbers.</source>
        <extracomment>algorithms/raster_kmeans.py</extracomment>
        <translation>Cualquier ráster que lea GDAL, con una o más bandas, excepto los de números complejos.</translation>
    </message>
    <message>
        <source>empty: all</source>
        <extracomment>algorithms/raster_kmeans.py</extracomment>
        <translation>vacío: todas</translation>
    </message>
    <message>
        <source>Pixels with similar values in these bands get the same class. If empty, all bands but transparency are used.</source>
        <extracomment>algorithms/raster_kmeans.py</extracomment>
        <translation>Los píxeles con valores parecidos en estas bandas reciben la misma clase. Si está vacío, se usan todas las bandas menos la de transparencia.</translation>
    </message>
    <message>
        <source>Number of classes</source>
        <extracomment>algorithms/raster_kmeans.py</extracomment>
        <translation>Número de clases</translation>
    </message>
    <message>
        <source>How many classes, or colors, to make; at most as many as there are distinct values.</source>
        <extracomment>algorithms/raster_kmeans.py</extracomment>
        <translation>Cuántas clases, o colores, se forman; como mucho, tantas como valores distintos haya.</translation>
    </message>
    <message>
        <source>Classes of equal area</source>
        <extracomment>algorithms/raster_kmeans.py</extracomment>
        <translation>Clases de igual área</translation>
    </message>
    <message>
        <source>Every class gets the same number of pixels. This is exact if the sample has all pixels, and approximate otherwise; the log reports how close it is.</source>
        <extracomment>algorithms/raster_kmeans.py</extracomment>
        <translation>Cada clase recibe el mismo número de píxeles. Es exacto si la muestra contiene todos los píxeles y aproximado si no; el registro indica con qué precisión.</translation>
    </message>
    <message>
        <source>Automatic is {work} divided by the product of classes and sample pixels, at least 1 and at most {most}.</source>
        <extracomment>algorithms/raster_kmeans.py</extracomment>
        <translation>Automático es {work} dividido por el producto de clases y píxeles de la muestra, al menos 1 y como mucho {most}.</translation>
    </message>
    <message>
        <source>How many pixels are used to find the centers. They are drawn at random with the seed; a smaller raster is used as a whole. A larger sample takes longer and represents the raster better.</source>
        <extracomment>algorithms/raster_kmeans.py</extracomment>
        <translation>Cuántos píxeles se usan para encontrar los centros. Se toman al azar con la semilla; un ráster más pequeño se usa entero. Una muestra mayor tarda más y representa mejor el ráster.</translation>
    </message>
    <message>
        <source>The value of pixels without a class in the raster of classes, which declares it as no data. It cannot be the number of a class: use 0, or a number above the number of classes.</source>
        <extracomment>algorithms/raster_kmeans.py</extracomment>
        <translation>El valor de los píxeles sin clase en el ráster de clases, que lo declara como valor sin datos. No puede ser el número de una clase: use 0, o un número mayor que el número de clases.</translation>
    </message>
    <message>
        <source>Classes</source>
        <extracomment>algorithms/raster_kmeans.py</extracomment>
        <translation>Clases</translation>
    </message>
    <message>
        <source>The raster of classes: bytes up to {most} classes, else 16 bits. Its colors are the means of the classes in the first three bands; with fewer bands, they run from dark to bright. Use GeoTIFF or another format that holds the classes unchanged. An existing file is replaced only when the result is complete.</source>
        <extracomment>algorithms/raster_kmeans.py</extracomment>
        <translation>El ráster de clases: bytes hasta {most} clases; si no, 16 bits. Sus colores son las medias de las clases en las tres primeras bandas; con menos bandas, van de oscuro a claro. Use GeoTIFF u otro formato que guarde las clases sin cambios. Un archivo existente solo se reemplaza cuando el resultado está completo.</translation>
    </message>
    <message>
        <source>Recolored raster</source>
        <extracomment>algorithms/raster_kmeans.py</extracomment>
        <translation>Ráster recoloreado</translation>
    </message>
    <message>
        <source>The chosen bands, with each pixel replaced by the center of its class, in the data type of the input and with its no data, mask or transparency. Pixels without a class stay as they are.</source>
        <extracomment>algorithms/raster_kmeans.py</extracomment>
        <translation>Las bandas elegidas, con cada píxel reemplazado por el centro de su clase, en el tipo de datos de la entrada y con su valor sin datos, máscara o transparencia. Los píxeles sin clase quedan como están.</translation>
    </message>
    <message>
        <source>Total squared distance to the class centers (inertia)</source>
        <extracomment>algorithms/raster_kmeans.py</extracomment>
        <translation>Suma de distancias al cuadrado a los centros de las clases (inercia)</translation>
    </message>
    <message>
        <source>Number of pixels in the smallest class</source>
        <extracomment>algorithms/raster_kmeans.py</extracomment>
        <translation>Número de píxeles de la clase más pequeña</translation>
    </message>
    <message>
        <source>Number of pixels in the largest class</source>
        <extracomment>algorithms/raster_kmeans.py</extracomment>
        <translation>Número de píxeles de la clase más grande</translation>
    </message>
    <message>
        <source>Pixels without a class</source>
        <extracomment>algorithms/raster_kmeans.py</extracomment>
        <translation>Píxeles sin clase</translation>
    </message>
    <message>
        <source>Mean squared error of the recolored raster</source>
        <extracomment>algorithms/raster_kmeans.py</extracomment>
        <translation>Error cuadrático medio del ráster recoloreado</translation>
    </message>
    <message>
        <source>Peak signal-to-noise ratio in decibels</source>
        <extracomment>algorithms/raster_kmeans.py</extracomment>
        <translation>Relación señal-ruido de pico en decibelios</translation>
    </message>
    <message>
        <source>Uncompressed size divided by that of classes and colors</source>
        <extracomment>algorithms/raster_kmeans.py</extracomment>
        <translation>Tamaño sin comprimir dividido por el de clases y colores</translation>
    </message>
    <message>
        <source>{parameter} is {value}, which is the number of a class. Use 0, or a number above {classes}.</source>
        <extracomment>algorithms/raster_kmeans.py</extracomment>
        <translation>«{parameter}» es {value}, que es el número de una clase. Use 0, o un número mayor que {classes}.</translation>
    </message>
    <message>
        <source>{parameter} is {sample}, which is too small for {classes} classes. Set it to {classes} at least; a hundred times as many is better.</source>
        <extracomment>algorithms/raster_kmeans.py</extracomment>
        <translation>«{parameter}» es {sample}, demasiado pequeño para {classes} clases. Ponga {classes} como mínimo; es mejor cien veces ese número.</translation>
    </message>
    <message>
        <source>Computing the figures of the report.</source>
        <extracomment>algorithms/report.py</extracomment>
        <translation>Calculando las cifras del informe.</translation>
    </message>
    <message>
        <source>{parameter}: the field “{name}” does not hold numbers.</source>
        <extracomment>algorithms/values.py</extracomment>
        <translation>{parameter}: el campo «{name}» no contiene números.</translation>
    </message>
    <message>
        <source>{groups} is “{name}”, but {centers} has no field of that name, by which its points belong to the groups. Its fields: {fields}.</source>
        <extracomment>algorithms/values.py</extracomment>
        <translation>«{groups}» es «{name}», pero «{centers}» no tiene ningún campo con ese nombre, que indique a qué grupo pertenecen sus puntos. Sus campos: {fields}.</translation>
    </message>
    <message numerus="yes">
        <source>{parameter} is {clusters}, but {layer} has %n points, and each starts a cluster. Leave {parameter} empty, or set it to {centers}.</source>
        <extracomment>algorithms/values.py</extracomment>
        <translation>
            <numerusform>«{parameter}» es {clusters}, pero «{layer}» tiene %n punto, y cada uno inicia un clúster. Deje vacío «{parameter}», o póngalo en {centers}.</numerusform>
            <numerusform>«{parameter}» es {clusters}, pero «{layer}» tiene %n puntos, y cada uno inicia un clúster. Deje vacío «{parameter}», o póngalo en {centers}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{parameter}: the layer has no field “{name}”. Its fields: {fields}.</source>
        <extracomment>algorithms/values.py</extracomment>
        <translation>{parameter}: la capa no tiene ningún campo «{name}». Sus campos: {fields}.</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>algorithms/values.py</extracomment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>{id_parameter} and {size_parameter} are both “{name}”; give them different names.</source>
        <extracomment>algorithms/values.py</extracomment>
        <translation>«{id_parameter}» y «{size_parameter}» son ambos «{name}»; deles nombres distintos.</translation>
    </message>
    <message>
        <source>{init} is “{from_layer}”, but {layer} is empty. Choose a layer of points, or another option.</source>
        <extracomment>algorithms/values.py</extracomment>
        <translation>«{init}» es «{from_layer}», pero «{layer}» está vacío. Elija una capa de puntos, u otra opción.</translation>
    </message>
    <message>
        <source>{layer} is given, but {init} is not “{from_layer}”. Set {init} to “{from_layer}” ({choice}), or leave {layer} empty.</source>
        <extracomment>algorithms/values.py</extracomment>
        <translation>Se ha indicado «{layer}», pero «{init}» no es «{from_layer}». Ponga «{init}» en «{from_layer}» ({choice}), o deje vacío «{layer}».</translation>
    </message>
    <message>
        <source>{parameter} is not used, because {zones} is empty.</source>
        <extracomment>algorithms/zones.py</extracomment>
        <translation>«{parameter}» no se usa, porque «{zones}» está vacío.</translation>
    </message>
    <message>
        <source>{type} is “{option}”, but {input} has no polygons. Choose “{straight}”, or a layer of polygons.</source>
        <extracomment>algorithms/zones.py</extracomment>
        <translation>«{type}» es «{option}», pero «{input}» no tiene polígonos. Elija «{straight}», o una capa de polígonos.</translation>
    </message>
    <message>
        <source>{polygons} is used only if {type} is “{snapped}”; it is “{option}”. Choose “{snapped}”, or leave {label} empty.</source>
        <extracomment>algorithms/zones.py</extracomment>
        <translation>«{polygons}» solo se usa si «{type}» es «{snapped}»; es «{option}». Elija «{snapped}», o deje vacío «{label}».</translation>
    </message>
    <message>
        <source>{type} is “{snapped}”, but {polygons} is empty. Give a layer of polygons, or choose another type.</source>
        <extracomment>algorithms/zones.py</extracomment>
        <translation>«{type}» es «{snapped}», pero «{polygons}» está vacío. Indique una capa de polígonos, o elija otro tipo.</translation>
    </message>
    <message>
        <source>The layer has no coordinate reference system, so its place on the globe is not known. Assign one to the layer, or set {parameter} to planar.</source>
        <extracomment>bridge/distance/kinds.py</extracomment>
        <translation>La capa no tiene sistema de referencia de coordenadas, así que no se sabe en qué lugar del globo está. Asigne uno a la capa, o ponga «{parameter}» en plana.</translation>
    </message>
    <message>
        <source>The layer&apos;s reference system ({crs}) does not say where on the globe its coordinates lie. Assign another one to the layer, or set {parameter} to planar.</source>
        <extracomment>bridge/distance/kinds.py</extracomment>
        <translation>El sistema de referencia de la capa ({crs}) no indica en qué lugar del globo están sus coordenadas. Asigne otro a la capa, o ponga «{parameter}» en plana.</translation>
    </message>
    <message>
        <source>{layer} has the reference system {theirs}, the input layer has {own}, and no transformation between them is known. Reproject one of the layers.</source>
        <extracomment>bridge/distance/kinds.py</extracomment>
        <translation>{layer} tiene el sistema de referencia {theirs}, la capa de entrada tiene {own}, y no se conoce ninguna transformación entre ellos. Reproyecte una de las capas.</translation>
    </message>
    <message>
        <source>Distance: planar, in layer units (the layer has no reference system).</source>
        <extracomment>bridge/distance/kinds.py</extracomment>
        <translation>Distancia: plana, en unidades de la capa (la capa no tiene sistema de referencia).</translation>
    </message>
    <message>
        <source>Distance: planar, in {unit} ({crs}).</source>
        <extracomment>bridge/distance/kinds.py</extracomment>
        <translation>Distancia: plana, en {unit} ({crs}).</translation>
    </message>
    <message>
        <source>Distances are measured in degrees: a degree of longitude counts as much as one of latitude, and clusters do not cross the antimeridian. To measure in meters, set {parameter} to automatic or geocentric, or reproject the layer.</source>
        <extracomment>bridge/distance/kinds.py</extracomment>
        <translation>Las distancias se miden en grados: un grado de longitud cuenta tanto como uno de latitud, y los clústeres no cruzan el antimeridiano. Para medir en metros, ponga «{parameter}» en automático o geocéntrica, o reproyecte la capa.</translation>
    </message>
    <message>
        <source>layer units</source>
        <extracomment>bridge/distance/kinds.py</extracomment>
        <translation>unidades de la capa</translation>
    </message>
    <message>
        <source>Distance: geocentric, in meters on the ellipsoid {ellipsoid} ({crs}).</source>
        <extracomment>bridge/distance/kinds.py</extracomment>
        <translation>Distancia: geocéntrica, en metros sobre el elipsoide {ellipsoid} ({crs}).</translation>
    </message>
    <message>
        <source>features</source>
        <extracomment>bridge/html/sizes.py, bridge/log/sentences.py</extracomment>
        <translation>objetos</translation>
    </message>
    <message>
        <source>custom reference system</source>
        <extracomment>bridge/distance/kinds.py</extracomment>
        <translation>sistema de referencia personalizado</translation>
    </message>
    <message>
        <source>not set</source>
        <extracomment>bridge/html/about.py</extracomment>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>a layer</source>
        <extracomment>bridge/html/about.py</extracomment>
        <translation>una capa</translation>
    </message>
    <message>
        <source>{title}: {value}</source>
        <extracomment>bridge/html/about.py</extracomment>
        <translation>{title}: {value}</translation>
    </message>
    <message>
        <source>Made by {algorithm}, version {version}:</source>
        <extracomment>bridge/html/about.py</extracomment>
        <translation>Creado con {algorithm}, versión {version}:</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>bridge/html/about.py</extracomment>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>bridge/html/about.py</extracomment>
        <translation>no</translation>
    </message>
    <message>
        <source>Best by silhouette</source>
        <extracomment>bridge/html/choosing.py</extracomment>
        <translation>Mejor número según la silueta</translation>
    </message>
    <message>
        <source>Best by elbow</source>
        <extracomment>bridge/html/choosing.py</extracomment>
        <translation>Mejor número según el codo</translation>
    </message>
    <message>
        <source>Best by gap statistic</source>
        <extracomment>bridge/html/choosing.py</extracomment>
        <translation>Mejor número según el estadístico gap</translation>
    </message>
    <message>
        <source>Numbers of clusters tried</source>
        <extracomment>bridge/html/choosing.py, bridge/html/choosing_groups.py</extracomment>
        <translation>Números de clústeres probados</translation>
    </message>
    <message>
        <source>Features</source>
        <extracomment>bridge/html/choosing.py, bridge/html/choosing_groups.py, bridge/html/clustering.py, bridge/html/costs.py, bridge/html/course.py</extracomment>
        <translation>Objetos</translation>
    </message>
    <message>
        <source>No number stands out</source>
        <extracomment>bridge/html/choosing.py</extracomment>
        <translation>Ningún número destaca</translation>
    </message>
    <message>
        <source>A single cluster has no silhouette. Try a larger range of numbers.</source>
        <extracomment>bridge/html/choosing.py</extracomment>
        <translation>Un solo clúster no tiene silueta. Pruebe un intervalo de números mayor.</translation>
    </message>
    <message>
        <source>K-means divides one whole into parts here, and any number of parts is as good as another. To find groups of any shape, use “DBSCAN clustering” of QGIS.</source>
        <extracomment>bridge/html/choosing.py</extracomment>
        <translation>Aquí K-medias divide un conjunto continuo en partes, y cualquier número de partes es tan bueno como otro. Para encontrar grupos de cualquier forma, use «Agrupamiento DBSCAN» de QGIS.</translation>
    </message>
    <message numerus="yes">
        <source>All criteria agree on %n clusters</source>
        <extracomment>bridge/html/choosing.py</extracomment>
        <translation>
            <numerusform>Todos los criterios coinciden en %n clúster</numerusform>
            <numerusform>Todos los criterios coinciden en %n clústeres</numerusform>
        </translation>
    </message>
    <message>
        <source>The mean silhouette is {score}: {meaning}.</source>
        <extracomment>bridge/html/choosing.py</extracomment>
        <translation>La silueta media es {score}: {meaning}.</translation>
    </message>
    <message>
        <source>The criteria do not agree</source>
        <extracomment>bridge/html/choosing.py</extracomment>
        <translation>Los criterios no coinciden</translation>
    </message>
    <message numerus="yes">
        <source>The silhouette is highest for %n clusters ({score}: {meaning}). It measures how separate the clusters are. The elbow is the number after which more clusters help little. Look at the curves: if several numbers are about as good, choose the one that suits your purpose.</source>
        <extracomment>bridge/html/choosing.py</extracomment>
        <translation>
            <numerusform>La silueta es más alta con %n clúster ({score}: {meaning}). Mide lo separados que están los clústeres. El codo es el número a partir del cual más clústeres ayudan poco. Mire las curvas: si varios números son casi igual de buenos, elija el que convenga a su propósito.</numerusform>
            <numerusform>La silueta es más alta con %n clústeres ({score}: {meaning}). Mide lo separados que están los clústeres. El codo es el número a partir del cual más clústeres ayudan poco. Mire las curvas: si varios números son casi igual de buenos, elija el que convenga a su propósito.</numerusform>
        </translation>
    </message>
    <message>
        <source>A larger number may be better</source>
        <extracomment>bridge/html/choosing.py</extracomment>
        <translation>Un número mayor puede ser mejor</translation>
    </message>
    <message>
        <source>The silhouette is highest for the largest number tried. Try larger numbers.</source>
        <extracomment>bridge/html/choosing.py</extracomment>
        <translation>La silueta es más alta con el mayor número probado. Pruebe números mayores.</translation>
    </message>
    <message>
        <source>Silhouette</source>
        <extracomment>bridge/html/choosing.py, bridge/html/choosing_groups.py, bridge/html/clustering.py</extracomment>
        <translation>Silueta</translation>
    </message>
    <message>
        <source>How much nearer features are to their own cluster than to the next one, from −1 to 1. Higher is better. {whose}</source>
        <extracomment>bridge/html/choosing.py</extracomment>
        <translation>Cuánto más cerca están los objetos de su propio clúster que del siguiente, de −1 a 1. Más alto es mejor. {whose}</translation>
    </message>
    <message>
        <source>mean silhouette</source>
        <extracomment>bridge/html/choosing.py, bridge/html/choosing_groups.py</extracomment>
        <translation>silueta media</translation>
    </message>
    <message>
        <source>highest</source>
        <extracomment>bridge/html/choosing.py, bridge/html/choosing_groups.py</extracomment>
        <translation>la más alta</translation>
    </message>
    <message>
        <source>Inertia</source>
        <extracomment>bridge/html/choosing.py, bridge/html/clustering.py, bridge/html/course.py</extracomment>
        <translation>Inercia</translation>
    </message>
    <message>
        <source>The total squared distance to the centers (inertia) falls with more clusters. After the elbow it falls more slowly. The elbow is where the curve of the logarithm lies farthest below the straight line between its ends, so it depends on the range of numbers tried.</source>
        <extracomment>bridge/html/choosing.py</extracomment>
        <translation>La suma de distancias al cuadrado a los centros (inercia) baja con más clústeres. Después del codo baja más despacio. El codo está donde la curva del logaritmo queda más por debajo de la recta entre sus extremos, así que depende del intervalo de números probados.</translation>
    </message>
    <message>
        <source>inertia in {unit}, logarithmic</source>
        <extracomment>bridge/html/choosing.py, bridge/html/choosing_groups.py</extracomment>
        <translation>inercia en {unit}, logarítmica</translation>
    </message>
    <message>
        <source>elbow</source>
        <extracomment>bridge/html/choosing.py, bridge/html/choosing_groups.py, bridge/layers/comparison.py</extracomment>
        <translation>codo</translation>
    </message>
    <message>
        <source>Gap statistic</source>
        <extracomment>bridge/html/choosing.py</extracomment>
        <translation>Estadístico gap</translation>
    </message>
    <message>
        <source>How much lower the logarithm of the inertia is than for features without clusters (the mean of {draws} sets, drawn evenly from a box). The best number is the smallest one whose gap is not below the next gap minus its error.</source>
        <extracomment>bridge/html/choosing.py</extracomment>
        <translation>Cuánto menor es el logaritmo de la inercia que con objetos sin clústeres (media de {draws} conjuntos, tomados de manera uniforme en una caja). El mejor número es el menor cuyo gap no es inferior al gap siguiente menos su error.</translation>
    </message>
    <message>
        <source>gap</source>
        <extracomment>bridge/html/choosing.py, bridge/layers/comparison.py</extracomment>
        <translation>gap</translation>
    </message>
    <message>
        <source>smallest sufficient</source>
        <extracomment>bridge/html/choosing.py</extracomment>
        <translation>el menor suficiente</translation>
    </message>
    <message>
        <source>Pseudo-F</source>
        <extracomment>bridge/html/choosing.py, bridge/html/clustering.py</extracomment>
        <translation>Pseudo-F</translation>
    </message>
    <message>
        <source>Calinski-Harabasz: variance between clusters over variance within. Higher is better.</source>
        <extracomment>bridge/html/choosing.py</extracomment>
        <translation>Calinski-Harabasz: varianza entre clústeres dividida por la varianza dentro de ellos. Más alto es mejor.</translation>
    </message>
    <message>
        <source>pseudo-F</source>
        <extracomment>bridge/html/choosing.py</extracomment>
        <translation>pseudo-F</translation>
    </message>
    <message>
        <source>Davies-Bouldin</source>
        <extracomment>bridge/html/choosing.py, bridge/html/clustering.py</extracomment>
        <translation>Davies-Bouldin</translation>
    </message>
    <message>
        <source>How much each cluster overlaps with the most similar one. Lower is better.</source>
        <extracomment>bridge/html/choosing.py</extracomment>
        <translation>Cuánto se solapa cada clúster con el más parecido. Más bajo es mejor.</translation>
    </message>
    <message>
        <source>Davies-Bouldin index</source>
        <extracomment>bridge/html/choosing.py</extracomment>
        <translation>índice de Davies-Bouldin</translation>
    </message>
    <message>
        <source>lowest</source>
        <extracomment>bridge/html/choosing.py</extracomment>
        <translation>el más bajo</translation>
    </message>
    <message>
        <source>{name}: {number}</source>
        <extracomment>bridge/html/choosing.py</extracomment>
        <translation>{name}: {number}</translation>
    </message>
    <message>
        <source>Number of clusters: {first} to {last}. {mark}</source>
        <extracomment>bridge/html/choosing.py</extracomment>
        <translation>Número de clústeres: de {first} a {last}. {mark}</translation>
    </message>
    <message>
        <source>number of clusters</source>
        <extracomment>bridge/html/choosing.py</extracomment>
        <translation>número de clústeres</translation>
    </message>
    <message numerus="yes">
        <source>The values are exact, for all %n features.</source>
        <extracomment>bridge/html/choosing.py</extracomment>
        <translation>
            <numerusform>Los valores son exactos, para %n objeto.</numerusform>
            <numerusform>Los valores son exactos, para los %n objetos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The values are for a sample of {sample} of %n features.</source>
        <extracomment>bridge/html/choosing.py</extracomment>
        <translation>
            <numerusform>Los valores son de una muestra de {sample} de %n objeto.</numerusform>
            <numerusform>Los valores son de una muestra de {sample} de %n objetos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mean distance ({unit})</source>
        <extracomment>bridge/html/choosing.py, bridge/html/clustering.py</extracomment>
        <translation>Distancia media ({unit})</translation>
    </message>
    <message>
        <source>Largest distance ({unit})</source>
        <extracomment>bridge/html/choosing.py, bridge/html/clustering.py</extracomment>
        <translation>Distancia máxima ({unit})</translation>
    </message>
    <message>
        <source>Inertia ({unit})</source>
        <extracomment>bridge/html/choosing.py, bridge/html/choosing_groups.py, bridge/html/course.py</extracomment>
        <translation>Inercia ({unit})</translation>
    </message>
    <message>
        <source>Gap</source>
        <extracomment>bridge/html/choosing.py</extracomment>
        <translation>Gap</translation>
    </message>
    <message>
        <source>Error</source>
        <extracomment>bridge/html/choosing.py</extracomment>
        <translation>Error</translation>
    </message>
    <message>
        <source>Features per cluster</source>
        <extracomment>bridge/html/choosing.py, bridge/html/course.py, bridge/html/sizes.py</extracomment>
        <translation>Objetos por clúster</translation>
    </message>
    <message>
        <source>Sum of weights per cluster</source>
        <extracomment>bridge/html/choosing.py, bridge/html/course.py</extracomment>
        <translation>Suma de pesos por clúster</translation>
    </message>
    <message>
        <source>All numbers of clusters</source>
        <extracomment>bridge/html/choosing.py</extracomment>
        <translation>Todos los números de clústeres</translation>
    </message>
    <message>
        <source>Mean distances are weighted. Each squared distance in the inertia counts by the weight of its feature.</source>
        <extracomment>bridge/layers/comparison.py</extracomment>
        <translation>Las distancias medias son ponderadas. En la inercia, cada distancia al cuadrado cuenta según el peso de su objeto.</translation>
    </message>
    <message>
        <source>{criterion}, same number in all groups</source>
        <extracomment>bridge/html/choosing_groups.py</extracomment>
        <translation>{criterion}, igual en todos los grupos</translation>
    </message>
    <message>
        <source>Groups</source>
        <extracomment>bridge/html/choosing_groups.py, bridge/html/clustering.py, bridge/html/course.py</extracomment>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>bridge/html/choosing_groups.py, bridge/html/clustering.py, bridge/html/course.py</extracomment>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Without clusters</source>
        <extracomment>bridge/html/choosing_groups.py</extracomment>
        <translation>Sin clústeres</translation>
    </message>
    <message>
        <source>Silhouette of each group</source>
        <extracomment>bridge/html/choosing_groups.py</extracomment>
        <translation>Silueta de cada grupo</translation>
    </message>
    <message>
        <source>Mean silhouette by number of clusters. The highest is marked if it is clearly above that of points without clusters.</source>
        <extracomment>bridge/html/choosing_groups.py</extracomment>
        <translation>Silueta media según el número de clústeres. La más alta está marcada si supera claramente la de puntos sin clústeres.</translation>
    </message>
    <message>
        <source>Inertia of each group</source>
        <extracomment>bridge/html/choosing_groups.py</extracomment>
        <translation>Inercia de cada grupo</translation>
    </message>
    <message>
        <source>Inertia in percent of the inertia with the fewest clusters, on a logarithmic scale. The elbow is marked. A curve without a mark falls evenly.</source>
        <extracomment>bridge/html/choosing_groups.py</extracomment>
        <translation>Inercia en porcentaje de la inercia con el menor número de clústeres, en escala logarítmica. El codo está marcado. Una curva sin marca baja de manera regular.</translation>
    </message>
    <message>
        <source>Gap statistic of each group</source>
        <extracomment>bridge/html/choosing_groups.py</extracomment>
        <translation>Estadístico gap de cada grupo</translation>
    </message>
    <message>
        <source>Gap by number of clusters. The smallest sufficient number is marked.</source>
        <extracomment>bridge/html/choosing_groups.py</extracomment>
        <translation>Gap según el número de clústeres. El menor número suficiente está marcado.</translation>
    </message>
    <message>
        <source>Only the first {shown} of {all} groups are shown.</source>
        <extracomment>bridge/html/choosing_groups.py</extracomment>
        <translation>Solo se muestran los primeros {shown} de {all} grupos.</translation>
    </message>
    <message>
        <source>Same number in all groups: silhouette</source>
        <extracomment>bridge/html/choosing_groups.py</extracomment>
        <translation>El mismo número en todos los grupos: silueta</translation>
    </message>
    <message>
        <source>Mean over the features of all groups if each group gets this number of clusters, as with clustering within groups. Thin lines are the groups.</source>
        <extracomment>bridge/html/choosing_groups.py</extracomment>
        <translation>Media sobre los objetos de todos los grupos si cada grupo recibe este número de clústeres, como al agrupar dentro de los grupos. Las líneas finas son los grupos.</translation>
    </message>
    <message>
        <source>Same number in all groups: inertia</source>
        <extracomment>bridge/html/choosing_groups.py</extracomment>
        <translation>El mismo número en todos los grupos: inercia</translation>
    </message>
    <message>
        <source>Sum over all groups.</source>
        <extracomment>bridge/html/choosing_groups.py</extracomment>
        <translation>Suma de todos los grupos.</translation>
    </message>
    <message>
        <source>weights</source>
        <extracomment>bridge/html/sizes.py, bridge/html/summary.py</extracomment>
        <translation>pesos</translation>
    </message>
    <message>
        <source>{field} per cluster</source>
        <extracomment>bridge/html/sizes.py</extracomment>
        <translation>{field} por clúster</translation>
    </message>
    <message>
        <source>All limits are met.</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Se cumplen todos los límites.</translation>
    </message>
    <message>
        <source>Worst deviation from the mean</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Mayor desviación de la media</translation>
    </message>
    <message>
        <source>Mean distance to the center</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Distancia media al centro</translation>
    </message>
    <message>
        <source>Mean silhouette (−1 to 1)</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Silueta media (−1 a 1)</translation>
    </message>
    <message>
        <source>Cost of the size limits (inertia)</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Coste de los límites de tamaño (inercia)</translation>
    </message>
    <message>
        <source>Cost of the size limits</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Coste de los límites de tamaño</translation>
    </message>
    <message>
        <source>Lengths are not those on the ground</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Las distancias no son las del terreno</translation>
    </message>
    <message>
        <source>Map</source>
        <extracomment>bridge/html/clustering.py, bridge/html/costs.py, bridge/html/segments.py</extracomment>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>From {least} to {most} per cluster, {mean} on average ({what}).</source>
        <extracomment>bridge/html/sizes.py</extracomment>
        <translation>De {least} a {most} por clúster, {mean} de media ({what}).</translation>
    </message>
    <message>
        <source>{mean} in each cluster ({what}).</source>
        <extracomment>bridge/html/sizes.py</extracomment>
        <translation>{mean} en cada clúster ({what}).</translation>
    </message>
    <message>
        <source>Cluster {number}: {load} ({what})</source>
        <extracomment>bridge/html/sizes.py</extracomment>
        <translation>Clúster {number}: {load} ({what})</translation>
    </message>
    <message>
        <source>mean {mean}</source>
        <extracomment>bridge/html/sizes.py</extracomment>
        <translation>media {mean}</translation>
    </message>
    <message>
        <source>cluster</source>
        <extracomment>bridge/html/sizes.py</extracomment>
        <translation>clúster</translation>
    </message>
    <message>
        <source>Clusters by size</source>
        <extracomment>bridge/html/sizes.py</extracomment>
        <translation>Clústeres por tamaño</translation>
    </message>
    <message>
        <source>clusters</source>
        <extracomment>bridge/html/sizes.py</extracomment>
        <translation>clústeres</translation>
    </message>
    <message>
        <source>Sizes</source>
        <extracomment>bridge/html/sizes.py</extracomment>
        <translation>Tamaños</translation>
    </message>
    <message numerus="yes">
        <source>%n clusters: {sizes}</source>
        <extracomment>bridge/html/sizes.py</extracomment>
        <translation>
            <numerusform>%n clúster: {sizes}</numerusform>
            <numerusform>%n clústeres: {sizes}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The total squared distance (inertia) fell from {first} to {last} in %n iterations.</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>
            <numerusform>La suma de distancias al cuadrado (inercia) bajó de {first} a {last} en %n iteración.</numerusform>
            <numerusform>La suma de distancias al cuadrado (inercia) bajó de {first} a {last} en %n iteraciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The best of %n starts is highlighted.</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>
            <numerusform>%n inicio está resaltado.</numerusform>
            <numerusform>El mejor de %n inicios está resaltado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Total squared distance by iteration</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Suma de distancias al cuadrado por iteración</translation>
    </message>
    <message>
        <source>iteration</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>iteración</translation>
    </message>
    <message>
        <source>inertia in {unit}</source>
        <extracomment>bridge/html/clustering.py, bridge/html/course.py</extracomment>
        <translation>inercia en {unit}</translation>
    </message>
    <message>
        <source>Convergence</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Convergencia</translation>
    </message>
    <message>
        <source>Cluster</source>
        <extracomment>bridge/html/clustering.py, bridge/html/costs.py</extracomment>
        <translation>Clúster</translation>
    </message>
    <message>
        <source>Given center (feature id)</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Centro dado (ID de objeto)</translation>
    </message>
    <message>
        <source>Given center</source>
        <extracomment>bridge/html/clustering.py, bridge/html/costs.py</extracomment>
        <translation>Centro dado</translation>
    </message>
    <message>
        <source>Capacity</source>
        <extracomment>bridge/html/clustering.py, bridge/html/costs.py</extracomment>
        <translation>Capacidad</translation>
    </message>
    <message>
        <source>Use</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Sum of {field}</source>
        <extracomment>bridge/html/clustering.py, bridge/html/costs.py</extracomment>
        <translation>Suma: {field}</translation>
    </message>
    <message>
        <source>Zone area ({unit})</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Área de la zona ({unit})</translation>
    </message>
    <message>
        <source>Share of inertia (%)</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Parte de la inercia (%)</translation>
    </message>
    <message>
        <source>Central feature</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Objeto central</translation>
    </message>
    <message>
        <source>Distances are to the center of the cluster. The central feature is the one nearest to the center, by its id.</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Las distancias son al centro del clúster. El objeto central es el más próximo al centro, indicado por su ID.</translation>
    </message>
    <message>
        <source>Only the first {shown} of {all} clusters are listed.</source>
        <extracomment>bridge/html/clustering.py, bridge/html/costs.py</extracomment>
        <translation>Solo se enumeran los primeros {shown} de {all} clústeres.</translation>
    </message>
    <message>
        <source>total squared distance to the centers; smaller is more compact</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>suma de distancias al cuadrado a los centros; más pequeña es más compacta</translation>
    </message>
    <message>
        <source>Inertia without limits</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Inercia sin límites</translation>
    </message>
    <message>
        <source>every feature at the nearest center</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>cada objeto en el centro más próximo</translation>
    </message>
    <message>
        <source>with the same start and seed</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>con el mismo inicio y la misma semilla</translation>
    </message>
    <message>
        <source>Calinski-Harabasz: variance between clusters over variance within; larger is better</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Calinski-Harabasz: varianza entre clústeres dividida por la varianza dentro de ellos; más grande es mejor</translation>
    </message>
    <message>
        <source>overlap of each cluster with the most similar one; smaller is better</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>solape de cada clúster con el más parecido; más pequeño es mejor</translation>
    </message>
    <message>
        <source>Quality</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Figure</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>bridge/html/clustering.py, bridge/html/parts.py</extracomment>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Meaning</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Significado</translation>
    </message>
    <message>
        <source>from −1 to 1: how much nearer features are to their own cluster than to the next</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>de −1 a 1: cuánto más cerca están los objetos de su propio clúster que del siguiente</translation>
    </message>
    <message>
        <source>of all features</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>de todos los objetos</translation>
    </message>
    <message numerus="yes">
        <source>of a sample of {sample} of %n features</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>
            <numerusform>de una muestra de {sample} de %n objeto</numerusform>
            <numerusform>de una muestra de {sample} de %n objetos</numerusform>
        </translation>
    </message>
    <message>
        <source>First centers: inertia {inertia}</source>
        <extracomment>bridge/html/course.py</extracomment>
        <translation>Primeros centros: inercia {inertia}</translation>
    </message>
    <message numerus="yes">
        <source>Step {step}: inertia {inertia}; %n features changed their cluster</source>
        <extracomment>bridge/html/course.py</extracomment>
        <translation>
            <numerusform>Paso {step}: inercia {inertia}; %n objeto cambió de clúster</numerusform>
            <numerusform>Paso {step}: inercia {inertia}; %n objetos cambiaron de clúster</numerusform>
        </translation>
    </message>
    <message>
        <source>Iterations</source>
        <extracomment>bridge/html/course.py</extracomment>
        <translation>Iteraciones</translation>
    </message>
    <message>
        <source>Total squared distance (inertia)</source>
        <extracomment>bridge/html/course.py</extracomment>
        <translation>Suma de distancias al cuadrado (inercia)</translation>
    </message>
    <message>
        <source>The total squared distance (inertia) fell by {gain} from the first assignment to the last.</source>
        <extracomment>bridge/html/course.py</extracomment>
        <translation>La suma de distancias al cuadrado (inercia) bajó un {gain} de la primera asignación a la última.</translation>
    </message>
    <message numerus="yes">
        <source>Converged after %n iterations</source>
        <extracomment>bridge/html/course.py</extracomment>
        <translation>
            <numerusform>Convergió tras %n iteración</numerusform>
            <numerusform>Convergió tras %n iteraciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Did not converge within %n iterations</source>
        <extracomment>bridge/html/course.py</extracomment>
        <translation>
            <numerusform>No convergió en %n iteración</numerusform>
            <numerusform>No convergió en %n iteraciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Play</source>
        <extracomment>bridge/html/course.py</extracomment>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>The steps of k-means</source>
        <extracomment>bridge/html/course.py</extracomment>
        <translation>Los pasos de K-medias</translation>
    </message>
    <message numerus="yes">
        <source>Centers, and %n features in the colors of their clusters, step by step.</source>
        <extracomment>bridge/html/course.py</extracomment>
        <translation>
            <numerusform>Centros, y %n objeto con el color de su clúster, paso a paso.</numerusform>
            <numerusform>Centros, y %n objetos con los colores de sus clústeres, paso a paso.</numerusform>
        </translation>
    </message>
    <message>
        <source>Diamonds are centers, and lines are their paths. “Play” shows one step after the other; a number shows that step.</source>
        <extracomment>bridge/html/course.py</extracomment>
        <translation>Los rombos son centros, y las líneas son sus recorridos. «Reproducir» muestra un paso tras otro; un número muestra ese paso.</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n steps are shown.</source>
        <extracomment>bridge/html/course.py</extracomment>
        <translation>
            <numerusform>Se muestra {shown} de %n paso.</numerusform>
            <numerusform>Se muestran {shown} de %n pasos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n features are shown.</source>
        <extracomment>bridge/html/course.py</extracomment>
        <translation>
            <numerusform>Se muestra {shown} de %n objeto.</numerusform>
            <numerusform>Se muestran {shown} de %n objetos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The total squared distance (inertia) fell from {first} to {last}.</source>
        <extracomment>bridge/html/course.py</extracomment>
        <translation>La suma de distancias al cuadrado (inercia) bajó de {first} a {last}.</translation>
    </message>
    <message>
        <source>step</source>
        <extracomment>bridge/html/course.py</extracomment>
        <translation>paso</translation>
    </message>
    <message>
        <source>First inertia ({unit})</source>
        <extracomment>bridge/html/course.py</extracomment>
        <translation>Primera inercia ({unit})</translation>
    </message>
    <message>
        <source>Last inertia ({unit})</source>
        <extracomment>bridge/html/course.py</extracomment>
        <translation>Última inercia ({unit})</translation>
    </message>
    <message>
        <source>Step</source>
        <extracomment>bridge/html/course.py</extracomment>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Features that changed their cluster</source>
        <extracomment>bridge/html/course.py</extracomment>
        <translation>Objetos que cambiaron de clúster</translation>
    </message>
    <message>
        <source>{title} (millions)</source>
        <extracomment>bridge/html/figures.py</extracomment>
        <translation>{title} (millones)</translation>
    </message>
    <message>
        <source>{title} (billions)</source>
        <extracomment>bridge/html/figures.py</extracomment>
        <translation>{title} (miles de millones)</translation>
    </message>
    <message>
        <source>{title} (trillions)</source>
        <extracomment>bridge/html/figures.py</extracomment>
        <translation>{title} (billones)</translation>
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
            <numerusform>Se muestra %n objeto con el color de su clúster.</numerusform>
            <numerusform>Se muestran los %n objetos con los colores de sus clústeres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{drawn} of %n features are shown in the colors of their clusters, of each cluster in proportion to its size.</source>
        <extracomment>bridge/html/map.py</extracomment>
        <translation>
            <numerusform>Se muestra {drawn} de %n objeto con el color de su clúster, de cada clúster en proporción a su tamaño.</numerusform>
            <numerusform>Se muestran {drawn} de %n objetos con los colores de sus clústeres, de cada clúster en proporción a su tamaño.</numerusform>
        </translation>
    </message>
    <message>
        <source>Areas are the zones of the clusters.</source>
        <extracomment>bridge/html/map.py</extracomment>
        <translation>Las áreas son las zonas de los clústeres.</translation>
    </message>
    <message>
        <source>Map of the clusters</source>
        <extracomment>bridge/html/map.py</extracomment>
        <translation>Mapa de los clústeres</translation>
    </message>
    <message>
        <source>Cluster {number}</source>
        <extracomment>bridge/html/map.py, bridge/layers/captions.py</extracomment>
        <translation>Clúster {number}</translation>
    </message>
    <message numerus="yes">
        <source>Cluster {number}: %n features</source>
        <extracomment>bridge/html/map.py</extracomment>
        <translation>
            <numerusform>Clúster {number}: %n objeto</numerusform>
            <numerusform>Clúster {number}: %n objetos</numerusform>
        </translation>
    </message>
    <message>
        <source>Or leave {parameter} empty: the report plays the same in a browser.</source>
        <extracomment>bridge/html/movie.py</extracomment>
        <translation>O deje vacío «{parameter}»: el informe reproduce lo mismo en un navegador.</translation>
    </message>
    <message>
        <source>{parameter}: {kind} files need the program {program} in the PATH. Install it, or leave {parameter} empty (the report plays the same in a browser).</source>
        <extracomment>bridge/html/movie.py</extracomment>
        <translation>{parameter}: los archivos {kind} necesitan el programa {program} en el PATH. Instálelo, o deje vacío «{parameter}» (el informe reproduce lo mismo en un navegador).</translation>
    </message>
    <message>
        <source>{name} cannot be written: {reason}</source>
        <extracomment>bridge/html/movie.py</extracomment>
        <translation>No se puede escribir {name}: {reason}</translation>
    </message>
    <message>
        <source>{algorithm}: {layer}</source>
        <extracomment>bridge/html/parts.py</extracomment>
        <translation>{algorithm}: {layer}</translation>
    </message>
    <message>
        <source>Only the first {shown} of {all} groups are listed.</source>
        <extracomment>bridge/html/parts.py</extracomment>
        <translation>Solo se enumeran los primeros {shown} de {all} grupos.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <extracomment>bridge/html/parts.py</extracomment>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Parameter</source>
        <extracomment>bridge/html/parts.py</extracomment>
        <translation>Parámetro</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>bridge/html/parts.py</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Repeat this run</source>
        <extracomment>bridge/html/parts.py</extracomment>
        <translation>Repetir esta ejecución</translation>
    </message>
    <message>
        <source>The same input and parameters give the same clusters on every computer.</source>
        <extracomment>bridge/html/parts.py</extracomment>
        <translation>La misma entrada y los mismos parámetros dan los mismos clústeres en cualquier equipo.</translation>
    </message>
    <message>
        <source>On the command line:</source>
        <extracomment>bridge/html/parts.py</extracomment>
        <translation>En la línea de comandos:</translation>
    </message>
    <message>
        <source>In the Python console of QGIS:</source>
        <extracomment>bridge/html/parts.py</extracomment>
        <translation>En la consola de Python de QGIS:</translation>
    </message>
    <message>
        <source>Made with</source>
        <extracomment>bridge/html/parts.py</extracomment>
        <translation>Creado con</translation>
    </message>
    <message>
        <source>position</source>
        <extracomment>bridge/html/segments.py</extracomment>
        <translation>posición</translation>
    </message>
    <message>
        <source>component {number}: {share} of the variance</source>
        <extracomment>bridge/html/segments.py</extracomment>
        <translation>componente {number}: {share} de la varianza</translation>
    </message>
    <message>
        <source>Principal components</source>
        <extracomment>bridge/html/segments.py</extracomment>
        <translation>Componentes principales</translation>
    </message>
    <message numerus="yes">
        <source>The axes are the %n directions in which features differ most. They keep {share} of the variance. Clusters that overlap here may be apart in other directions.</source>
        <extracomment>bridge/html/segments.py</extracomment>
        <translation>
            <numerusform>Hay %n eje: la dirección en la que más difieren los objetos. Conserva el {share} de la varianza. Los clústeres que se solapan aquí pueden estar separados en otras direcciones.</numerusform>
            <numerusform>Los ejes son las %n direcciones en las que más difieren los objetos. Conservan el {share} de la varianza. Los clústeres que se solapan aquí pueden estar separados en otras direcciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Component {number} consists mainly of: {fields}.</source>
        <extracomment>bridge/html/segments.py</extracomment>
        <translation>La componente {number} se compone sobre todo de: {fields}.</translation>
    </message>
    <message numerus="yes">
        <source>%n features without a position are not shown.</source>
        <extracomment>bridge/html/segments.py</extracomment>
        <translation>
            <numerusform>%n objeto sin posición no se muestra.</numerusform>
            <numerusform>%n objetos sin posición no se muestran.</numerusform>
        </translation>
    </message>
    <message>
        <source>The mean of each field in each cluster, in the units of the field. Orange cells are above the mean of all features, blue cells below. The color is strongest from {strongest} standard deviations on.</source>
        <extracomment>bridge/html/segments.py</extracomment>
        <translation>La media de cada campo en cada clúster, en las unidades del campo. Las celdas naranjas están por encima de la media de todos los objetos; las azules, por debajo. El color es más intenso a partir de {strongest} desviaciones estándar.</translation>
    </message>
    <message>
        <source>Profiles of the clusters</source>
        <extracomment>bridge/html/segments.py</extracomment>
        <translation>Perfiles de los clústeres</translation>
    </message>
    <message>
        <source>Only the first {clusters} clusters and {fields} fields are shown.</source>
        <extracomment>bridge/html/segments.py</extracomment>
        <translation>Solo se muestran los primeros {clusters} clústeres y {fields} campos.</translation>
    </message>
    <message>
        <source>Profiles</source>
        <extracomment>bridge/html/segments.py, models/segments_with_profiles.model3</extracomment>
        <translation>Perfiles</translation>
    </message>
    <message numerus="yes">
        <source>Cluster {number}, {field}: mean {mean}, median {median}, %n values</source>
        <extracomment>bridge/html/segments.py</extracomment>
        <translation>
            <numerusform>Clúster {number}, {field}: media {mean}, mediana {median}, %n valor</numerusform>
            <numerusform>Clúster {number}, {field}: media {mean}, mediana {median}, %n valores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The layer “{layer}” ({features}) was divided into %n clusters.</source>
        <extracomment>bridge/html/summary.py</extracomment>
        <translation>
            <numerusform>La capa «{layer}» ({features}) se dividió en %n clúster.</numerusform>
            <numerusform>La capa «{layer}» ({features}) se dividió en %n clústeres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features</source>
        <extracomment>bridge/html/summary.py, bridge/layers/captions.py, bridge/log/input.py, bridge/log/outcome.py, bridge/log/roads.py, bridge/log/sentences.py</extracomment>
        <translation>
            <numerusform>%n objeto</numerusform>
            <numerusform>%n objetos</numerusform>
        </translation>
    </message>
    <message>
        <source>On average, a feature is {mean} away from the center of its cluster; the farthest is {largest} away.</source>
        <extracomment>bridge/html/summary.py</extracomment>
        <translation>De media, un objeto está a {mean} del centro de su clúster; el más alejado, a {largest}.</translation>
    </message>
    <message>
        <source>The weighted mean distance to the center of the cluster is {mean}; the farthest feature is {largest} away.</source>
        <extracomment>bridge/html/summary.py</extracomment>
        <translation>La distancia media ponderada al centro del clúster es {mean}; el objeto más alejado está a {largest}.</translation>
    </message>
    <message numerus="yes">
        <source>%n features are unassigned.</source>
        <extracomment>bridge/html/costs.py, bridge/html/summary.py</extracomment>
        <translation>
            <numerusform>%n objeto queda sin asignar.</numerusform>
            <numerusform>%n objetos quedan sin asignar.</numerusform>
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
        <translation>«{field}»</translation>
    </message>
    <message>
        <source>The sum of {weight} is {most} in each cluster.</source>
        <extracomment>bridge/html/summary.py</extracomment>
        <translation>La suma ({weight}) es {most} en cada clúster.</translation>
    </message>
    <message numerus="yes">
        <source>Each cluster has %n features.</source>
        <extracomment>bridge/html/summary.py</extracomment>
        <translation>
            <numerusform>Cada clúster tiene %n objeto.</numerusform>
            <numerusform>Cada clúster tiene %n objetos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sum of {weight} per cluster ranges from {least} to {most}.</source>
        <extracomment>bridge/html/summary.py</extracomment>
        <translation>La suma por clúster ({weight}) va de {least} a {most}.</translation>
    </message>
    <message numerus="yes">
        <source>Cluster sizes range from {least} to %n features.</source>
        <extracomment>bridge/html/summary.py</extracomment>
        <translation>
            <numerusform>Los tamaños de los clústeres van de {least} a %n objeto.</numerusform>
            <numerusform>Los tamaños de los clústeres van de {least} a %n objetos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The worst deviation from the mean ({mean}) is {deviation}.</source>
        <extracomment>bridge/html/summary.py</extracomment>
        <translation>La mayor desviación de la media ({mean}) es del {deviation}.</translation>
    </message>
    <message>
        <source>This is as equal as possible.</source>
        <extracomment>bridge/html/summary.py</extracomment>
        <translation>Es el reparto más igualado posible.</translation>
    </message>
    <message>
        <source>Within each group, sizes are as equal as possible.</source>
        <extracomment>bridge/html/summary.py</extracomment>
        <translation>Dentro de cada grupo, los tamaños son lo más iguales posible.</translation>
    </message>
    <message>
        <source>The worst deviation from the mean of a group is {deviation}.</source>
        <extracomment>bridge/html/summary.py</extracomment>
        <translation>La mayor desviación de la media de un grupo es del {deviation}.</translation>
    </message>
    <message>
        <source>Without limits, all clusters would have the same size: {least}.</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Sin límites, todos los clústeres tendrían el mismo tamaño: {least}.</translation>
    </message>
    <message>
        <source>Without limits, the sums per cluster would range from {least} to {most}.</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Sin límites, las sumas por clúster irían de {least} a {most}.</translation>
    </message>
    <message>
        <source>Without limits, cluster sizes would range from {least} to {most} features.</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Sin límites, los tamaños de los clústeres irían de {least} a {most} objetos.</translation>
    </message>
    <message>
        <source>All limits are met, but it was not verified that no swap of features between clusters lowers the total squared distance.</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Se cumplen todos los límites, pero no se ha comprobado que ningún intercambio de objetos entre clústeres reduzca la suma de distancias al cuadrado.</translation>
    </message>
    <message>
        <source>Groups concerned: {count} of {all}.</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Grupos afectados: {count} de {all}.</translation>
    </message>
    <message>
        <source>The assignment is not proved to be optimal</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>No está demostrado que la asignación sea óptima</translation>
    </message>
    <message>
        <source>No move or swap of features between clusters, within the limits, lowers the total squared distance to these centers.</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Ningún traslado o intercambio de objetos entre clústeres, dentro de los límites, reduce la suma de distancias al cuadrado a estos centros.</translation>
    </message>
    <message>
        <source>No move or swap of features between clusters, within the limits, lowers the total squared distance to these centers by more than {share} %.</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Ningún traslado o intercambio de objetos entre clústeres, dentro de los límites, reduce la suma de distancias al cuadrado a estos centros en más de un {share}&#xa0;%.</translation>
    </message>
    <message>
        <source>The assignment is proved optimal, but the centers did not converge</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Está demostrado que la asignación es óptima, pero los centros no convergieron</translation>
    </message>
    <message>
        <source>“These centers” are those before the last step.</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>«Estos centros» son los anteriores al último paso.</translation>
    </message>
    <message>
        <source>The assignment is proved optimal for these centers</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Está demostrado que la asignación es óptima para estos centros</translation>
    </message>
    <message numerus="yes">
        <source>This was checked for all %n features, with coordinates rounded to steps of {step}.</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>
            <numerusform>Se comprobó con %n objeto, con las coordenadas redondeadas a pasos de {step}.</numerusform>
            <numerusform>Se comprobó con los %n objetos, con las coordenadas redondeadas a pasos de {step}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The centers stay where they are; with other ones, distances may be shorter.</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Los centros no se mueven; con otros, las distancias pueden ser más cortas.</translation>
    </message>
    <message>
        <source>Other centers may be better: try more starts or another seed.</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Otros centros pueden ser mejores: pruebe más inicios u otra semilla.</translation>
    </message>
    <message numerus="yes">
        <source>%n clusters miss their limits: {listed}.</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>
            <numerusform>%n clúster incumple sus límites: {listed}.</numerusform>
            <numerusform>%n clústeres incumplen sus límites: {listed}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The largest miss is {by}, which is {share} of the mean. The log lists them.</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>El mayor incumplimiento es {by}, que es el {share} de la media. El registro enumera todos los casos.</translation>
    </message>
    <message>
        <source>Not all limits can be met, because features are not split</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>No se pueden cumplir todos los límites, porque los objetos no se dividen</translation>
    </message>
    <message>
        <source>The assignment is proved to be within {share} % of the optimum for these centers</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Está demostrado que la asignación está a menos de un {share}&#xa0;% del óptimo para estos centros</translation>
    </message>
    <message>
        <source>The assignment is not proved to be near the optimum for these centers</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>No está demostrado que la asignación esté cerca del óptimo para estos centros</translation>
    </message>
    <message>
        <source>Features are not split. No other assignment to these centers within the limits, not even one that splits features, lowers the total squared distance by more than {share} %.</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Los objetos no se dividen. Ninguna otra asignación a estos centros dentro de los límites, ni siquiera una que divida objetos, reduce la suma de distancias al cuadrado en más de un {share}&#xa0;%.</translation>
    </message>
    <message>
        <source>The centers did not converge</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Los centros no convergieron</translation>
    </message>
    <message>
        <source>The centers converged: each center is the mean of the features in its cluster.</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Los centros convergieron: cada centro es la media de los objetos de su clúster.</translation>
    </message>
    <message>
        <source>Every feature belongs to the nearest center</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Cada objeto pertenece al centro más próximo</translation>
    </message>
    <message>
        <source>Without limits, all distances would be 0.</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Sin límites, todas las distancias serían 0.</translation>
    </message>
    <message>
        <source>The limits cost nothing: without them, the same start and seed give a total squared distance that is {more} larger. (K-means finds a good clustering, not always the best.)</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Los límites no cuestan nada: sin ellos, el mismo inicio y la misma semilla dan una suma de distancias al cuadrado un {more} mayor. (K-medias encuentra un buen agrupamiento, no siempre el mejor.)</translation>
    </message>
    <message>
        <source>The total squared distance (inertia) is {ratio} times as large as if every feature went to the nearest center. A typical distance to the center is {more} longer.</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>La suma de distancias al cuadrado (inercia) es {ratio} veces la que habría si cada objeto fuera al centro más próximo. Una distancia típica al centro es un {more} más larga.</translation>
    </message>
    <message>
        <source>The total squared distance (inertia) is {ratio} times as large as without limits, with the same start and seed. A typical distance to the center is {more} longer.</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>La suma de distancias al cuadrado (inercia) es {ratio} veces la que habría sin límites, con el mismo inicio y la misma semilla. Una distancia típica al centro es un {more} más larga.</translation>
    </message>
    <message>
        <source>The data do not form separate groups</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Los datos no forman grupos separados</translation>
    </message>
    <message>
        <source>The mean silhouette is {score}. Points spread evenly over the same area, without clusters, reach {uniform}. So k-means divides one whole into parts, and another seed may draw the borders elsewhere. {instead}</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>La silueta media es {score}. Puntos repartidos de manera uniforme por la misma área, sin clústeres, alcanzan {uniform}. Por tanto, K-medias divide un conjunto continuo en partes, y otra semilla puede trazar los bordes en otro lugar. {instead}</translation>
    </message>
    <message>
        <source>One cluster is far larger than the others</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Un clúster es mucho mayor que los demás</translation>
    </message>
    <message>
        <source>Cluster {number} holds {share} of the total, the median cluster {median}. Often, a few remote features have taken the other centers. {instead}</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>El clúster {number} contiene el {share} del total; el clúster mediano, el {median}. A menudo, unos pocos objetos apartados se han quedado con los demás centros. {instead}</translation>
    </message>
    <message>
        <source>Clusters are long and thin</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Hay clústeres largos y estrechos</translation>
    </message>
    <message>
        <source>{share} of the total lies in clusters that are more than {limit} times as long as wide (clusters {examples}). K-means works best for round clusters, and cuts long ones into pieces. {instead}</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>El {share} del total está en clústeres más de {limit} veces más largos que anchos (clústeres {examples}). K-medias funciona mejor con clústeres redondos, y corta los largos en trozos. {instead}</translation>
    </message>
    <message>
        <source>One field decides almost alone</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Un campo decide casi solo</translation>
    </message>
    <message>
        <source>“{name}” makes up {share} of the variance, so the other fields have little effect. Scale the fields (z-score), or leave “{name}” out.</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>«{name}» supone el {share} de la varianza, así que los demás campos influyen poco. Escale los campos (puntuación z), o excluya «{name}».</translation>
    </message>
    <message>
        <source>For territories and districts this is what you want. To find groups in the data, try other numbers of clusters, or use “DBSCAN clustering” of QGIS.</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Para territorios y distritos, esto es lo que se busca. Para encontrar grupos en los datos, pruebe otros números de clústeres, o use «Agrupamiento DBSCAN» de QGIS.</translation>
    </message>
    <message>
        <source>Limit the sizes (“Constrained k-means clustering”), or use “DBSCAN clustering” of QGIS, which leaves remote features out.</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Limite los tamaños («K-medias con límites de tamaño»), o use «Agrupamiento DBSCAN» de QGIS, que excluye los objetos apartados.</translation>
    </message>
    <message>
        <source>This happens along a road or a river. For clusters of any shape, use “DBSCAN clustering” of QGIS.</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Esto ocurre a lo largo de una carretera o de un río. Para clústeres de cualquier forma, use «Agrupamiento DBSCAN» de QGIS.</translation>
    </message>
    <message>
        <source>To divide a whole into parts, this is what you want. To find groups in the data, try other numbers of clusters (“Choose the number of clusters”) or other fields.</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Para dividir un conjunto en partes, esto es lo que se busca. Para encontrar grupos en los datos, pruebe otros números de clústeres («Elegir el número de clústeres») u otros campos.</translation>
    </message>
    <message>
        <source>Limit the sizes, scale the fields by median and interquartile range (robust), or look at the features of the small clusters first.</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Limite los tamaños, escale los campos por mediana e intervalo intercuartil (robusto), o mire primero los objetos de los clústeres pequeños.</translation>
    </message>
    <message>
        <source>Fields that rise and fall together make clusters long, and so does a field with a few extreme values. Leave some fields out, or take the logarithm. (“DBSCAN clustering” of QGIS finds clusters of any shape, but by position alone.)</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Los campos que suben y bajan juntos alargan los clústeres, y también un campo con unos pocos valores extremos. Excluya algunos campos, o use su logaritmo. («Agrupamiento DBSCAN» de QGIS encuentra clústeres de cualquier forma, pero solo por posición.)</translation>
    </message>
    <message>
        <source>no separate groups</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>sin grupos separados</translation>
    </message>
    <message>
        <source>overlapping groups</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>grupos que se solapan</translation>
    </message>
    <message>
        <source>separate groups</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>grupos separados</translation>
    </message>
    <message>
        <source>{count}, by {field}</source>
        <extracomment>bridge/layers/captions.py</extracomment>
        <translation>{count}, por {field}</translation>
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
        <translation>{percent} de {capacity}</translation>
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
            <numerusform>Las siluetas son exactas: se calcularon con %n objeto.</numerusform>
            <numerusform>Las siluetas son exactas: se calcularon con los %n objetos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The silhouettes are those of %n features drawn at random.</source>
        <extracomment>bridge/layers/comparison.py</extracomment>
        <translation>
            <numerusform>Las siluetas se calcularon con %n objeto tomado al azar.</numerusform>
            <numerusform>Las siluetas se calcularon con %n objetos tomados al azar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Best number of clusters: {best}.</source>
        <extracomment>bridge/layers/comparison.py</extracomment>
        <translation>Mejor número de clústeres: {best}.</translation>
    </message>
    <message>
        <source>No clear number of clusters.</source>
        <extracomment>bridge/layers/comparison.py</extracomment>
        <translation>Ningún número claro de clústeres.</translation>
    </message>
    <message>
        <source>The highest mean silhouette is {score} ({number} clusters). Points spread evenly over the same area, without clusters, reach {uniform}. Choose the number that suits your purpose, for example by the mean and the largest distance to the center.</source>
        <extracomment>bridge/layers/comparison.py</extracomment>
        <translation>La silueta media más alta es {score} ({number} clústeres). Puntos repartidos de manera uniforme por la misma área, sin clústeres, alcanzan {uniform}. Elija el número que convenga a su propósito, por ejemplo según las distancias media y máxima al centro.</translation>
    </message>
    <message numerus="yes">
        <source>Group {group}: %n features, best number of clusters: {best}.</source>
        <extracomment>bridge/layers/comparison.py</extracomment>
        <translation>
            <numerusform>Grupo {group}: %n objeto, mejor número de clústeres: {best}.</numerusform>
            <numerusform>Grupo {group}: %n objetos, mejor número de clústeres: {best}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Best number if it is the same in all groups: {best}.</source>
        <extracomment>bridge/layers/comparison.py</extracomment>
        <translation>Mejor número si es el mismo en todos los grupos: {best}.</translation>
    </message>
    <message>
        <source>{criterion} {number}</source>
        <extracomment>bridge/layers/comparison.py</extracomment>
        <translation>{criterion} {number}</translation>
    </message>
    <message>
        <source>The silhouettes are exact: they are those of all features of each group.</source>
        <extracomment>bridge/layers/comparison.py</extracomment>
        <translation>Las siluetas son exactas: se calcularon con todos los objetos de cada grupo.</translation>
    </message>
    <message numerus="yes">
        <source>The silhouettes of groups with more than %n features are those of as many features drawn at random.</source>
        <extracomment>bridge/layers/comparison.py</extracomment>
        <translation>
            <numerusform>Las siluetas de los grupos con más de %n objeto se calcularon con ese número de objetos tomados al azar.</numerusform>
            <numerusform>Las siluetas de los grupos con más de %n objetos se calcularon con ese número de objetos tomados al azar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each feature counts once in them, regardless of its weight.</source>
        <extracomment>bridge/layers/comparison.py</extracomment>
        <translation>En ellas, cada objeto cuenta una vez, con independencia de su peso.</translation>
    </message>
    <message numerus="yes">
        <source>Converged after %n iterations.</source>
        <extracomment>bridge/layers/course.py</extracomment>
        <translation>
            <numerusform>Convergió tras %n iteración.</numerusform>
            <numerusform>Convergió tras %n iteraciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Did not converge within %n iterations.</source>
        <extracomment>bridge/layers/course.py, bridge/raster/words.py</extracomment>
        <translation>
            <numerusform>No convergió en %n iteración.</numerusform>
            <numerusform>No convergió en %n iteraciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Total squared distance (inertia): {first} at first, {last} at the end.</source>
        <extracomment>bridge/layers/course.py</extracomment>
        <translation>Suma de distancias al cuadrado (inercia): {first} al principio, {last} al final.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more starts.</source>
        <extracomment>bridge/log/feedback.py</extracomment>
        <translation>
            <numerusform>… y %n inicio más.</numerusform>
            <numerusform>… y %n inicios más.</numerusform>
        </translation>
    </message>
    <message>
        <source>After the search: typical distance {distance} (root mean square).</source>
        <extracomment>bridge/log/feedback.py</extracomment>
        <translation>Después de la búsqueda: distancia típica {distance} (media cuadrática).</translation>
    </message>
    <message numerus="yes">
        <source>%n clusters cannot meet all limits, because features are not split. Next: {clusters} clusters.</source>
        <extracomment>bridge/log/feedback.py</extracomment>
        <translation>
            <numerusform>%n clúster no puede cumplir todos los límites, porque los objetos no se dividen. A continuación: {clusters} clústeres.</numerusform>
            <numerusform>%n clústeres no pueden cumplir todos los límites, porque los objetos no se dividen. A continuación: {clusters} clústeres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Start {number} of {starts}: %n iterations, typical distance {distance} (root mean square).</source>
        <extracomment>bridge/log/feedback.py</extracomment>
        <translation>
            <numerusform>Inicio {number} de {starts}: %n iteración, distancia típica {distance} (media cuadrática).</numerusform>
            <numerusform>Inicio {number} de {starts}: %n iteraciones, distancia típica {distance} (media cuadrática).</numerusform>
        </translation>
    </message>
    <message>
        <source>The run was canceled; nothing was written.</source>
        <extracomment>bridge/log/feedback.py</extracomment>
        <translation>La ejecución se canceló; no se escribió nada.</translation>
    </message>
    <message>
        <source>Constrained k-means</source>
        <extracomment>bridge/log/installation.py, menu.py, provider.py</extracomment>
        <translation>Constrained k-means</translation>
    </message>
    <message>
        <source>To repair it, {where}, then restart QGIS: {command}</source>
        <extracomment>bridge/log/installation.py</extracomment>
        <translation>Para repararlo, {where} y después reinicie QGIS: {command}</translation>
    </message>
    <message>
        <source>To update it, {where}, then restart QGIS: {command}</source>
        <extracomment>bridge/log/installation.py</extracomment>
        <translation>Para actualizarlo, {where} y después reinicie QGIS: {command}</translation>
    </message>
    <message>
        <source>To install it, {where}, then restart QGIS: {command}</source>
        <extracomment>bridge/log/installation.py</extracomment>
        <translation>Para instalarlo, {where} y después reinicie QGIS: {command}</translation>
    </message>
    <message>
        <source>run this command in a terminal</source>
        <extracomment>bridge/log/installation.py</extracomment>
        <translation>ejecute este comando en un terminal</translation>
    </message>
    <message>
        <source>run this command in the OSGeo4W Shell (see the Start menu)</source>
        <extracomment>bridge/log/installation.py</extracomment>
        <translation>ejecute este comando en el OSGeo4W Shell (vea el menú Inicio)</translation>
    </message>
    <message>
        <source>{whose} needs the Python package {title}, which is not installed.</source>
        <extracomment>bridge/log/installation.py</extracomment>
        <translation>{whose} necesita el paquete de Python {title}, que no está instalado.</translation>
    </message>
    <message>
        <source>{whose} needs the Python package {title} {oldest} or later; {detail} is installed.</source>
        <extracomment>bridge/log/installation.py</extracomment>
        <translation>{whose} necesita el paquete de Python {title} {oldest} o posterior; está instalado {detail}.</translation>
    </message>
    <message>
        <source>{whose} needs the Python package {title}, which is installed but does not load ({detail}).</source>
        <extracomment>bridge/log/installation.py</extracomment>
        <translation>{whose} necesita el paquete de Python {title}, que está instalado pero no se carga ({detail}).</translation>
    </message>
    <message>
        <source>Input layer</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Capa de entrada</translation>
    </message>
    <message>
        <source>Fields to compare</source>
        <extracomment>bridge/log/labels.py, models/segments_with_profiles.model3</extracomment>
        <translation>Campos que se comparan</translation>
    </message>
    <message>
        <source>Scaling of the fields</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Escalado de los campos</translation>
    </message>
    <message>
        <source>Features with missing values</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Objetos con valores ausentes</translation>
    </message>
    <message>
        <source>Weight of the position in percent</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Peso de la posición en porcentaje</translation>
    </message>
    <message>
        <source>Smallest number of clusters</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Número mínimo de clústeres</translation>
    </message>
    <message>
        <source>Largest number of clusters</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Número máximo de clústeres</translation>
    </message>
    <message>
        <source>Layer of centers</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Capa de centros</translation>
    </message>
    <message>
        <source>Field with the id of each center</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Campo con el ID de cada centro</translation>
    </message>
    <message>
        <source>Field with the minimum size of each center</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Campo con el tamaño mínimo de cada centro</translation>
    </message>
    <message>
        <source>Field with the maximum size of each center</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Campo con el tamaño máximo de cada centro</translation>
    </message>
    <message>
        <source>Weight field</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Campo de peso</translation>
    </message>
    <message>
        <source>Count NULL and negative weights as zero</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Contar NULL y pesos negativos como cero</translation>
    </message>
    <message>
        <source>Minimum cluster size</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Tamaño mínimo del clúster</translation>
    </message>
    <message>
        <source>Maximum cluster size</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Tamaño máximo del clúster</translation>
    </message>
    <message>
        <source>Size tolerance in percent</source>
        <extracomment>bridge/log/labels.py, models/balanced_territories.model3</extracomment>
        <translation>Tolerancia de tamaño en porcentaje</translation>
    </message>
    <message>
        <source>Group by field</source>
        <extracomment>bridge/log/labels.py, models/equal_territories.model3</extracomment>
        <translation>Campo de grupo</translation>
    </message>
    <message>
        <source>Type of zones</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Tipo de zonas</translation>
    </message>
    <message>
        <source>Polygons for the zones</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Polígonos para las zonas</translation>
    </message>
    <message>
        <source>Boundary of the zones</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Contorno de las zonas</translation>
    </message>
    <message>
        <source>Cluster field name</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Nombre del campo de clúster</translation>
    </message>
    <message>
        <source>Cluster size field name</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Nombre del campo de tamaño de clúster</translation>
    </message>
    <message>
        <source>Initial centers</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Centros iniciales</translation>
    </message>
    <message>
        <source>Number of starts</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Número de inicios</translation>
    </message>
    <message>
        <source>Maximum number of iterations</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Número máximo de iteraciones</translation>
    </message>
    <message>
        <source>Random seed</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Semilla aleatoria</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Tries to improve the result</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Intentos de mejorar el resultado</translation>
    </message>
    <message>
        <source>Distance</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Distancia</translation>
    </message>
    <message>
        <source>Solver</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Solucionador</translation>
    </message>
    <message>
        <source>Table of centers from an earlier run</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Tabla de centros de una ejecución anterior</translation>
    </message>
    <message>
        <source>Bands to compare</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Bandas que se comparan</translation>
    </message>
    <message>
        <source>Sample size in pixels</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Tamaño de la muestra en píxeles</translation>
    </message>
    <message>
        <source>Value of pixels without a class</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Valor de los píxeles sin clase</translation>
    </message>
    <message>
        <source>Zones</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Zonas</translation>
    </message>
    <message>
        <source>Centers</source>
        <extracomment>bridge/html/costs.py, bridge/log/labels.py, models/balanced_territories.model3, models/equal_territories.model3</extracomment>
        <translation>Centros</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>bridge/log/labels.py, models/balanced_territories.model3, models/depots_with_capacities.model3, models/equal_territories.model3, models/segments_with_profiles.model3</extracomment>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Features step by step</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Objetos paso a paso</translation>
    </message>
    <message>
        <source>Animation</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Animación</translation>
    </message>
    <message numerus="yes">
        <source>%n features read.</source>
        <extracomment>bridge/log/input.py</extracomment>
        <translation>
            <numerusform>%n objeto leído.</numerusform>
            <numerusform>%n objetos leídos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features have no usable geometry (null, empty or not finite). They are skipped.</source>
        <extracomment>bridge/log/input.py</extracomment>
        <translation>
            <numerusform>%n objeto no tiene geometría utilizable (nula, vacía o no finita). Se omite.</numerusform>
            <numerusform>%n objetos no tienen geometría utilizable (nula, vacía o no finita). Se omiten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features have no usable geometry (null, empty or not finite). They are skipped and written with NULL in the new fields.</source>
        <extracomment>bridge/log/input.py</extracomment>
        <translation>
            <numerusform>%n objeto no tiene geometría utilizable (nula, vacía o no finita). Se omite y se escribe con NULL en los campos nuevos.</numerusform>
            <numerusform>%n objetos no tienen geometría utilizable (nula, vacía o no finita). Se omiten y se escriben con NULL en los campos nuevos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Feature {id} lies at {place}</source>
        <extracomment>bridge/log/input.py</extracomment>
        <translation>El objeto {id} está en {place}</translation>
    </message>
    <message>
        <source>Feature {id} has a weight of {weight}</source>
        <extracomment>bridge/log/input.py</extracomment>
        <translation>El objeto {id} tiene un peso de {weight}</translation>
    </message>
    <message>
        <source>The center with feature id {id} lies at {place}</source>
        <extracomment>bridge/log/input.py</extracomment>
        <translation>El centro con el ID de objeto {id} está en {place}</translation>
    </message>
    <message>
        <source>Distances on the map of this layer are {times} times as long as on the ground, and so are all lengths of this run. To measure on the ground, set {distance} to geocentric, or reproject the layer to a projection made for its area, such as its UTM zone.</source>
        <extracomment>bridge/log/input.py</extracomment>
        <translation>Las distancias en el mapa de esta capa son {times} veces las del terreno, y lo mismo vale para todas las medidas de esta ejecución. Para medir sobre el terreno, ponga «{distance}» en geocéntrica, o reproyecte la capa a una proyección hecha para su área, como su zona UTM.</translation>
    </message>
    <message>
        <source>Clusters: {clusters}</source>
        <extracomment>bridge/log/input.py</extracomment>
        <translation>Clústeres: {clusters}</translation>
    </message>
    <message>
        <source>Clusters (may change, because features are not split): {clusters}</source>
        <extracomment>bridge/log/input.py</extracomment>
        <translation>Clústeres (puede cambiar, porque los objetos no se dividen): {clusters}</translation>
    </message>
    <message>
        <source>features: {count}</source>
        <extracomment>bridge/log/input.py</extracomment>
        <translation>objetos: {count}</translation>
    </message>
    <message>
        <source>groups: {groups}</source>
        <extracomment>bridge/log/input.py</extracomment>
        <translation>grupos: {groups}</translation>
    </message>
    <message>
        <source>starts: {starts}</source>
        <extracomment>bridge/log/input.py</extracomment>
        <translation>inicios: {starts}</translation>
    </message>
    <message>
        <source>seed: {seed}</source>
        <extracomment>bridge/log/input.py</extracomment>
        <translation>semilla: {seed}</translation>
    </message>
    <message>
        <source>Limits: {lower} to {upper} features per cluster.</source>
        <extracomment>bridge/log/input.py</extracomment>
        <translation>Límites: de {lower} a {upper} objetos por clúster.</translation>
    </message>
    <message numerus="yes">
        <source>Limits: exactly %n features per cluster.</source>
        <extracomment>bridge/log/input.py</extracomment>
        <translation>
            <numerusform>Límites: exactamente %n objeto por clúster.</numerusform>
            <numerusform>Límites: exactamente %n objetos por clúster.</numerusform>
        </translation>
    </message>
    <message>
        <source>Limits: sum of “{weight}” from {lower} to {upper} per cluster.</source>
        <extracomment>bridge/log/input.py</extracomment>
        <translation>Límites: suma de «{weight}» de {lower} a {upper} por clúster.</translation>
    </message>
    <message>
        <source>Limits: sum of “{weight}” of {lower} per cluster.</source>
        <extracomment>bridge/log/input.py</extracomment>
        <translation>Límites: suma de «{weight}» igual a {lower} por clúster.</translation>
    </message>
    <message>
        <source>Some centers are not used, because their groups have no features: {titles}.</source>
        <extracomment>bridge/log/input.py</extracomment>
        <translation>Algunos centros no se usan, porque sus grupos no tienen objetos: {titles}.</translation>
    </message>
    <message>
        <source>Group {group}: {text}</source>
        <extracomment>bridge/log/input.py</extracomment>
        <translation>Grupo {group}: {text}</translation>
    </message>
    <message numerus="yes">
        <source>Group {group}: %n clusters, {features} in each; typical distance {distance} (root mean square).</source>
        <extracomment>bridge/log/input.py</extracomment>
        <translation>
            <numerusform>Grupo {group}: %n clúster, {features} en cada uno; distancia típica {distance} (media cuadrática).</numerusform>
            <numerusform>Grupo {group}: %n clústeres, {features} en cada uno; distancia típica {distance} (media cuadrática).</numerusform>
        </translation>
    </message>
    <message>
        <source>{least} to {most} features</source>
        <extracomment>bridge/log/input.py</extracomment>
        <translation>de {least} a {most} objetos</translation>
    </message>
    <message numerus="yes">
        <source>%n clusters with {smallest} to {largest} features.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>
            <numerusform>%n clúster de {smallest} a {largest} objetos.</numerusform>
            <numerusform>%n clústeres de {smallest} a {largest} objetos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clusters, {features} in each.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>
            <numerusform>%n clúster, {features} en cada uno.</numerusform>
            <numerusform>%n clústeres, {features} en cada uno.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clusters with {smallest} to {largest} features, up to {percent} off the mean.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>
            <numerusform>%n clúster de {smallest} a {largest} objetos, con hasta un {percent} de diferencia con la media.</numerusform>
            <numerusform>%n clústeres de {smallest} a {largest} objetos, con hasta un {percent} de diferencia con la media.</numerusform>
        </translation>
    </message>
    <message>
        <source>Distance of the features to their centers: mean {mean}, root mean square {typical}, largest {largest}.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>Distancia de los objetos a sus centros: media {mean}, media cuadrática {typical}, máxima {largest}.</translation>
    </message>
    <message>
        <source>Distance of the features to their centers: weighted mean {mean}, weighted root mean square {typical}, largest {largest}.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>Distancia de los objetos a sus centros: media ponderada {mean}, media cuadrática ponderada {typical}, máxima {largest}.</translation>
    </message>
    <message>
        <source>Total squared distance (inertia): {inertia}.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>Suma de distancias al cuadrado (inercia): {inertia}.</translation>
    </message>
    <message numerus="yes">
        <source>Total squared distance (inertia): {inertia}, after %n iterations.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>
            <numerusform>Suma de distancias al cuadrado (inercia): {inertia}, tras %n iteración.</numerusform>
            <numerusform>Suma de distancias al cuadrado (inercia): {inertia}, tras %n iteraciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Converged after %n iterations. Total squared distance (inertia): {inertia}.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>
            <numerusform>Convergió tras %n iteración. Suma de distancias al cuadrado (inercia): {inertia}.</numerusform>
            <numerusform>Convergió tras %n iteraciones. Suma de distancias al cuadrado (inercia): {inertia}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{inertia} × weight</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>{inertia} × peso</translation>
    </message>
    <message>
        <source>Cluster {id} has {weight}: {miss} too much.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>El clúster {id} tiene {weight}: {miss} de más.</translation>
    </message>
    <message>
        <source>Cluster {id} has {weight}: {miss} too little.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>El clúster {id} tiene {weight}: {miss} de menos.</translation>
    </message>
    <message>
        <source>… and {count} more.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>… y {count} más.</translation>
    </message>
    <message>
        <source>{name} per cluster: {least} to {most}, at most {percent} % from the mean.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>{name} por clúster: de {least} a {most}, a un {percent}&#xa0;% de la media como máximo.</translation>
    </message>
    <message>
        <source>{name} per cluster: {least} to {most}, at most {percent} % from the mean of the group.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>{name} por clúster: de {least} a {most}, a un {percent}&#xa0;% de la media del grupo como máximo.</translation>
    </message>
    <message>
        <source>{name} per cluster: {least} each.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>{name} por clúster: {least} en cada uno.</translation>
    </message>
    <message numerus="yes">
        <source>%n zones; each is the union of the polygons of its cluster.</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>
            <numerusform>%n zona; es la unión de los polígonos de su clúster.</numerusform>
            <numerusform>%n zonas; cada una es la unión de los polígonos de su clúster.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clusters have no zone: their polygons have no area within the boundary.</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>
            <numerusform>%n clúster no tiene zona: sus polígonos no tienen superficie dentro del contorno.</numerusform>
            <numerusform>%n clústeres no tienen zona: sus polígonos no tienen superficie dentro del contorno.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clusters have no zone, because no polygon goes to them.</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>
            <numerusform>%n clúster no tiene zona, porque no le corresponde ningún polígono.</numerusform>
            <numerusform>%n clústeres no tienen zona, porque no les corresponde ningún polígono.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features lie outside the boundary, and so outside all zones.</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>
            <numerusform>%n objeto está fuera del contorno y, por tanto, fuera de todas las zonas.</numerusform>
            <numerusform>%n objetos están fuera del contorno y, por tanto, fuera de todas las zonas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features lie outside all polygons or outside the boundary, and so outside all zones.</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>
            <numerusform>%n objeto está fuera de todos los polígonos o fuera del contorno y, por tanto, fuera de todas las zonas.</numerusform>
            <numerusform>%n objetos están fuera de todos los polígonos o fuera del contorno y, por tanto, fuera de todas las zonas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features lie outside all zones: the longitudes of the layer span more than one turn around the globe, and zones are drawn for one. Give all features longitudes from -{half} to {half} degrees.</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>
            <numerusform>%n objeto está fuera de todas las zonas: las longitudes de la capa abarcan más de una vuelta al globo, y las zonas se dibujan para una. Dé a todos los objetos longitudes de -{half} a {half} grados.</numerusform>
            <numerusform>%n objetos están fuera de todas las zonas: las longitudes de la capa abarcan más de una vuelta al globo, y las zonas se dibujan para una. Dé a todos los objetos longitudes de -{half} a {half} grados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features lie in the zone of another cluster, which has more of the features in their polygon.</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>
            <numerusform>%n objeto está en la zona de otro clúster, que tiene más de los objetos de su polígono.</numerusform>
            <numerusform>%n objetos están en la zona de otro clúster, que tiene más de los objetos de su polígono.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unassigned features lie in a zone: features are never split, and the remaining capacity was too small.</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>
            <numerusform>%n objeto sin asignar está en una zona: los objetos nunca se dividen, y la capacidad restante era demasiado pequeña.</numerusform>
            <numerusform>%n objetos sin asignar están en una zona: los objetos nunca se dividen, y la capacidad restante era demasiado pequeña.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unassigned features lie in a polygon of a zone.</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>
            <numerusform>%n objeto sin asignar está en un polígono de una zona.</numerusform>
            <numerusform>%n objetos sin asignar están en un polígono de una zona.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n polygons without assigned features belong to no zone.</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>
            <numerusform>%n polígono sin objetos asignados no pertenece a ninguna zona.</numerusform>
            <numerusform>%n polígonos sin objetos asignados no pertenecen a ninguna zona.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features are left unassigned, because the centers are full. They were chosen so that the total squared distance of the others is least.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>
            <numerusform>%n objeto queda sin asignar, porque los centros están llenos. Se eligió de modo que la suma de distancias al cuadrado de los demás sea mínima.</numerusform>
            <numerusform>%n objetos quedan sin asignar, porque los centros están llenos. Se eligieron de modo que la suma de distancias al cuadrado de los demás sea mínima.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features with a total weight of {weight} are left unassigned. The centers could take all weight only if features were split. No unassigned feature fits into the remaining capacity of any center.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>
            <numerusform>%n objeto con un peso de {weight} queda sin asignar. Los centros solo podrían recibir todo el peso si los objetos se dividieran. El objeto no cabe en la capacidad restante de ningún centro.</numerusform>
            <numerusform>%n objetos con un peso total de {weight} quedan sin asignar. Los centros solo podrían recibir todo el peso si los objetos se dividieran. Ningún objeto sin asignar cabe en la capacidad restante de ningún centro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features with a total weight of {weight} are left unassigned. All features together weigh {surplus} more than the centers can take. No unassigned feature fits into the remaining capacity of any center.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>
            <numerusform>%n objeto con un peso de {weight} queda sin asignar. Todos los objetos juntos pesan {surplus} más de lo que los centros pueden recibir. El objeto no cabe en la capacidad restante de ningún centro.</numerusform>
            <numerusform>%n objetos con un peso total de {weight} quedan sin asignar. Todos los objetos juntos pesan {surplus} más de lo que los centros pueden recibir. Ningún objeto sin asignar cabe en la capacidad restante de ningún centro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mini-batches were used, followed by %n iterations over all features.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>
            <numerusform>Se usaron minilotes, seguidos de %n iteración con todos los objetos.</numerusform>
            <numerusform>Se usaron minilotes, seguidos de %n iteraciones con todos los objetos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lloyd&apos;s algorithm, continued to its end, would lower the total squared distance by {most}, to {lloyd}.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>El algoritmo de Lloyd, continuado hasta el final, reduciría la suma de distancias al cuadrado en un {most}, hasta {lloyd}.</translation>
    </message>
    <message>
        <source>Lloyd&apos;s algorithm, continued to its end, would lower the total squared distance by about {least} to {most}, to about {lloyd}: an estimate from {count} features drawn at random and as many others.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>El algoritmo de Lloyd, continuado hasta el final, reduciría la suma de distancias al cuadrado aproximadamente entre un {least} y un {most}, hasta aproximadamente {lloyd}: es una estimación a partir de {count} objetos tomados al azar y otros tantos.</translation>
    </message>
    <message>
        <source>The search did not converge: the centers still moved in the last iteration. The clusters are the best ones for the centers before that.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>La búsqueda no convergió: los centros aún se movían en la última iteración. Los clústeres son los mejores para los centros anteriores.</translation>
    </message>
    <message>
        <source>Certificate: not verified. Another assignment to these centers may have a smaller total squared distance.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>Certificado: sin verificar. Otra asignación a estos centros puede tener una suma de distancias al cuadrado menor.</translation>
    </message>
    <message>
        <source>Certificate: verified for coordinates rounded to steps of {step}. These steps are coarse compared to the root mean square distance given above.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>Certificado: verificado para coordenadas redondeadas a pasos de {step}. Estos pasos son grandes en comparación con la media cuadrática de las distancias indicada arriba.</translation>
    </message>
    <message>
        <source>No other assignment to these centers within the limits has a total squared distance that is smaller by more than {share} %.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>Ninguna otra asignación a estos centros dentro de los límites tiene una suma de distancias al cuadrado menor en más de un {share}&#xa0;%.</translation>
    </message>
    <message>
        <source>Certificate: verified.</source>
        <extracomment>bridge/log/costs.py, bridge/log/outcome.py</extracomment>
        <translation>Certificado: verificado.</translation>
    </message>
    <message>
        <source>Certificate: not verified to be near the best assignment.</source>
        <extracomment>bridge/log/costs.py, bridge/log/outcome.py</extracomment>
        <translation>Certificado: no se verificó que esté cerca de la mejor asignación.</translation>
    </message>
    <message>
        <source>This includes assignments that split features.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>Esto incluye las asignaciones que dividen objetos.</translation>
    </message>
    <message numerus="yes">
        <source>This concerns %n groups: {titles}.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>
            <numerusform>Esto afecta a %n grupo: {titles}.</numerusform>
            <numerusform>Esto afecta a %n grupos: {titles}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <extracomment>bridge/log/input.py, bridge/log/outcome.py, bridge/log/sentences.py</extracomment>
        <translation>de {least} a {most}</translation>
    </message>
    <message>
        <source>{number} trillion</source>
        <extracomment>bridge/log/numbers.py</extracomment>
        <translation>{number} bill.</translation>
    </message>
    <message>
        <source>{number} billion</source>
        <extracomment>bridge/log/numbers.py</extracomment>
        <translation>{number} mil mill.</translation>
    </message>
    <message>
        <source>{number} million</source>
        <extracomment>bridge/log/numbers.py</extracomment>
        <translation>{number} mill.</translation>
    </message>
    <message>
        <source>square {unit}</source>
        <extracomment>bridge/log/numbers.py</extracomment>
        <translation>{unit} al cuadrado</translation>
    </message>
    <message>
        <source>{clusters} is empty. Enter a number.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>«{clusters}» está vacío. Introduzca un número.</translation>
    </message>
    <message>
        <source>{clusters} is empty. Enter a number, or set {maximum} or {minimum} (at least 1), from which the number is derived.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>«{clusters}» está vacío. Introduzca un número, o indique «{maximum}» o «{minimum}» (al menos 1), de los que se deduce el número.</translation>
    </message>
    <message numerus="yes">
        <source>With {parameter} set to {percent}, a cluster may weigh at most {most}, and %n features weigh more. The heaviest is feature {id} with {weight}.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>
            <numerusform>Con «{parameter}» en {percent}, un clúster puede pesar {most} como máximo, y %n objeto pesa más: el objeto {id}, con {weight}.</numerusform>
            <numerusform>Con «{parameter}» en {percent}, un clúster puede pesar {most} como máximo, y %n objetos pesan más. El más pesado es el objeto {id}, con {weight}.</numerusform>
        </translation>
    </message>
    <message>
        <source>So clusters may weigh from {lower} to {largest}.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>Por eso los clústeres pueden pesar de {lower} a {largest}.</translation>
    </message>
    <message>
        <source>{where}, and all others are 0.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>{where}, y todos los demás son 0.</translation>
    </message>
    <message>
        <source>It counts like any other and can dominate the result. If it is wrong or stands for missing data, correct it or leave it out.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>Este valor cuenta como los demás y puede dominar el resultado. Si es incorrecto o representa datos ausentes, corríjalo o exclúyalo.</translation>
    </message>
    <message>
        <source>features with a positive weight</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>objetos con peso positivo</translation>
    </message>
    <message>
        <source>{clusters} clusters need at least {clusters} {what}; {have} are used.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>{clusters} clústeres necesitan al menos {clusters} {what}; se usan {have}.</translation>
    </message>
    <message>
        <source>{clusters} clusters need at least {clusters} features that differ. The features (number used: {have}) have {distinct} different combinations of values.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>{clusters} clústeres necesitan al menos {clusters} objetos distintos entre sí. Los objetos (número usado: {have}) tienen {distinct} combinaciones de valores distintas.</translation>
    </message>
    <message>
        <source>{clusters} clusters need at least {clusters} features that differ. The features (number used: {have}) have {places} different combinations of values, of which {distinct} are distinct after rounding.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>{clusters} clústeres necesitan al menos {clusters} objetos distintos entre sí. Los objetos (número usado: {have}) tienen {places} combinaciones de valores distintas; tras el redondeo quedan {distinct}.</translation>
    </message>
    <message>
        <source>{clusters} clusters need at least {clusters} distinct positions. The features (number used: {have}) have {places} positions, of which {distinct} are distinct after rounding.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>{clusters} clústeres necesitan al menos {clusters} posiciones distintas. Los objetos (número usado: {have}) tienen {places} posiciones; tras el redondeo quedan {distinct} distintas.</translation>
    </message>
    <message>
        <source>{clusters} clusters need at least {clusters} {what}; there are {have} with a usable geometry.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>{clusters} clústeres necesitan al menos {clusters} {what}; hay {have} con geometría utilizable.</translation>
    </message>
    <message>
        <source>{clusters} clusters need at least {clusters} distinct positions with a positive weight; there are {distinct}.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>{clusters} clústeres necesitan al menos {clusters} posiciones distintas con peso positivo; hay {distinct}.</translation>
    </message>
    <message>
        <source>{clusters} clusters need at least {clusters} features; there are {have} with a usable geometry, at {distinct} distinct positions.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>{clusters} clústeres necesitan al menos {clusters} objetos; hay {have} con geometría utilizable, en {distinct} posiciones distintas.</translation>
    </message>
    <message>
        <source>{clusters} clusters need at least {clusters} distinct positions; the {have} features have {distinct}.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>{clusters} clústeres necesitan al menos {clusters} posiciones distintas; los {have} objetos tienen {distinct}.</translation>
    </message>
    <message>
        <source>Coordinates are rounded to steps of {step}, a fraction of the extent, and feature {id} lies farthest from the others. If its position is wrong, correct it or leave it out. Otherwise lower the number of clusters to {enough}.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>Las coordenadas se redondean a pasos de {step}, una fracción de la extensión, y el objeto {id} es el más alejado de los demás. Si su posición es incorrecta, corríjala o excluya el objeto. Si no, reduzca el número de clústeres a {enough}.</translation>
    </message>
    <message>
        <source>No number of clusters meets all limits.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>Ningún número de clústeres cumple todos los límites.</translation>
    </message>
    <message>
        <source>Lower the number of clusters to {enough}.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>Reduzca el número de clústeres a {enough}.</translation>
    </message>
    <message numerus="yes">
        <source>(%n features have no usable geometry.)</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>
            <numerusform>(%n objeto no tiene geometría utilizable.)</numerusform>
            <numerusform>(%n objetos no tienen geometría utilizable.)</numerusform>
        </translation>
    </message>
    <message>
        <source>Feature {id} has a weight of {weight}, and a cluster may have at most {maximum}. Raise {max_size} to {raised}, or leave the feature out.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>El objeto {id} tiene un peso de {weight}, y un clúster puede tener {maximum} como máximo. Aumente «{max_size}» a {raised}, o excluya el objeto.</translation>
    </message>
    <message>
        <source>Feature {id} has a weight of {weight}, and a cluster may have at most {maximum}. Raise {max_size} and lower {min_size}, or leave the feature out.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>El objeto {id} tiene un peso de {weight}, y un clúster puede tener {maximum} como máximo. Aumente «{max_size}» y reduzca «{min_size}», o excluya el objeto.</translation>
    </message>
    <message numerus="yes">
        <source>(%n features are too heavy.)</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>
            <numerusform>(%n objeto es demasiado pesado.)</numerusform>
            <numerusform>(%n objetos son demasiado pesados.)</numerusform>
        </translation>
    </message>
    <message>
        <source>{min_size} is {minimum} and {max_size} is {maximum}. Lower the minimum or raise the maximum.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>«{min_size}» es {minimum} y «{max_size}» es {maximum}. Reduzca el mínimo o aumente el máximo.</translation>
    </message>
    <message>
        <source>The center with feature id {id} must get at least {lower} and can take at most {upper}. Lower its minimum or raise its maximum.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>El centro con el ID de objeto {id} debe recibir al menos {lower} y puede recibir como máximo {upper}. Reduzca su mínimo o aumente su máximo.</translation>
    </message>
    <message>
        <source>Lower {min_size} to {size}.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>Reduzca «{min_size}» a {size}.</translation>
    </message>
    <message>
        <source>Lower {min_size} to {size}, or the number of clusters to {clusters}.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>Reduzca «{min_size}» a {size}, o el número de clústeres a {clusters}.</translation>
    </message>
    <message>
        <source>Raise {max_size} to {raised}.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>Aumente «{max_size}» a {raised}.</translation>
    </message>
    <message>
        <source>Raise {max_size} to {raised}, or the number of clusters to {more}.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>Aumente «{max_size}» a {raised}, o el número de clústeres a {more}.</translation>
    </message>
    <message>
        <source>a total weight of {weight}</source>
        <extracomment>bridge/log/roads.py, bridge/log/sentences.py</extracomment>
        <translation>un peso total de {weight}</translation>
    </message>
    <message>
        <source>{count} features</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>{count} objetos</translation>
    </message>
    <message>
        <source>The solver {solver}</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>El solucionador {solver}</translation>
    </message>
    <message>
        <source>{solver} is not offered on this system, because loading the Python package “{package}” into QGIS is not known to be safe ({detail}). Set {parameter} to Automatic, which finds the same optimum.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>{solver} no se ofrece en este sistema, porque no se sabe si cargar el paquete de Python «{package}» en QGIS es seguro ({detail}). Ponga «{parameter}» en Automático, que encuentra el mismo óptimo.</translation>
    </message>
    <message>
        <source>Set {parameter} to Automatic, which needs no other package and is as good.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>Ponga «{parameter}» en Automático, que no necesita ningún otro paquete y es igual de bueno.</translation>
    </message>
    <message>
        <source>The solver {solver} takes at most {limit} pairs of a feature and a cluster, and this run has {pairs}. Set {parameter} to Automatic, which has no such limit and finds the same optimum.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>El solucionador {solver} admite como máximo {limit} pares de un objeto y un clúster, y esta ejecución tiene {pairs}. Ponga «{parameter}» en Automático, que no tiene ese límite y encuentra el mismo óptimo.</translation>
    </message>
    <message>
        <source>The solver {solver} gave no usable result ({status}). Set {parameter} to Automatic.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>El solucionador {solver} no dio ningún resultado utilizable ({status}). Ponga «{parameter}» en Automático.</translation>
    </message>
    <message>
        <source>The output {path} exists, but cannot be read as a GeoPackage ({reason}). Choose another file.</source>
        <extracomment>bridge/output/addition.py</extracomment>
        <translation>La salida {path} existe, pero no se puede leer como GeoPackage ({reason}). Elija otro archivo.</translation>
    </message>
    <message>
        <source>The layer “{name}” cannot be added to {path} ({reason}). Choose another layer name or another file.</source>
        <extracomment>bridge/output/addition.py</extracomment>
        <translation>La capa «{name}» no se puede añadir a {path} ({reason}). Elija otro nombre de capa u otro archivo.</translation>
    </message>
    <message>
        <source>Another program wrote the layer “{name}” in {path} during the run, so it was not replaced. Choose another layer name, or run again to replace it.</source>
        <extracomment>bridge/output/addition.py</extracomment>
        <translation>Otro programa escribió la capa «{name}» en {path} durante la ejecución, así que no se reemplazó. Elija otro nombre de capa, o vuelva a ejecutar para reemplazarla.</translation>
    </message>
    <message>
        <source>“{name}” in {path} is not a layer and cannot be replaced. Choose another layer name.</source>
        <extracomment>bridge/output/addition.py</extracomment>
        <translation>«{name}» en {path} no es una capa y no se puede reemplazar. Elija otro nombre de capa.</translation>
    </message>
    <message>
        <source>Choose another format, such as {format}.</source>
        <extracomment>bridge/output/advice.py</extracomment>
        <translation>Elija otro formato, como {format}.</translation>
    </message>
    <message>
        <source>{first} and {second} have the same destination ({text}). Choose another file, or two layer names in one GeoPackage.</source>
        <extracomment>bridge/output/checks.py</extracomment>
        <translation>«{first}» y «{second}» tienen el mismo destino ({text}). Elija otro archivo, o dos nombres de capa en un GeoPackage.</translation>
    </message>
    <message>
        <source>The folder {folder} for the output does not exist. Create it or choose another.</source>
        <extracomment>bridge/output/checks.py</extracomment>
        <translation>La carpeta {folder} para la salida no existe. Créela o elija otra.</translation>
    </message>
    <message>
        <source>The folder {folder} for the output cannot be written to ({reason}).</source>
        <extracomment>bridge/output/checks.py</extracomment>
        <translation>No se puede escribir en la carpeta {folder} para la salida ({reason}).</translation>
    </message>
    <message>
        <source>The name of the output is too long: {name}. Choose a shorter one.</source>
        <extracomment>bridge/output/checks.py</extracomment>
        <translation>El nombre de la salida es demasiado largo: {name}. Elija uno más corto.</translation>
    </message>
    <message>
        <source>The path of the output is too long for a database: it has {count} bytes, and at most {most} are allowed. Choose another folder. ({path})</source>
        <extracomment>bridge/output/checks.py</extracomment>
        <translation>La ruta de la salida es demasiado larga para una base de datos: tiene {count} bytes, y se permiten {most} como máximo. Elija otra carpeta. ({path})</translation>
    </message>
    <message>
        <source>The output {path} would be a table, but the features have geometries. Choose {other}.</source>
        <extracomment>bridge/output/checks.py</extracomment>
        <translation>La salida {path} sería una tabla, pero los objetos tienen geometrías. Elija {other}.</translation>
    </message>
    <message>
        <source>The output {path} would be misplaced by {file}, which says where images of this name lie. Choose another name.</source>
        <extracomment>bridge/output/checks.py</extracomment>
        <translation>La salida {path} quedaría mal situada por {file}, que indica dónde están las imágenes con ese nombre. Elija otro nombre.</translation>
    </message>
    <message>
        <source>The output {path} would replace {file}. Choose another name.</source>
        <extracomment>bridge/output/checks.py</extracomment>
        <translation>La salida {path} reemplazaría {file}. Elija otro nombre.</translation>
    </message>
    <message>
        <source>The output {path} would replace {file}, which belongs to {owner}. Choose another name.</source>
        <extracomment>bridge/output/checks.py</extracomment>
        <translation>La salida {path} reemplazaría {file}, que pertenece a {owner}. Elija otro nombre.</translation>
    </message>
    <message>
        <source>The output {path} exists and cannot be written to.</source>
        <extracomment>bridge/output/checks.py</extracomment>
        <translation>La salida {path} existe y no se puede escribir en ella.</translation>
    </message>
    <message>
        <source>Only a GeoPackage can take another layer, and {path} already exists. Choose another file.</source>
        <extracomment>bridge/output/checks.py</extracomment>
        <translation>Solo un GeoPackage admite otra capa, y {path} ya existe. Elija otro archivo.</translation>
    </message>
    <message>
        <source>The output would replace “{table}” in {path}, from which the input layer is read. Choose another layer name.</source>
        <extracomment>bridge/output/checks.py</extracomment>
        <translation>La salida reemplazaría «{table}» en {path}, de donde se lee la capa de entrada. Elija otro nombre de capa.</translation>
    </message>
    <message>
        <source>The output is the input layer itself (“{table}” in {path}). Choose another layer name.</source>
        <extracomment>bridge/output/checks.py</extracomment>
        <translation>La salida es la propia capa de entrada («{table}» en {path}). Elija otro nombre de capa.</translation>
    </message>
    <message>
        <source>The output table already exists, and it would be lost if replacing it failed: {uri}. Drop it first or choose another name.</source>
        <extracomment>bridge/output/checks.py</extracomment>
        <translation>La tabla de salida ya existe, y se perdería si fallara su reemplazo: {uri}. Elimínela antes o elija otro nombre.</translation>
    </message>
    <message>
        <source>{output}: files with the extension “{ending}” cannot be written ({path}). Use {endings}.</source>
        <extracomment>bridge/output/destination.py</extracomment>
        <translation>{output}: no se pueden escribir archivos con la extensión «{ending}» ({path}). Use {endings}.</translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>bridge/log/zones.py, bridge/output/destination.py, bridge/output/samples.py, bridge/read/numbers.py</extracomment>
        <translation> o </translation>
    </message>
    <message>
        <source>GDAL cannot write rasters with the extension “.{extension}” here ({path}). Use .tif, .png, .img or another one.</source>
        <extracomment>bridge/output/destination.py</extracomment>
        <translation>GDAL no puede escribir aquí rásteres con la extensión «.{extension}» ({path}). Use .tif, .png, .img u otra.</translation>
    </message>
    <message>
        <source>The result cannot be appended to an existing layer. Choose a new layer.</source>
        <extracomment>bridge/output/destination.py</extracomment>
        <translation>El resultado no se puede añadir a una capa existente. Elija una capa nueva.</translation>
    </message>
    <message>
        <source>{output}: {text} does not name both a file and a layer. Give dbname=&apos;…&apos; and table=&quot;…&quot;, or the path alone to replace the whole file.</source>
        <extracomment>bridge/output/destination.py</extracomment>
        <translation>{output}: {text} no indica a la vez un archivo y una capa. Indique dbname=&apos;…&apos; y table=&quot;…&quot;, o solo la ruta para reemplazar todo el archivo.</translation>
    </message>
    <message>
        <source>QGIS cannot write files with the extension “.{extension}” ({path}). Use .gpkg, .geojson, .shp or another vector format.</source>
        <extracomment>bridge/output/destination.py</extracomment>
        <translation>QGIS no puede escribir archivos con la extensión «.{extension}» ({path}). Use .gpkg, .geojson, .shp u otro formato vectorial.</translation>
    </message>
    <message>
        <source>The output {path} is a folder. Enter the name of a file.</source>
        <extracomment>bridge/output/destination.py</extracomment>
        <translation>La salida {path} es una carpeta. Introduzca el nombre de un archivo.</translation>
    </message>
    <message>
        <source>The output {path} is a device or a pipe. Enter the name of a file.</source>
        <extracomment>bridge/output/destination.py</extracomment>
        <translation>La salida {path} es un dispositivo o una tubería. Introduzca el nombre de un archivo.</translation>
    </message>
    <message>
        <source>The output {path} is a link that leads to itself. Enter another name.</source>
        <extracomment>bridge/output/destination.py</extracomment>
        <translation>La salida {path} es un enlace que lleva a sí mismo. Introduzca otro nombre.</translation>
    </message>
    <message>
        <source>The features of the layer changed during the run, so clusters and features no longer match. Nothing was written. Run the algorithm again.</source>
        <extracomment>bridge/output/features.py</extracomment>
        <translation>Los objetos de la capa cambiaron durante la ejecución, así que los clústeres y los objetos ya no se corresponden. No se escribió nada. Vuelva a ejecutar el algoritmo.</translation>
    </message>
    <message>
        <source>{path} is in use. Waiting up to {seconds} seconds for it.</source>
        <extracomment>bridge/output/locks.py</extracomment>
        <translation>{path} está en uso. Se esperará hasta {seconds} segundos.</translation>
    </message>
    <message>
        <source>{path} is in use by another program or by unsaved edits in QGIS, and was not changed. Close it there or save the edits and run again, or choose another file.</source>
        <extracomment>bridge/output/locks.py</extracomment>
        <translation>{path} está en uso por otro programa o por ediciones sin guardar en QGIS, y no se modificó. Ciérrelo allí o guarde las ediciones y vuelva a ejecutar, o elija otro archivo.</translation>
    </message>
    <message>
        <source>The output {path} would be damaged by {files}, which remain from a deleted file of the same name. Delete or move them, or choose another name.</source>
        <extracomment>bridge/output/locks.py</extracomment>
        <translation>La salida {path} se dañaría por {files}, restos de un archivo eliminado con el mismo nombre. Elimínelos o muévalos, o elija otro nombre.</translation>
    </message>
    <message>
        <source> and </source>
        <extracomment>bridge/output/locks.py, bridge/output/plans.py</extracomment>
        <translation> y </translation>
    </message>
    <message>
        <source> and {count} more</source>
        <extracomment>bridge/output/names.py</extracomment>
        <translation> y {count} más</translation>
    </message>
    <message numerus="yes">
        <source>{output}: %n features have coordinates that are not finite (infinite or not a number). They are written without geometry.</source>
        <extracomment>bridge/output/outputs.py</extracomment>
        <translation>
            <numerusform>{output}: %n objeto tiene coordenadas no finitas (infinitas o que no son números). Se escribe sin geometría.</numerusform>
            <numerusform>{output}: %n objetos tienen coordenadas no finitas (infinitas o que no son números). Se escriben sin geometría.</numerusform>
        </translation>
    </message>
    <message>
        <source>{output}: {file} cannot hold features without geometry, and some may have none.</source>
        <extracomment>bridge/output/plans.py</extracomment>
        <translation>{output}: {file} no admite objetos sin geometría, y puede que algunos no la tengan.</translation>
    </message>
    <message numerus="yes">
        <source>{output}: {file} cannot hold features without geometry, and %n features have no usable one.</source>
        <extracomment>bridge/output/plans.py</extracomment>
        <translation>
            <numerusform>{output}: {file} no admite objetos sin geometría, y %n objeto no tiene una utilizable.</numerusform>
            <numerusform>{output}: {file} no admite objetos sin geometría, y %n objetos no tienen una utilizable.</numerusform>
        </translation>
    </message>
    <message>
        <source>{output}: {file} has no data type for the values of {fields}. They are written as text.</source>
        <extracomment>bridge/output/plans.py</extracomment>
        <translation>{output}: {file} no tiene un tipo de datos para los valores de {fields}. Se escriben como texto.</translation>
    </message>
    <message>
        <source>“{name}” is renamed to “{other}”</source>
        <extracomment>bridge/output/plans.py</extracomment>
        <translation>«{name}» pasa a llamarse «{other}»</translation>
    </message>
    <message>
        <source>{output}: {file} cannot be written under the name “{title}”. Choose another name, such as “{instead}”.</source>
        <extracomment>bridge/output/plans.py</extracomment>
        <translation>{output}: {file} no se puede escribir con el nombre «{title}». Elija otro nombre, como «{instead}».</translation>
    </message>
    <message>
        <source>{output}: {file} cannot hold this layer.</source>
        <extracomment>bridge/output/plans.py</extracomment>
        <translation>{output}: {file} no admite esta capa.</translation>
    </message>
    <message>
        <source>{output}: {file} cannot hold the fields {fields}.</source>
        <extracomment>bridge/output/plans.py</extracomment>
        <translation>{output}: {file} no admite los campos {fields}.</translation>
    </message>
    <message>
        <source>{output}: {file} cannot hold fields whose names differ only in case, blanks or special characters: {fields}. Rename one of them.</source>
        <extracomment>bridge/output/plans.py</extracomment>
        <translation>{output}: {file} no admite campos cuyos nombres solo difieren en mayúsculas y minúsculas, espacios o caracteres especiales: {fields}. Cambie el nombre de uno de ellos.</translation>
    </message>
    <message>
        <source>{output}: {file} needs a different value of {fields} in each feature. Rename the field.</source>
        <extracomment>bridge/output/plans.py</extracomment>
        <translation>{output}: {file} necesita un valor distinto de {fields} en cada objeto. Cambie el nombre del campo.</translation>
    </message>
    <message>
        <source>{output}: {file} cannot hold geometries of the type {kind}.</source>
        <extracomment>bridge/output/plans.py</extracomment>
        <translation>{output}: {file} no admite geometrías del tipo {kind}.</translation>
    </message>
    <message>
        <source>{output}: {file} cannot hold a table without geometry.</source>
        <extracomment>bridge/output/plans.py</extracomment>
        <translation>{output}: {file} no admite una tabla sin geometría.</translation>
    </message>
    <message>
        <source>{output}: {file} cannot hold geometries. Only the fields are written.</source>
        <extracomment>bridge/output/plans.py</extracomment>
        <translation>{output}: {file} no admite geometrías. Solo se escriben los campos.</translation>
    </message>
    <message>
        <source>{output}: {file} does not keep the reference system ({crs}).</source>
        <extracomment>bridge/output/plans.py</extracomment>
        <translation>{output}: {file} no conserva el sistema de referencia ({crs}).</translation>
    </message>
    <message>
        <source>{output}: {file} cannot hold {dropped} values.</source>
        <extracomment>bridge/output/plans.py</extracomment>
        <translation>{output}: {file} no admite valores {dropped}.</translation>
    </message>
    <message>
        <source>{output}: {file} moves positions by up to about {moved} units of the layer.</source>
        <extracomment>bridge/output/plans.py</extracomment>
        <translation>{output}: {file} desplaza las posiciones hasta unas {moved} unidades de la capa.</translation>
    </message>
    <message>
        <source>{format} cannot hold this raster without changing it. Write {path} as a GeoTIFF (.tif).</source>
        <extracomment>bridge/output/raster.py</extracomment>
        <translation>{format} no puede guardar este ráster sin cambiarlo. Escriba {path} como GeoTIFF (.tif).</translation>
    </message>
    <message>
        <source>{most} bytes</source>
        <extracomment>bridge/output/samples.py</extracomment>
        <translation>{most} bytes</translation>
    </message>
    <message>
        <source>{most} characters</source>
        <extracomment>bridge/output/samples.py</extracomment>
        <translation>{most} caracteres</translation>
    </message>
    <message>
        <source>above {most} or below {least}</source>
        <extracomment>bridge/output/samples.py</extracomment>
        <translation>mayores que {most} o menores que {least}</translation>
    </message>
    <message>
        <source>above {limit}</source>
        <extracomment>bridge/output/samples.py</extracomment>
        <translation>mayores que {limit}</translation>
    </message>
    <message>
        <source>below -{limit}</source>
        <extracomment>bridge/output/samples.py</extracomment>
        <translation>menores que -{limit}</translation>
    </message>
    <message>
        <source>the written file cannot be read</source>
        <extracomment>bridge/output/scratch.py</extracomment>
        <translation>el archivo escrito no se puede leer</translation>
    </message>
    <message>
        <source>The disk with the folder for temporary files ({folder}) is full. Free some space and run again.</source>
        <extracomment>bridge/output/scratch.py</extracomment>
        <translation>El disco con la carpeta de archivos temporales ({folder}) está lleno. Libere espacio y vuelva a ejecutar.</translation>
    </message>
    <message>
        <source>{path} cannot be replaced ({reason}). Close the programs and layers that use it, or choose another file. It was not changed.</source>
        <extracomment>bridge/output/staging.py</extracomment>
        <translation>No se puede reemplazar {path} ({reason}). Cierre los programas y las capas que lo usan, o elija otro archivo. No se modificó.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}). Nothing was changed.</source>
        <extracomment>bridge/output/staging.py</extracomment>
        <translation>No se puede escribir {path} ({reason}). No se modificó nada.</translation>
    </message>
    <message>
        <source>another program has changed it since</source>
        <extracomment>bridge/output/staging.py</extracomment>
        <translation>otro programa lo ha modificado entretanto</translation>
    </message>
    <message>
        <source>{path} could not be restored ({reason}). Its former content is in {folder}.</source>
        <extracomment>bridge/output/staging.py</extracomment>
        <translation>No se pudo restaurar {path} ({reason}). Su contenido anterior está en {folder}.</translation>
    </message>
    <message>
        <source>A run was killed while it replaced files. {folder} has the files as they were before. Move them back, or delete the folder.</source>
        <extracomment>bridge/output/staging.py</extracomment>
        <translation>Una ejecución se interrumpió por la fuerza mientras reemplazaba archivos. En {folder} están los archivos como estaban antes. Devuélvalos a su lugar, o elimine la carpeta.</translation>
    </message>
    <message>
        <source>Make them different or rename the field.</source>
        <extracomment>bridge/output/values.py</extracomment>
        <translation>Hágalos distintos o cambie el nombre del campo.</translation>
    </message>
    <message>
        <source>Remove these characters.</source>
        <extracomment>bridge/output/values.py</extracomment>
        <translation>Elimine estos caracteres.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}</source>
        <extracomment>bridge/output/writers.py</extracomment>
        <translation>No se puede escribir {path}: {reason}</translation>
    </message>
    <message>
        <source>only {count} of {all} features were written</source>
        <extracomment>bridge/output/writers.py</extracomment>
        <translation>solo se escribieron {count} de {all} objetos</translation>
    </message>
    <message>
        <source>The result could not be written. No files were left behind.</source>
        <extracomment>bridge/output/writers.py</extracomment>
        <translation>No se pudo escribir el resultado. No queda ningún archivo.</translation>
    </message>
    <message>
        <source>{source} has no bands itself. Choose one of the rasters in it.</source>
        <extracomment>bridge/raster/source.py</extracomment>
        <translation>{source} no tiene bandas propias. Elija uno de los rásteres que contiene.</translation>
    </message>
    <message>
        <source>Band {number} does not exist. Use numbers from 1 to {count} in {parameter}.</source>
        <extracomment>bridge/raster/source.py</extracomment>
        <translation>La banda {number} no existe. Use números de 1 a {count} en «{parameter}».</translation>
    </message>
    <message>
        <source>Band {number} contains complex numbers ({kind}), which cannot be compared. Choose other bands in {parameter}, or make a raster of the real part or the amplitude.</source>
        <extracomment>bridge/raster/source.py</extracomment>
        <translation>La banda {number} contiene números complejos ({kind}), que no se pueden comparar. Elija otras bandas en «{parameter}», o cree un ráster de la parte real o de la amplitud.</translation>
    </message>
    <message>
        <source>{name} cannot be read by GDAL (its provider is {provider}). Save it as a file first.</source>
        <extracomment>bridge/raster/source.py</extracomment>
        <translation>GDAL no puede leer {name} (su proveedor es {provider}). Guárdelo antes como archivo.</translation>
    </message>
    <message>
        <source>{source} cannot be read as a raster ({reason}).</source>
        <extracomment>bridge/raster/source.py</extracomment>
        <translation>{source} no se puede leer como ráster ({reason}).</translation>
    </message>
    <message>
        <source>The raster cannot be read in row {row} ({reason}).</source>
        <extracomment>bridge/raster/source.py</extracomment>
        <translation>El ráster no se puede leer en la fila {row} ({reason}).</translation>
    </message>
    <message>
        <source>Class {number}: {pixels}</source>
        <extracomment>bridge/raster/style.py</extracomment>
        <translation>Clase {number}: {pixels}</translation>
    </message>
    <message numerus="yes">
        <source>%n pixels</source>
        <extracomment>bridge/raster/style.py</extracomment>
        <translation>
            <numerusform>%n píxel</numerusform>
            <numerusform>%n píxeles</numerusform>
        </translation>
    </message>
    <message>
        <source>band units</source>
        <extracomment>bridge/raster/words.py</extracomment>
        <translation>unidades de las bandas</translation>
    </message>
    <message>
        <source>Raster: {width} × {height} pixels; bands: {bands}.</source>
        <extracomment>bridge/raster/words.py</extracomment>
        <translation>Ráster: {width} × {height} píxeles; bandas: {bands}.</translation>
    </message>
    <message>
        <source>Band {band} has a color table: pixels are compared by their red, green and blue, not by their numbers.</source>
        <extracomment>bridge/raster/words.py</extracomment>
        <translation>La banda {band} tiene una tabla de colores: los píxeles se comparan por su rojo, verde y azul, no por sus números.</translation>
    </message>
    <message>
        <source>Band {band} is a transparency band. Transparent pixels get no class.</source>
        <extracomment>bridge/raster/words.py</extracomment>
        <translation>La banda {band} es de transparencia. Los píxeles transparentes no reciben clase.</translation>
    </message>
    <message numerus="yes">
        <source>%n valid pixels, all of which are used to find the classes.</source>
        <extracomment>bridge/raster/words.py</extracomment>
        <translation>
            <numerusform>%n píxel válido, que se usa para encontrar las clases.</numerusform>
            <numerusform>%n píxeles válidos, que se usan todos para encontrar las clases.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n valid pixels, of which {count} ({share}) are drawn at random to find the classes. {parameter} sets how many.</source>
        <extracomment>bridge/raster/words.py</extracomment>
        <translation>
            <numerusform>%n píxel válido, del que se toma {count} ({share}) al azar para encontrar las clases. «{parameter}» determina cuántos.</numerusform>
            <numerusform>%n píxeles válidos, de los que se toman {count} ({share}) al azar para encontrar las clases. «{parameter}» determina cuántos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pixels get no class, because they have no data, are masked or not finite.</source>
        <extracomment>bridge/raster/words.py</extracomment>
        <translation>
            <numerusform>%n píxel no recibe clase, porque no tiene datos, está enmascarado o no es finito.</numerusform>
            <numerusform>%n píxeles no reciben clase, porque no tienen datos, están enmascarados o no son finitos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Such a number often marks pixels without data. If so, declare it as the raster&apos;s no data value, for example with “Translate (Convert Format)”.</source>
        <extracomment>bridge/raster/words.py</extracomment>
        <translation>Un número así suele marcar píxeles sin datos. En ese caso, declárelo como valor sin datos del ráster, por ejemplo con «Traducir (convertir formato)».</translation>
    </message>
    <message>
        <source>Band {band} has values from {low} to {high}.</source>
        <extracomment>bridge/raster/words.py</extracomment>
        <translation>La banda {band} tiene valores de {low} a {high}.</translation>
    </message>
    <message>
        <source>The squares of such numbers are too large to be computed.</source>
        <extracomment>bridge/raster/words.py</extracomment>
        <translation>Los cuadrados de estos números son demasiado grandes para calcularlos.</translation>
    </message>
    <message>
        <source>Band {band} has the value {value}</source>
        <extracomment>bridge/raster/words.py</extracomment>
        <translation>La banda {band} tiene el valor {value}</translation>
    </message>
    <message numerus="yes">
        <source>Converged after %n iterations; typical distance of the pixels to their class {distance} (root mean square).</source>
        <extracomment>bridge/raster/words.py</extracomment>
        <translation>
            <numerusform>Convergió tras %n iteración; distancia típica de los píxeles a su clase {distance} (media cuadrática).</numerusform>
            <numerusform>Convergió tras %n iteraciones; distancia típica de los píxeles a su clase {distance} (media cuadrática).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n classes with {smallest} to {largest} pixels.</source>
        <extracomment>bridge/raster/words.py</extracomment>
        <translation>
            <numerusform>%n clase de {smallest} a {largest} píxeles.</numerusform>
            <numerusform>%n clases de {smallest} a {largest} píxeles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n classes, {smallest} pixels in each.</source>
        <extracomment>bridge/raster/words.py</extracomment>
        <translation>
            <numerusform>%n clase, {smallest} píxeles en ella.</numerusform>
            <numerusform>%n clases, {smallest} píxeles en cada una.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n classes with {smallest} to {largest} pixels, up to {percent} off an equal area.</source>
        <extracomment>bridge/raster/words.py</extracomment>
        <translation>
            <numerusform>%n clase de {smallest} a {largest} píxeles, con hasta un {percent} de diferencia con un área igual.</numerusform>
            <numerusform>%n clases de {smallest} a {largest} píxeles, con hasta un {percent} de diferencia con un área igual.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n classes have no pixels.</source>
        <extracomment>bridge/raster/words.py</extracomment>
        <translation>
            <numerusform>%n clase no tiene píxeles.</numerusform>
            <numerusform>%n clases no tienen píxeles.</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is lost</source>
        <extracomment>bridge/raster/words.py</extracomment>
        <translation>no se pierde nada</translation>
    </message>
    <message>
        <source>Mean squared error: {mse}; {psnr}; size ratio: {ratio}.</source>
        <extracomment>bridge/raster/words.py</extracomment>
        <translation>Error cuadrático medio: {mse}; {psnr}; relación de tamaños: {ratio}.</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n pixels has a value in every chosen band: all of them have no data, are masked or not finite. Choose other bands in {parameter}, or another raster.</source>
        <extracomment>bridge/raster/words.py</extracomment>
        <translation>
            <numerusform>El %n píxel no tiene valor en todas las bandas elegidas: no tiene datos, está enmascarado o no es finito. Elija otras bandas en «{parameter}», u otro ráster.</numerusform>
            <numerusform>Ninguno de los %n píxeles tiene valor en todas las bandas elegidas: todos están sin datos, enmascarados o no son finitos. Elija otras bandas en «{parameter}», u otro ráster.</numerusform>
        </translation>
    </message>
    <message>
        <source>{classes} classes need at least {classes} pixels; {pixels} are valid. Lower the number of classes (CLUSTERS) to {pixels}.</source>
        <extracomment>bridge/raster/words.py</extracomment>
        <translation>{classes} clases necesitan al menos {classes} píxeles; {pixels} son válidos. Reduzca el número de clases (CLUSTERS) a {pixels}.</translation>
    </message>
    <message>
        <source>{classes} classes need at least {classes} different values; the {pixels} valid pixels have {distinct}. Lower the number of classes (CLUSTERS) to {distinct}.</source>
        <extracomment>bridge/raster/words.py</extracomment>
        <translation>{classes} clases necesitan al menos {classes} valores distintos; los {pixels} píxeles válidos tienen {distinct}. Reduzca el número de clases (CLUSTERS) a {distinct}.</translation>
    </message>
    <message>
        <source>{classes} classes need at least {classes} different values; the {pixels} pixels that were drawn have {distinct}. Lower the number of classes (CLUSTERS) to {distinct}, or raise {parameter}.</source>
        <extracomment>bridge/raster/words.py</extracomment>
        <translation>{classes} clases necesitan al menos {classes} valores distintos; los {pixels} píxeles tomados tienen {distinct}. Reduzca el número de clases (CLUSTERS) a {distinct}, o aumente «{parameter}».</translation>
    </message>
    <message>
        <source>scaled units</source>
        <extracomment>bridge/read/attributes.py</extracomment>
        <translation>unidades escaladas</translation>
    </message>
    <message>
        <source>units of the fields</source>
        <extracomment>bridge/read/attributes.py</extracomment>
        <translation>unidades de los campos</translation>
    </message>
    <message>
        <source>squared {unit}</source>
        <extracomment>bridge/read/attributes.py</extracomment>
        <translation>{unit} al cuadrado</translation>
    </message>
    <message>
        <source>There is nothing to cluster: the layer has no features, or the selection or the filter leaves none.</source>
        <extracomment>bridge/read/attributes.py, bridge/read/points.py</extracomment>
        <translation>No hay nada que agrupar: la capa no tiene objetos, o la selección o el filtro no dejan ninguno.</translation>
    </message>
    <message numerus="yes">
        <source>The field “{name}” has no finite number in any of the %n features. Choose other fields in {parameter}.</source>
        <extracomment>bridge/read/attributes.py</extracomment>
        <translation>
            <numerusform>El campo «{name}» no tiene un número finito en %n objeto. Elija otros campos en «{parameter}».</numerusform>
            <numerusform>El campo «{name}» no tiene un número finito en ninguno de los %n objetos. Elija otros campos en «{parameter}».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features have missing values. The first is feature {id}, in the field “{name}”. Correct them, or choose another option for {parameter}.</source>
        <extracomment>bridge/read/attributes.py</extracomment>
        <translation>
            <numerusform>%n objeto tiene valores ausentes: el objeto {id}, en el campo «{name}». Corríjalo, o elija otra opción para «{parameter}».</numerusform>
            <numerusform>%n objetos tienen valores ausentes. El primero es el objeto {id}, en el campo «{name}». Corríjalos, o elija otra opción para «{parameter}».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is nothing to cluster: none of the %n features has a value in every field. Choose fewer fields in {fields}, or another option for {nulls}.</source>
        <extracomment>bridge/read/attributes.py</extracomment>
        <translation>
            <numerusform>No hay nada que agrupar: %n objeto no tiene valor en todos los campos. Elija menos campos en «{fields}», u otra opción para «{nulls}».</numerusform>
            <numerusform>No hay nada que agrupar: ninguno de los %n objetos tiene valor en todos los campos. Elija menos campos en «{fields}», u otra opción para «{nulls}».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is nothing to cluster: none of the %n features has a value in every field and a position. Choose fewer fields in {fields}, or another option for {nulls}.</source>
        <extracomment>bridge/read/attributes.py</extracomment>
        <translation>
            <numerusform>No hay nada que agrupar: %n objeto no tiene valor en todos los campos y una posición. Elija menos campos en «{fields}», u otra opción para «{nulls}».</numerusform>
            <numerusform>No hay nada que agrupar: ninguno de los %n objetos tiene valor en todos los campos y una posición. Elija menos campos en «{fields}», u otra opción para «{nulls}».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the chosen fields varies: each has the same value in all %n features that are used. Choose other fields in {parameter}.</source>
        <extracomment>bridge/read/attributes.py</extracomment>
        <translation>
            <numerusform>Ninguno de los campos elegidos varía: solo se usa %n objeto. Elija otros campos en «{parameter}».</numerusform>
            <numerusform>Ninguno de los campos elegidos varía: cada uno tiene el mismo valor en los %n objetos que se usan. Elija otros campos en «{parameter}».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features read; fields: {fields}.</source>
        <extracomment>bridge/read/attributes.py</extracomment>
        <translation>
            <numerusform>%n objeto leído; campos: {fields}.</numerusform>
            <numerusform>%n objetos leídos; campos: {fields}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features have missing values or no usable position. They are skipped.</source>
        <extracomment>bridge/read/attributes.py</extracomment>
        <translation>
            <numerusform>%n objeto tiene valores ausentes o no tiene posición utilizable. Se omite.</numerusform>
            <numerusform>%n objetos tienen valores ausentes o no tienen posición utilizable. Se omiten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features have missing values or no usable position. They are skipped and written with NULL in the new fields.</source>
        <extracomment>bridge/read/attributes.py</extracomment>
        <translation>
            <numerusform>%n objeto tiene valores ausentes o no tiene posición utilizable. Se omite y se escribe con NULL en los campos nuevos.</numerusform>
            <numerusform>%n objetos tienen valores ausentes o no tienen posición utilizable. Se omiten y se escriben con NULL en los campos nuevos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features have missing values, for which the field&apos;s mean is used.</source>
        <extracomment>bridge/read/attributes.py</extracomment>
        <translation>
            <numerusform>%n objeto tiene valores ausentes, para los que se usa la media del campo.</numerusform>
            <numerusform>%n objetos tienen valores ausentes, para los que se usa la media del campo.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” has the value {middle} in all features that are used, so it has no effect.</source>
        <extracomment>bridge/read/attributes.py</extracomment>
        <translation>«{name}» tiene el valor {middle} en todos los objetos que se usan, así que no tiene efecto.</translation>
    </message>
    <message>
        <source>Scaled “{name}”: (value − {middle}) / {spread}.</source>
        <extracomment>bridge/read/attributes.py</extracomment>
        <translation>«{name}» escalado: (valor − {middle}) / {spread}.</translation>
    </message>
    <message>
        <source>The quartiles of “{name}” are equal, so it is divided by its standard deviation instead of the interquartile range.</source>
        <extracomment>bridge/read/attributes.py</extracomment>
        <translation>Los cuartiles de «{name}» son iguales, así que se divide por su desviación estándar en vez del intervalo intercuartil.</translation>
    </message>
    <message>
        <source>“{name}” varies so little compared to “{widest}” that it has no effect.</source>
        <extracomment>bridge/read/attributes.py</extracomment>
        <translation>«{name}» varía tan poco en comparación con «{widest}» que no tiene efecto.</translation>
    </message>
    <message>
        <source>Choose another option for {parameter}.</source>
        <extracomment>bridge/read/attributes.py</extracomment>
        <translation>Elija otra opción para «{parameter}».</translation>
    </message>
    <message>
        <source>Scaled positions: divided by {spread} along all axes.</source>
        <extracomment>bridge/read/attributes.py</extracomment>
        <translation>Posiciones escaladas: divididas por {spread} en todos los ejes.</translation>
    </message>
    <message>
        <source>All features have the same position, so it has no effect.</source>
        <extracomment>bridge/read/attributes.py</extracomment>
        <translation>Todos los objetos tienen la misma posición, así que no tiene efecto.</translation>
    </message>
    <message>
        <source>Feature {id} has {value} in the field “{name}”</source>
        <extracomment>bridge/read/attributes.py</extracomment>
        <translation>El objeto {id} tiene {value} en el campo «{name}»</translation>
    </message>
    <message>
        <source>{layer}: a polygon crosses the antimeridian or holds a pole, and cannot be transformed to the reference system of the input ({crs}). Split it there, or choose another layer.</source>
        <extracomment>bridge/read/boundary.py</extracomment>
        <translation>{layer}: un polígono cruza el antimeridiano o contiene un polo, y no se puede transformar al sistema de referencia de la entrada ({crs}). Divídalo allí, o elija otra capa.</translation>
    </message>
    <message numerus="yes">
        <source>%n features of {layer} cannot be transformed to the reference system of the input ({crs}). They are skipped.</source>
        <extracomment>bridge/read/boundary.py</extracomment>
        <translation>
            <numerusform>%n objeto no se puede transformar al sistema de referencia de la entrada ({crs}) y se omite ({layer}).</numerusform>
            <numerusform>%n objetos no se pueden transformar al sistema de referencia de la entrada ({crs}) y se omiten ({layer}).</numerusform>
        </translation>
    </message>
    <message>
        <source>{layer}: the layer (or the selection in it) has no polygon with an area. Choose another layer.</source>
        <extracomment>bridge/read/boundary.py</extracomment>
        <translation>{layer}: la capa (o la selección en ella) no tiene ningún polígono con superficie. Elija otra capa.</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n features lies within the polygons of {layer}. Check the reference systems of both layers, or choose another layer.</source>
        <extracomment>bridge/read/boundary.py</extracomment>
        <translation>
            <numerusform>{layer}: %n objeto no está dentro de los polígonos. Compruebe los sistemas de referencia de ambas capas, o elija otra capa.</numerusform>
            <numerusform>{layer}: ninguno de los %n objetos está dentro de los polígonos. Compruebe los sistemas de referencia de ambas capas, o elija otra capa.</numerusform>
        </translation>
    </message>
    <message>
        <source>feature {id} has no usable value in one of its fields</source>
        <extracomment>bridge/read/center_table.py</extracomment>
        <translation>el objeto {id} no tiene un valor utilizable en alguno de sus campos</translation>
    </message>
    <message>
        <source>it has no rows</source>
        <extracomment>bridge/read/center_table.py</extracomment>
        <translation>no tiene filas</translation>
    </message>
    <message>
        <source>its clusters are not numbered from 1 without gaps</source>
        <extracomment>bridge/read/center_table.py</extracomment>
        <translation>sus clústeres no están numerados desde 1 sin saltos</translation>
    </message>
    <message>
        <source>cluster {number} has other fields or another scaling than cluster 1</source>
        <extracomment>bridge/read/center_table.py</extracomment>
        <translation>el clúster {number} tiene otros campos u otro escalado que el clúster 1</translation>
    </message>
    <message>
        <source>it does not say by which field it is grouped</source>
        <extracomment>bridge/read/center_table.py</extracomment>
        <translation>no indica por qué campo está agrupada</translation>
    </message>
    <message>
        <source>cluster {number} is in several groups</source>
        <extracomment>bridge/read/center_table.py</extracomment>
        <translation>el clúster {number} está en varios grupos</translation>
    </message>
    <message>
        <source>its clusters are not numbered group after group</source>
        <extracomment>bridge/read/center_table.py</extracomment>
        <translation>sus clústeres no están numerados grupo por grupo</translation>
    </message>
    <message>
        <source>it has no row for a field</source>
        <extracomment>bridge/read/center_table.py</extracomment>
        <translation>le falta la fila de un campo</translation>
    </message>
    <message>
        <source>the sizes of its clusters are missing</source>
        <extracomment>bridge/read/center_table.py</extracomment>
        <translation>faltan los tamaños de sus clústeres</translation>
    </message>
    <message>
        <source>it has no field “{name}”</source>
        <extracomment>bridge/read/center_table.py</extracomment>
        <translation>no tiene ningún campo «{name}»</translation>
    </message>
    <message>
        <source>{parameter} cannot be used: {reason}. Choose the table that an earlier run wrote as {centers}, with all of its rows.</source>
        <extracomment>bridge/read/center_table.py</extracomment>
        <translation>{parameter} no se puede usar: {reason}. Elija la tabla que una ejecución anterior escribió como «{centers}», con todas sus filas.</translation>
    </message>
    <message>
        <source>The layer of centers</source>
        <extracomment>bridge/read/centers.py</extracomment>
        <translation>La capa de centros</translation>
    </message>
    <message numerus="yes">
        <source>%n features of the layer of centers have no usable position: their geometry is null, empty, not finite, or cannot be transformed to the reference system of the input. The first is feature {id}.</source>
        <extracomment>bridge/read/centers.py</extracomment>
        <translation>
            <numerusform>%n objeto de la capa de centros no tiene posición utilizable: su geometría es nula, está vacía, no es finita o no se puede transformar al sistema de referencia de la entrada. Es el objeto {id}.</numerusform>
            <numerusform>%n objetos de la capa de centros no tienen posición utilizable: su geometría es nula, está vacía, no es finita o no se puede transformar al sistema de referencia de la entrada. El primero es el objeto {id}.</numerusform>
        </translation>
    </message>
    <message>
        <source>No center is left. Correct them.</source>
        <extracomment>bridge/read/centers.py</extracomment>
        <translation>No queda ningún centro. Corrija estos objetos.</translation>
    </message>
    <message>
        <source>Such features are skipped. The other centers are numbered from 1.</source>
        <extracomment>bridge/read/centers.py</extracomment>
        <translation>Estos objetos se omiten. Los demás centros se numeran desde 1.</translation>
    </message>
    <message>
        <source>The layer of centers (or the selection in it) has no features.</source>
        <extracomment>bridge/read/centers.py</extracomment>
        <translation>La capa de centros (o la selección en ella) no tiene objetos.</translation>
    </message>
    <message>
        <source>The center with feature id {id} has {value} in the field “{field}”. Use a number of at least 0.</source>
        <extracomment>bridge/read/centers.py</extracomment>
        <translation>El centro con el ID de objeto {id} tiene {value} en el campo «{field}». Use un número a partir de 0.</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <extracomment>bridge/output/names.py, bridge/output/signs.py, bridge/read/groups.py, bridge/read/numbers.py</extracomment>
        <translation>«{text}»</translation>
    </message>
    <message>
        <source>{parameter}: the expression returns no value.</source>
        <extracomment>bridge/read/numbers.py</extracomment>
        <translation>{parameter}: la expresión no devuelve ningún valor.</translation>
    </message>
    <message>
        <source>{parameter} is empty. Enter a value.</source>
        <extracomment>bridge/read/numbers.py</extracomment>
        <translation>{parameter} está vacío. Introduzca un valor.</translation>
    </message>
    <message>
        <source>{parameter}: {value} is not a number. Use {range}.</source>
        <extracomment>bridge/read/numbers.py</extracomment>
        <translation>{parameter}: {value} no es un número. Valores admitidos: {range}.</translation>
    </message>
    <message>
        <source>{parameter}: {value} is not a whole number. Use {range}.</source>
        <extracomment>bridge/read/numbers.py</extracomment>
        <translation>{parameter}: {value} no es un número entero. Valores admitidos: {range}.</translation>
    </message>
    <message>
        <source>{parameter}: {value} is not a whole number. Use {nearest}.</source>
        <extracomment>bridge/read/numbers.py</extracomment>
        <translation>{parameter}: {value} no es un número entero. Use {nearest}.</translation>
    </message>
    <message>
        <source>{parameter}: {value} is not one of the choices. Use {options}.</source>
        <extracomment>bridge/read/numbers.py</extracomment>
        <translation>{parameter}: {value} no es una de las opciones. Use {options}.</translation>
    </message>
    <message>
        <source>{parameter}: {value} is neither true nor false. Use true or false.</source>
        <extracomment>bridge/read/numbers.py</extracomment>
        <translation>{parameter}: {value} no es ni verdadero ni falso. Use true o false.</translation>
    </message>
    <message>
        <source>{minimum} or more</source>
        <extracomment>bridge/read/numbers.py</extracomment>
        <translation>{minimum} o más</translation>
    </message>
    <message>
        <source>{minimum} to {maximum}</source>
        <extracomment>bridge/read/numbers.py</extracomment>
        <translation>de {minimum} a {maximum}</translation>
    </message>
    <message>
        <source>{parameter}: {value} is out of range. Use {range}.</source>
        <extracomment>bridge/read/numbers.py</extracomment>
        <translation>{parameter}: {value} está fuera del intervalo. Valores admitidos: {range}.</translation>
    </message>
    <message>
        <source>The value “{text}” in the field of {parameter} contains half of a character (U+{sign:04X}), which cannot be written. Correct it.</source>
        <extracomment>bridge/read/points.py</extracomment>
        <translation>El valor «{text}» en el campo de «{parameter}» contiene medio carácter (U+{sign:04X}), que no se puede escribir. Corríjalo.</translation>
    </message>
    <message>
        <source>There is nothing to cluster: the layer is a table without geometry. To cluster rows by numeric fields, use “K-means on attributes”. “Choose the number of clusters” compares rows if you set {parameter}.</source>
        <extracomment>bridge/read/points.py</extracomment>
        <translation>No hay nada que agrupar: la capa es una tabla sin geometría. Para agrupar filas por campos numéricos, use «K-medias por atributos». «Elegir el número de clústeres» compara filas si indica «{parameter}».</translation>
    </message>
    <message numerus="yes">
        <source>There is nothing to cluster: none of the %n features has a usable geometry (they are null, empty or not finite).</source>
        <extracomment>bridge/read/points.py</extracomment>
        <translation>
            <numerusform>No hay nada que agrupar: %n objeto no tiene geometría utilizable (es nula, está vacía o no es finita).</numerusform>
            <numerusform>No hay nada que agrupar: ninguno de los %n objetos tiene geometría utilizable (son nulas, están vacías o no son finitas).</numerusform>
        </translation>
    </message>
    <message>
        <source>All weights in the field “{field}” are zero. Choose another {parameter}.</source>
        <extracomment>bridge/read/weights.py</extracomment>
        <translation>Todos los pesos del campo «{field}» son cero. Elija otro campo como «{parameter}».</translation>
    </message>
    <message>
        <source>NULL</source>
        <extracomment>bridge/read/weights.py</extracomment>
        <translation>NULL</translation>
    </message>
    <message>
        <source>infinite</source>
        <extracomment>bridge/read/weights.py</extracomment>
        <translation>infinito</translation>
    </message>
    <message numerus="yes">
        <source>%n features have no usable weight in the field “{field}”. The first is feature {id} ({value}).</source>
        <extracomment>bridge/read/weights.py</extracomment>
        <translation>
            <numerusform>%n objeto no tiene un peso utilizable en el campo «{field}»: el objeto {id} ({value}).</numerusform>
            <numerusform>%n objetos no tienen un peso utilizable en el campo «{field}». El primero es el objeto {id} ({value}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Weights must be finite numbers of at least 0. Correct them.</source>
        <extracomment>bridge/read/weights.py</extracomment>
        <translation>Los pesos deben ser números finitos a partir de 0. Corríjalos.</translation>
    </message>
    <message>
        <source>Weights must be numbers of at least 0. Correct them, or turn on {parameter}.</source>
        <extracomment>bridge/read/weights.py</extracomment>
        <translation>Los pesos deben ser números a partir de 0. Corríjalos, o active «{parameter}».</translation>
    </message>
    <message>
        <source>{name} ({difference})</source>
        <extracomment>bridge/style/captions.py</extracomment>
        <translation>{name} ({difference})</translation>
    </message>
    <message>
        <source>{count} clusters</source>
        <extracomment>bridge/style/layers.py</extracomment>
        <translation>{count} clústeres</translation>
    </message>
    <message>
        <source>No cluster</source>
        <extracomment>bridge/style/layers.py</extracomment>
        <translation>Sin clúster</translation>
    </message>
    <message>
        <source>“{name}” keeps the style that you chose, which may not show all that this run made. To have it colored again, remove the layer and its saved style.</source>
        <extracomment>bridge/style/own.py</extracomment>
        <translation>«{name}» conserva el estilo que eligió, que puede no mostrar todo lo que creó esta ejecución. Para que se coloree de nuevo, elimine la capa y su estilo guardado.</translation>
    </message>
    <message>
        <source>Depots</source>
        <extracomment>menu.py, models/depots_with_capacities.model3</extracomment>
        <translation>Depósitos</translation>
    </message>
    <message>
        <source>Addresses</source>
        <extracomment>menu.py, models/balanced_territories.model3, models/depots_with_capacities.model3, models/equal_territories.model3</extracomment>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Roads</source>
        <extracomment>menu.py</extracomment>
        <translation>Carreteras</translation>
    </message>
    <message>
        <source>Postal areas</source>
        <extracomment>menu.py</extracomment>
        <translation>Áreas postales</translation>
    </message>
    <message>
        <source>Parcels</source>
        <extracomment>menu.py</extracomment>
        <translation>Parcelas</translation>
    </message>
    <message>
        <source>Revenue next year</source>
        <extracomment>menu.py</extracomment>
        <translation>Ingresos del próximo año</translation>
    </message>
    <message>
        <source>Sample data</source>
        <extracomment>menu.py</extracomment>
        <translation>Datos de ejemplo</translation>
    </message>
    <message>
        <source>Constrained k-means clustering…</source>
        <extracomment>menu.py</extracomment>
        <translation>K-medias con límites de tamaño…</translation>
    </message>
    <message>
        <source>Add sample data…</source>
        <extracomment>menu.py</extracomment>
        <translation>Añadir datos de ejemplo…</translation>
    </message>
    <message>
        <source>Copy the ready models to your models</source>
        <extracomment>menu.py</extracomment>
        <translation>Copiar los modelos preparados a sus modelos</translation>
    </message>
    <message>
        <source>Guide</source>
        <extracomment>menu.py</extracomment>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Choose where to make a folder with the sample data</source>
        <extracomment>menu.py</extracomment>
        <translation>Elija dónde crear una carpeta con los datos de ejemplo</translation>
    </message>
    <message>
        <source>The sample data cannot be copied: {reason}.</source>
        <extracomment>menu.py</extracomment>
        <translation>No se pueden copiar los datos de ejemplo: {reason}.</translation>
    </message>
    <message>
        <source>The sample data are in {folder}.</source>
        <extracomment>menu.py</extracomment>
        <translation>Los datos de ejemplo están en {folder}.</translation>
    </message>
    <message>
        <source>The models cannot be copied: {reason}.</source>
        <extracomment>menu.py</extracomment>
        <translation>No se pueden copiar los modelos: {reason}.</translation>
    </message>
    <message>
        <source>Your models have all ready models already. Nothing was changed.</source>
        <extracomment>menu.py</extracomment>
        <translation>Sus modelos ya contienen todos los modelos preparados. No se modificó nada.</translation>
    </message>
    <message>
        <source>The ready models are in the toolbox under Models now. You can edit them there.</source>
        <extracomment>menu.py</extracomment>
        <translation>Los modelos preparados están ahora en la caja de herramientas, en «Modelos». Puede editarlos allí.</translation>
    </message>
    <message>
        <source>Constrained k-means: clusters with a minimum and a maximum size</source>
        <extracomment>provider.py</extracomment>
        <translation>Constrained k-means: clústeres con un tamaño mínimo y máximo</translation>
    </message>
    <message>
        <source>{parameter} has a row for every feature and step, at most {most} in all, and the layer has {features} features. Leave it empty, or cluster a sample of at most {sample} features.</source>
        <extracomment>bridge/layers/course.py</extracomment>
        <translation>«{parameter}» tiene una fila por objeto y paso, como máximo {most} en total, y la capa tiene {features} objetos. Deje vacía esta salida, o agrupe una muestra de {sample} objetos como máximo.</translation>
    </message>
    <message>
        <source>{parameter} has a row for every feature and step, at most {most} in all, which is too few for {features} features in {steps} steps. Leave it empty, lower {iterations} to {fewer}, or cluster a sample.</source>
        <extracomment>bridge/layers/course.py</extracomment>
        <translation>«{parameter}» tiene una fila por objeto y paso, como máximo {most} en total, muy pocas para {features} objetos en {steps} pasos. Deje vacía esta salida, reduzca «{iterations}» a {fewer}, o agrupe una muestra.</translation>
    </message>
    <message>
        <source>No limits are set: sums may differ by {percent} % from their mean, or by more if features are too heavy for that. For sums that are closer, set {tolerance}; 0 makes them as equal as possible.</source>
        <extracomment>bridge/log/input.py</extracomment>
        <translation>No se han fijado límites: las sumas pueden diferir un {percent}&#xa0;% de su media, o más si los objetos son demasiado pesados para ello. Para sumas más próximas, fije «{tolerance}»; 0 las hace lo más iguales posible.</translation>
    </message>
    <message>
        <source>PSNR: {psnr} dB (peak {peak})</source>
        <extracomment>bridge/raster/words.py</extracomment>
        <translation>PSNR: {psnr} dB (pico {peak})</translation>
    </message>
    <message>
        <source>12,345.6</source>
        <extracomment>translation.py</extracomment>
        <translation>12&#x202f;345,6</translation>
    </message>
    <message>
        <source>silhouette</source>
        <extracomment>bridge/layers/comparison.py</extracomment>
        <translation>silueta</translation>
    </message>
    <message>
        <source>empty: normal</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>vacío: Normal</translation>
    </message>
    <message>
        <source>Features nearest to the centers</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Objetos más próximos a los centros</translation>
    </message>
    <message>
        <source>For each cluster the feature nearest to its center, with its geometry and all its fields: a place that exists, such as an address where a depot can be. A center is the mean of its cluster, and often lies where there is no feature.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Para cada clúster, el objeto más próximo a su centro, con su geometría y todos sus campos: un lugar que existe, como una dirección en la que puede haber un depósito. Un centro es la media de su clúster, y a menudo está donde no hay ningún objeto.</translation>
    </message>
    <message>
        <source>“Silhouette” is the highest mean silhouette of the group; the distances to the centers are those with that number of clusters. “Without clusters” is what points spread evenly over the same area reach with the same number of clusters. If the silhouette is not clearly higher, no number is better than another. {whose}</source>
        <extracomment>bridge/html/choosing_groups.py</extracomment>
        <translation>«Silueta» es la silueta media más alta del grupo; las distancias a los centros son las que hay con ese número de clústeres. «Sin clústeres» es lo que alcanzan puntos repartidos de manera uniforme por la misma área con el mismo número de clústeres. Si la silueta no es claramente más alta, ningún número es mejor que otro. {whose}</translation>
    </message>
    <message>
        <source>Clusters in each group</source>
        <extracomment>bridge/html/choosing_groups.py</extracomment>
        <translation>Clústeres en cada grupo</translation>
    </message>
    <message>
        <source>Same number in all groups</source>
        <extracomment>bridge/html/choosing_groups.py</extracomment>
        <translation>El mismo número en todos los grupos</translation>
    </message>
    <message>
        <source>Gain of the search</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Ganancia de la búsqueda</translation>
    </message>
    <message>
        <source>Best possible inertia</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Mejor inercia posible</translation>
    </message>
    <message>
        <source>no clustering with these limits and this number of clusters is better</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>ningún agrupamiento con estos límites y este número de clústeres es mejor</translation>
    </message>
    <message>
        <source>of all clusterings with these limits; this one is {share} above it</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>de todos los agrupamientos con estos límites; este está un {share} por encima</translation>
    </message>
    <message>
        <source>Certificate: verified. The total squared distance is 0, which cannot be less.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>Certificado: verificado. La suma de distancias al cuadrado es 0, y no puede ser menor.</translation>
    </message>
    <message>
        <source>The labels of “{name}”, from an earlier run, are turned off, because “{new}” has labels in the same place.</source>
        <extracomment>bridge/style/own.py</extracomment>
        <translation>Las etiquetas de «{name}», de una ejecución anterior, se han desactivado, porque «{new}» tiene etiquetas en el mismo lugar.</translation>
    </message>
    <message>
        <source>New addresses</source>
        <extracomment>menu.py</extracomment>
        <translation>Direcciones nuevas</translation>
    </message>
    <message>
        <source>{parameter} is not used, because clusters need not be connected.</source>
        <extracomment>algorithms/constrained_kmeans.py</extracomment>
        <translation>«{parameter}» no se usa, porque los clústeres no tienen que ser conexos.</translation>
    </message>
    <message>
        <source>Not needed</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>No es necesario</translation>
    </message>
    <message>
        <source>Polygons that share a border</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Polígonos que comparten un borde</translation>
    </message>
    <message>
        <source>Polygons that share a border or a corner</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Polígonos que comparten un borde o un vértice</translation>
    </message>
    <message>
        <source>Neighboring points</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Puntos vecinos</translation>
    </message>
    <message>
        <source>Whether every cluster must be connected: from each feature of a cluster you can reach all others of it from neighbor to neighbor without leaving the cluster. Polygons are neighbors if they share a border, or a border or a corner. Points are neighbors if a triangulation (Delaunay) joins them and they are not much farther apart than neighbors usually are; for lines and polygons this option takes their centroids. Size limits come second: if no connected clusters within the limits are found, the result is written, and a warning names the clusters. Within groups, clusters are connected within their group. The search is another one: {search}, {tries} and {solver} have no effect.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Si cada clúster debe ser conexo: desde cada objeto de un clúster se llega a todos los demás de vecino en vecino sin salir del clúster. Los polígonos son vecinos si comparten un borde o, según la opción, un borde o un vértice. Los puntos son vecinos si una triangulación (Delaunay) los une y no están mucho más lejos uno de otro de lo que suelen estar los vecinos; en líneas y polígonos, esta opción toma sus centroides. Los límites de tamaño van en segundo lugar: si no se encuentran clústeres conexos dentro de los límites, el resultado se escribe, y una advertencia indica los clústeres afectados. Con grupos, los clústeres son conexos dentro de su grupo. La búsqueda es otra: «{search}», «{tries}» y «{solver}» no tienen efecto.</translation>
    </message>
    <message>
        <source>Lines or polygons that part neighbors, such as rivers, railways or motorways, in any reference system. Two features are no neighbors if the straight line between them (from centroid to centroid) meets a barrier. Used only for connected clusters.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Líneas o polígonos que separan vecinos, como ríos, vías férreas o autopistas, en cualquier sistema de referencia. Dos objetos no son vecinos si la línea recta entre ellos (de centroide a centroide) toca una barrera. Solo para clústeres conexos.</translation>
    </message>
    <message>
        <source>Lines that make neighbors, such as bridges, tunnels and ferries, in any reference system. The features nearest to both ends of a line become neighbors, whatever is between them. Used only for connected clusters.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Líneas que crean vecinos, como puentes, túneles y transbordadores, en cualquier sistema de referencia. Los objetos más próximos a los dos extremos de una línea pasan a ser vecinos, haya lo que haya entre ellos. Solo para clústeres conexos.</translation>
    </message>
    <message>
        <source>Clusters of their own</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Clústeres propios</translation>
    </message>
    <message>
        <source>Link each to the nearest feature</source>
        <extracomment>algorithms/parameters.py, bridge/log/sentences.py</extracomment>
        <translation>Enlazar cada una con el objeto más próximo</translation>
    </message>
    <message>
        <source>What is done with features that no chain of neighbors joins to the others. Clusters of their own: each island gets one cluster or more, by its size; if the limits do not allow that, a message says so before the work. Link: each island becomes a neighbor of the feature nearest to it, by centroids. Used only for connected clusters.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Qué se hace con los objetos que ninguna cadena de vecinos une a los demás. Clústeres propios: cada isla recibe uno o más clústeres, según su tamaño; si los límites no lo permiten, un mensaje lo indica antes de empezar. Enlazar: cada isla pasa a ser vecina del objeto más próximo a ella, por centroides. Solo para clústeres conexos.</translation>
    </message>
    <message>
        <source>0: none</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>0: ninguna</translation>
    </message>
    <message>
        <source>The largest gap or overlap, in units of the layer, across which two polygons still share a border. Use it for layers with slivers. Used only for connected clusters of polygons.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>El mayor hueco o solape, en unidades de la capa, con el que dos polígonos aún comparten un borde. Úselo para capas con polígonos astilla. Solo para clústeres conexos de polígonos.</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs of features are neighbors.</source>
        <extracomment>bridge/log/connection.py</extracomment>
        <translation>
            <numerusform>%n par de objetos son vecinos.</numerusform>
            <numerusform>%n pares de objetos son vecinos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Barriers separate %n pairs of neighbors.</source>
        <extracomment>bridge/log/connection.py</extracomment>
        <translation>
            <numerusform>Las barreras separan %n par de vecinos.</numerusform>
            <numerusform>Las barreras separan %n pares de vecinos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Links join %n pairs of features.</source>
        <extracomment>bridge/log/connection.py</extracomment>
        <translation>
            <numerusform>Los enlaces unen %n par de objetos.</numerusform>
            <numerusform>Los enlaces unen %n pares de objetos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n islands, which no chain of neighbors joins. Each gets clusters of its own.</source>
        <extracomment>bridge/log/connection.py</extracomment>
        <translation>
            <numerusform>Hay %n isla. Recibe clústeres propios.</numerusform>
            <numerusform>Hay %n islas, que ninguna cadena de vecinos une. Cada una recibe clústeres propios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clusters, each of them connected.</source>
        <extracomment>bridge/log/connection.py</extracomment>
        <translation>
            <numerusform>%n clúster, conexo.</numerusform>
            <numerusform>%n clústeres, todos conexos.</numerusform>
        </translation>
    </message>
    <message>
        <source>{cluster} ({size}, {off} too many)</source>
        <extracomment>bridge/log/connection.py</extracomment>
        <translation>{cluster} ({size}, {off} de más)</translation>
    </message>
    <message>
        <source>{cluster} ({size}, {off} too few)</source>
        <extracomment>bridge/log/connection.py</extracomment>
        <translation>{cluster} ({size}, {off} de menos)</translation>
    </message>
    <message numerus="yes">
        <source>%n clusters miss their limits, because every cluster must be connected and features are never split: {named}.</source>
        <extracomment>bridge/log/connection.py</extracomment>
        <translation>
            <numerusform>%n clúster incumple sus límites, porque cada clúster debe ser conexo y los objetos nunca se dividen: {named}.</numerusform>
            <numerusform>%n clústeres incumplen sus límites, porque cada clúster debe ser conexo y los objetos nunca se dividen: {named}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cost of connection: without it, the best assignment to the same centers would have a total squared distance that is {share} % smaller.</source>
        <extracomment>bridge/log/connection.py</extracomment>
        <translation>Coste de la conexión: sin ella, la mejor asignación a los mismos centros tendría una suma de distancias al cuadrado un {share}&#xa0;% menor.</translation>
    </message>
    <message>
        <source>Connected clusters</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Clústeres conexos</translation>
    </message>
    <message>
        <source>Barriers between neighbors</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Barreras entre vecinos</translation>
    </message>
    <message>
        <source>Links between features</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Enlaces entre objetos</translation>
    </message>
    <message>
        <source>Islands</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Islas</translation>
    </message>
    <message>
        <source>Snapping distance of borders</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Distancia de ajuste de los bordes</translation>
    </message>
    <message numerus="yes">
        <source>%n zones lie in several parts.</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>
            <numerusform>%n zona consta de varias partes.</numerusform>
            <numerusform>%n zonas constan de varias partes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compactness of the zones (Polsby-Popper, 1 for a circle): {least} to {most}, {mean} on average.</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>Compacidad de las zonas (Polsby-Popper, 1 para un círculo): de {least} a {most}, {mean} de media.</translation>
    </message>
    <message>
        <source>Or set {islands} to “{link}”, or join them by {links}.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>O ponga «{islands}» en «{link}», o una las islas mediante «{links}».</translation>
    </message>
    <message>
        <source>{contiguity} asks for polygons that touch, but {input} has none. Choose the option for neighboring points, or a layer of polygons.</source>
        <extracomment>bridge/read/neighbors.py</extracomment>
        <translation>«{contiguity}» requiere polígonos que se toquen, pero «{input}» no los tiene. Elija la opción de puntos vecinos, o una capa de polígonos.</translation>
    </message>
    <message>
        <source>{layer}: there are no features with a geometry.</source>
        <extracomment>bridge/read/neighbors.py</extracomment>
        <translation>{layer}: no hay objetos con geometría.</translation>
    </message>
    <message>
        <source>Assign by a table of costs</source>
        <extracomment>algorithms/assign_by_costs.py</extracomment>
        <translation>Asignar según una tabla de costes</translation>
    </message>
    <message>
        <source>Assigns features to given centers by travel times or other costs from a table, each center with a capacity of its own if you like.</source>
        <extracomment>algorithms/assign_by_costs.py</extracomment>
        <translation>Asigna objetos a centros dados según tiempos de viaje u otros costes de una tabla, cada centro con su propia capacidad si lo desea.</translation>
    </message>
    <message>
        <source>assign,allocate,allocation,capacity,centers,depots,schools,branches,facilities,catchment areas,costs,cost matrix,travel time,drive time,distance matrix,od matrix,origin destination,routing,network,osrm,valhalla,openrouteservice,qneat3,limits,balanced,points</source>
        <extracomment>algorithms/assign_by_costs.py</extracomment>
        <translation>asignar,asignación,repartir,capacidad,centros,depósitos,escuelas,sucursales,instalaciones,áreas de influencia,costes,costos,matriz de costes,tiempo de viaje,matriz de distancias,matriz origen-destino,rutas,red,límites,equilibrado,puntos,assign,allocate,capacity,costs,cost matrix,travel time,drive time,distance matrix,od matrix,origin destination,routing,osrm,valhalla,openrouteservice,qneat3</translation>
    </message>
    <message>
        <source>Assigns the features of a layer to given centers by a table that has the cost of each pair of a feature and a center: travel times from a router, distances along roads, prices from a spreadsheet. The total cost is as small as possible while each center gets at least its minimum size and at most its maximum size. A pair that is not in the table is not allowed. Without limits, every feature goes to its cheapest center. Features and centers are found in the table by their ids; neither needs a geometry.</source>
        <extracomment>algorithms/assign_by_costs.py</extracomment>
        <translation>Asigna los objetos de una capa a centros dados según una tabla que contiene el coste de cada par de un objeto y un centro: tiempos de viaje de un calculador de rutas, distancias por la red viaria, precios de una hoja de cálculo. El coste total es el menor posible, y cada centro recibe al menos su tamaño mínimo y como mucho su tamaño máximo. Un par que no está en la tabla no está permitido. Sin límites, cada objeto va al centro de menor coste. Los objetos y los centros se encuentran en la tabla por sus ID; ni unos ni otros necesitan geometría.</translation>
    </message>
    <message>
        <source>Every feature is written with its fields and its geometry, the number of its center (from 1, in the order of the layer of centers), the number of features of that center, the center&apos;s own id (CENTER_ID), its largest size and how much of it is used, in percent, if you limit sizes (CAPACITY, USE_PCT), and the cost as the table has it (COST). If the input already has a field of that name, it is kept, and the new one gets a number (CLUSTER_ID_2).</source>
        <extracomment>algorithms/assign_by_costs.py</extracomment>
        <translation>Cada objeto se escribe con sus campos y su geometría, el número de su centro (desde 1, en el orden de la capa de centros), el número de objetos de ese centro, el ID propio del centro (CENTER_ID), su tamaño máximo y cuánto de él se usa, en porcentaje, si limita los tamaños (CAPACITY, USE_PCT), y el coste tal como figura en la tabla (COST). Si la entrada ya tiene un campo con ese nombre, se conserva, y el nuevo recibe un número (CLUSTER_ID_2).</translation>
    </message>
    <message>
        <source>A layer of points, lines or polygons, or a table. Where features lie does not matter; lines to the centers begin at centroids.</source>
        <extracomment>algorithms/assign_by_costs.py</extracomment>
        <translation>Una capa de puntos, líneas o polígonos, o una tabla. No importa dónde están los objetos; las líneas a los centros empiezan en los centroides.</translation>
    </message>
    <message>
        <source>The centers, such as depots or schools: a layer or a table.</source>
        <extracomment>algorithms/assign_by_costs.py</extracomment>
        <translation>Los centros, como depósitos o escuelas: una capa o una tabla.</translation>
    </message>
    <message>
        <source>A table with a row for each pair of a feature and a center, as routers write it, or with a row for each feature and a field for each center, as spreadsheets have it. Costs are numbers of at least 0. Pairs that are not in the table, or whose cost is empty, NULL or infinite, are not allowed. If a pair is there several times, its lowest cost counts. Rows about other features and centers are not used.</source>
        <extracomment>algorithms/assign_by_costs.py</extracomment>
        <translation>Una tabla con una fila por cada par de un objeto y un centro, como las que escriben los calculadores de rutas, o con una fila por objeto y un campo por centro, como en las hojas de cálculo. Los costes son números a partir de 0. Los pares que no están en la tabla, o cuyo coste está vacío, es NULL o es infinito, no están permitidos. Si un par aparece varias veces, cuenta su coste menor. Las filas sobre otros objetos y centros no se usan.</translation>
    </message>
    <message>
        <source>If empty, the table has a field for each center, named after its id; leave the field with the cost empty, too.</source>
        <extracomment>algorithms/assign_by_costs.py</extracomment>
        <translation>Si está vacío, la tabla tiene un campo por centro, con el ID del centro como nombre; deje vacío también el campo con el coste.</translation>
    </message>
    <message>
        <source>Such as minutes, kilometers or euros; empty if each center has its own field.</source>
        <extracomment>algorithms/assign_by_costs.py</extracomment>
        <translation>Por ejemplo, minutos, kilómetros o euros; vacío si cada centro tiene su propio campo.</translation>
    </message>
    <message>
        <source>If not all features can have a center, because the table allows none or because those that it allows are full, leave some unassigned, with NULL in the new fields: as few as possible (with weights, as little weight as possible), and of these choices the one with the lowest total cost. If not checked, the run ends with a message.</source>
        <extracomment>algorithms/assign_by_costs.py</extracomment>
        <translation>Si no todos los objetos pueden tener un centro, porque la tabla no permite ninguno o porque los permitidos están llenos, algunos quedan sin asignar, con NULL en los campos nuevos: los menos posibles (con pesos, el menor peso posible), y de esas opciones, la de menor coste total. Si la opción no está marcada, la ejecución termina con un mensaje.</translation>
    </message>
    <message>
        <source>One row per center, with its number, its id and its size, the total, the mean and the largest cost of its features, and its dual price in units of cost. Points if the centers have a place, else a table.</source>
        <extracomment>algorithms/assign_by_costs.py</extracomment>
        <translation>Una fila por centro, con su número, su ID y su tamaño, el coste total, el medio y el máximo de sus objetos, y su precio dual en unidades de coste. Puntos si los centros tienen una posición; si no, una tabla.</translation>
    </message>
    <message>
        <source>A self-contained HTML page: map, table of the centers with their ids, sizes, capacities and costs, what is proved, what the limits cost (compared with every feature at its cheapest center), and the command to repeat the run.</source>
        <extracomment>algorithms/assign_by_costs.py</extracomment>
        <translation>Una página HTML autónoma: mapa, tabla de los centros con sus ID, tamaños, capacidades y costes, qué está demostrado, cuánto cuestan los límites (comparado con que cada objeto vaya a su centro de menor coste) y el comando para repetir la ejecución.</translation>
    </message>
    <message>
        <source>A straight line on the map from each feature to its center, with the feature&apos;s id, the number and the size of its cluster, what is known of the center, and the cost. Both layers need geometries.</source>
        <extracomment>algorithms/assign_by_costs.py</extracomment>
        <translation>Una línea recta en el mapa de cada objeto a su centro, con el ID del objeto, el número y el tamaño de su clúster, los datos del centro y el coste. Ambas capas necesitan geometrías.</translation>
    </message>
    <message>
        <source>Total cost, times the weights if there are any</source>
        <extracomment>algorithms/assign_by_costs.py, algorithms/road_territories.py</extracomment>
        <translation>Coste total, multiplicado por los pesos si los hay</translation>
    </message>
    <message>
        <source>{parameter} is empty. Choose a field.</source>
        <extracomment>algorithms/assign_by_costs.py</extracomment>
        <translation>«{parameter}» está vacío. Elija un campo.</translation>
    </message>
    <message>
        <source>{lines} cannot be drawn, because {layer} has no geometry. Leave {lines} empty.</source>
        <extracomment>algorithms/assign_by_costs.py</extracomment>
        <translation>No se puede dibujar «{lines}», porque «{layer}» no tiene geometría. Deje «{lines}» vacío.</translation>
    </message>
    <message>
        <source>Set both {to} and {cost} for a table with a row for each pair. Leave both empty for a table with a field for each center.</source>
        <extracomment>algorithms/assign_by_costs.py</extracomment>
        <translation>Fije «{to}» y «{cost}» si la tabla tiene una fila por par. Deje ambos vacíos si la tabla tiene un campo por centro.</translation>
    </message>
    <message>
        <source>{feature}, {to} and {cost} must be three different fields.</source>
        <extracomment>algorithms/assign_by_costs.py</extracomment>
        <translation>«{feature}», «{to}» y «{cost}» deben ser tres campos distintos.</translation>
    </message>
    <message>
        <source>{parameter}: no feature has a value in the field “{name}”.</source>
        <extracomment>algorithms/assign_by_costs.py</extracomment>
        <translation>{parameter}: ningún objeto tiene un valor en el campo «{name}».</translation>
    </message>
    <message numerus="yes">
        <source>{parameter}: %n centers have no id. The first is feature {id}. Give each center an id, or leave it out.</source>
        <extracomment>algorithms/assign_by_costs.py</extracomment>
        <translation>
            <numerusform>{parameter}: %n centro no tiene ID. Es el objeto {id}. Dele un ID, o exclúyalo.</numerusform>
            <numerusform>{parameter}: %n centros no tienen ID. El primero es el objeto {id}. Dé un ID a cada centro, o exclúyalo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{parameter}: %n centers have the id of another center. The first is feature {id} with {value}. Each center needs an id of its own.</source>
        <extracomment>algorithms/assign_by_costs.py</extracomment>
        <translation>
            <numerusform>{parameter}: %n centro tiene el ID de otro centro. Es el objeto {id}, con {value}. Cada centro necesita un ID propio.</numerusform>
            <numerusform>{parameter}: %n centros tienen el ID de otro centro. El primero es el objeto {id}, con {value}. Cada centro necesita un ID propio.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add pairs to the table, or turn on {allow}.</source>
        <extracomment>algorithms/assign_by_costs.py</extracomment>
        <translation>Añada pares a la tabla, o active «{allow}».</translation>
    </message>
    <message>
        <source>They stay unassigned.</source>
        <extracomment>algorithms/assign_by_costs.py</extracomment>
        <translation>Sin un par permitido, no hay asignación.</translation>
    </message>
    <message>
        <source>If not all features can have a center within it, the run ends with a message that says the least distance that works, unless features may stay unassigned: then as few as possible stay so (with weights, as little weight as possible; a maximum size may then be missed, as features are never split).</source>
        <extracomment>algorithms/assign_to_centers.py</extracomment>
        <translation>Si no todos los objetos pueden tener un centro dentro de ella, la ejecución termina con un mensaje que indica la menor distancia suficiente. Si se permite dejar objetos sin asignar, quedan así los menos posibles (con pesos, el menor peso posible; entonces se puede incumplir un tamaño máximo, porque los objetos nunca se dividen).</translation>
    </message>
    <message>
        <source>{distance} and {contiguity} cannot be combined: features that are too far away may be what connects a cluster. Leave {distance} empty, or set {contiguity} to 0.</source>
        <extracomment>algorithms/constrained_kmeans.py</extracomment>
        <translation>«{distance}» y «{contiguity}» no se pueden combinar: los objetos demasiado lejanos pueden ser los que mantienen conexo un clúster. Deje «{distance}» vacío, o ponga «{contiguity}» en 0.</translation>
    </message>
    <message>
        <source>empty: not needed</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>vacío: no es necesario</translation>
    </message>
    <message>
        <source>No feature gets a center that is farther away than this: in layer units, or in meters over the ground if the distance is geocentric, as the field DISTANCE has it. If empty, any distance is allowed.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Ningún objeto recibe un centro que esté a mayor distancia: en unidades de la capa o, si la distancia es geocéntrica, en metros sobre el terreno, como en el campo DISTANCE. Si está vacío, se permite cualquier distancia.</translation>
    </message>
    <message>
        <source>Territories along roads</source>
        <extracomment>algorithms/road_territories.py</extracomment>
        <translation>Territorios según la red viaria</translation>
    </message>
    <message>
        <source>Makes territories of given or limited sizes by distance or travel time along roads, around given centers or around centers that are found.</source>
        <extracomment>algorithms/road_territories.py</extracomment>
        <translation>Crea territorios de tamaños dados o limitados según la distancia o el tiempo de viaje por la red viaria, alrededor de centros dados o de centros que el algoritmo busca.</translation>
    </message>
    <message>
        <source>roads,streets,network,travel time,drive time,shortest path,fastest path,service area,isochrone,routing,territories,catchment areas,assign,allocate,allocation,location allocation,capacity,centers,depots,schools,facilities,limits,balanced,points</source>
        <extracomment>algorithms/road_territories.py</extracomment>
        <translation>carreteras,calles,vías,red viaria,red,tiempo de viaje,ruta más corta,ruta más rápida,área de servicio,isócrona,rutas,territorios,áreas de influencia,asignar,asignación,repartir,localización,capacidad,centros,depósitos,escuelas,instalaciones,límites,equilibrado,puntos,roads,streets,network,travel time,drive time,shortest path,fastest path,service area,isochrone,territories,catchment areas,assign,location allocation,capacity</translation>
    </message>
    <message>
        <source>Assigns the features of a layer to centers along the lines of a layer of roads: to given centers, which stay where they are, or to a number of centers that are found. The total length of the shortest paths, or the total time of the fastest, is as small as possible while each center gets at least its minimum size and at most its maximum size. Without limits, every feature goes to the center from which the path is shortest. Features and centers are tied to the nearest place on a road. Roads meet where they have a vertex at the same place. Lengths are those of the layer, or on the ellipsoid if the layer is in degrees.</source>
        <extracomment>algorithms/road_territories.py</extracomment>
        <translation>Asigna los objetos de una capa a centros, siguiendo las líneas de una capa de vías: a centros dados, que no se mueven, o a un número de centros que el algoritmo busca. La longitud total de las rutas más cortas, o el tiempo total de las más rápidas, es el menor posible, y cada centro recibe al menos su tamaño mínimo y como mucho su tamaño máximo. Sin límites, cada objeto va al centro desde el que la ruta es más corta. Los objetos y los centros se enlazan con el lugar más próximo de una vía. Las vías se unen donde tienen un vértice en el mismo lugar. Las longitudes son las de la capa o, si la capa está en grados, las medidas sobre el elipsoide.</translation>
    </message>
    <message>
        <source>Every feature is written with its fields and its geometry, the number of its center (from 1; given centers in the order of their layer), the number of features of that center, the center&apos;s own id if you choose a field for it (CENTER_ID), its largest size and how much of it is used, in percent, if you limit sizes (CAPACITY, USE_PCT), the cost of the path between them (COST): its length in layer units, in meters if the layer is in degrees, or the time in minutes. ROAD_DISTANCE is the distance from the feature to its road, which is not part of the cost. Features that cannot be reached get NULL in the other new fields; the log lists them.</source>
        <extracomment>algorithms/road_territories.py</extracomment>
        <translation>Cada objeto se escribe con sus campos y su geometría, el número de su centro (desde 1; los centros dados, en el orden de su capa), el número de objetos de ese centro, el ID propio del centro si elige un campo para él (CENTER_ID), su tamaño máximo y cuánto de él se usa, en porcentaje, si limita los tamaños (CAPACITY, USE_PCT), y el coste de la ruta entre ambos (COST): su longitud en unidades de la capa, o en metros si la capa está en grados, o el tiempo en minutos. ROAD_DISTANCE es la distancia del objeto a su vía, que no forma parte del coste. Los objetos a los que no se puede llegar reciben NULL en los demás campos nuevos; el registro los enumera.</translation>
    </message>
    <message>
        <source>empty: find centers</source>
        <extracomment>algorithms/road_territories.py</extracomment>
        <translation>vacío: buscar centros</translation>
    </message>
    <message>
        <source>The points that features are assigned to. The layer may have another reference system. If empty, centers are found on the roads: set {clusters}.</source>
        <extracomment>algorithms/road_territories.py</extracomment>
        <translation>Los puntos a los que se asignan los objetos. La capa puede tener otro sistema de referencia. Si está vacío, se buscan centros en las vías: fije «{clusters}».</translation>
    </message>
    <message>
        <source>without such a layer</source>
        <extracomment>algorithms/road_territories.py</extracomment>
        <translation>sin capa de centros</translation>
    </message>
    <message>
        <source>No feature gets a center whose path to it costs more: a length in layer units (in meters if the layer is in degrees), or minutes if the path type is fastest. If empty, paths may be of any length.</source>
        <extracomment>algorithms/road_territories.py</extracomment>
        <translation>Ningún objeto recibe un centro si la ruta entre ambos cuesta más que este valor: una longitud en unidades de la capa (en metros si la capa está en grados), o minutos si el tipo de ruta es «Más rápida». Si está vacío, las rutas pueden tener cualquier longitud.</translation>
    </message>
    <message>
        <source>If centers are found, they move at most this often.</source>
        <extracomment>algorithms/road_territories.py</extracomment>
        <translation>Si se buscan centros, se mueven como mucho este número de veces.</translation>
    </message>
    <message>
        <source>The same seed gives the same centers, on every computer. Another seed may find better ones. From 0 to {largest}.</source>
        <extracomment>algorithms/road_territories.py</extracomment>
        <translation>La misma semilla da los mismos centros en cualquier equipo. Otra semilla puede encontrar mejores. De 0 a {largest}.</translation>
    </message>
    <message>
        <source>Roads by territory</source>
        <extracomment>algorithms/road_territories.py</extracomment>
        <translation>Vías por territorio</translation>
    </message>
    <message>
        <source>One point per center, with its number, its id and its size, the total, the mean and the largest cost of its features, and its dual price in units of cost.</source>
        <extracomment>algorithms/road_territories.py</extracomment>
        <translation>Un punto por centro, con su número, su ID y su tamaño, el coste total, el medio y el máximo de sus objetos, y su precio dual en unidades de coste.</translation>
    </message>
    <message>
        <source>Iterations in which centers moved</source>
        <extracomment>algorithms/road_territories.py</extracomment>
        <translation>Iteraciones en las que se movieron centros</translation>
    </message>
    <message>
        <source>Features that no center can reach along the roads</source>
        <extracomment>algorithms/road_territories.py</extracomment>
        <translation>Objetos a los que ningún centro llega por las vías</translation>
    </message>
    <message>
        <source>Set either {centers} or {clusters}: both are empty.</source>
        <extracomment>algorithms/road_territories.py</extracomment>
        <translation>Fije «{centers}» o «{clusters}»: ambos están vacíos.</translation>
    </message>
    <message>
        <source>Set either {centers} or {clusters}, and leave the other one empty.</source>
        <extracomment>algorithms/road_territories.py</extracomment>
        <translation>Fije «{centers}» o «{clusters}», y deje el otro vacío.</translation>
    </message>
    <message>
        <source>The lines along which features are reached, in any reference system. Two roads meet where both have a vertex at the same place, such as a common end. Lines that only cross, as on a bridge, do not meet.</source>
        <extracomment>algorithms/road_parameters.py</extracomment>
        <translation>Las líneas por las que se llega a los objetos, en cualquier sistema de referencia. Dos vías se unen donde ambas tienen un vértice en el mismo lugar, como un extremo común. Las líneas que solo se cruzan, como en un puente, no se unen.</translation>
    </message>
    <message>
        <source>Shortest</source>
        <extracomment>algorithms/road_parameters.py, algorithms/road_run.py</extracomment>
        <translation>Más corta</translation>
    </message>
    <message>
        <source>Fastest</source>
        <extracomment>algorithms/road_parameters.py</extracomment>
        <translation>Más rápida</translation>
    </message>
    <message>
        <source>Shortest adds up lengths, in layer units, or in meters if the layer is in degrees. Fastest adds up minutes, by {speed} and {default}.</source>
        <extracomment>algorithms/road_parameters.py</extracomment>
        <translation>«Más corta» suma longitudes, en unidades de la capa, o en metros si la capa está en grados. «Más rápida» suma minutos, según «{speed}» y «{default}».</translation>
    </message>
    <message>
        <source>The field that says in which direction a road may be traveled; forward is the direction in which its line was drawn. If empty, all roads have the default direction.</source>
        <extracomment>algorithms/road_parameters.py</extracomment>
        <translation>El campo que indica en qué sentido se puede recorrer una vía; el sentido de avance es aquel en el que se dibujó su línea. Si está vacío, todas las vías tienen el sentido predeterminado.</translation>
    </message>
    <message>
        <source>The value in the direction field of one-way roads, traveled forward.</source>
        <extracomment>algorithms/road_parameters.py</extracomment>
        <translation>El valor del campo de sentido en las vías de sentido único que se recorren en el sentido de avance.</translation>
    </message>
    <message>
        <source>The value in the direction field of one-way roads, traveled backward.</source>
        <extracomment>algorithms/road_parameters.py</extracomment>
        <translation>El valor del campo de sentido en las vías de sentido único que se recorren en sentido contrario.</translation>
    </message>
    <message>
        <source>The value in the direction field of roads that lead both ways.</source>
        <extracomment>algorithms/road_parameters.py</extracomment>
        <translation>El valor del campo de sentido en las vías de doble sentido.</translation>
    </message>
    <message>
        <source>Forward direction</source>
        <extracomment>algorithms/road_parameters.py</extracomment>
        <translation>Sentido de avance</translation>
    </message>
    <message>
        <source>Backward direction</source>
        <extracomment>algorithms/road_parameters.py</extracomment>
        <translation>Sentido contrario</translation>
    </message>
    <message>
        <source>Both directions</source>
        <extracomment>algorithms/road_parameters.py</extracomment>
        <translation>Ambos sentidos</translation>
    </message>
    <message>
        <source>The direction of roads with NULL or any other value, and of all without such a field.</source>
        <extracomment>algorithms/road_parameters.py</extracomment>
        <translation>El sentido de las vías con NULL o cualquier otro valor, y de todas si no hay tal campo.</translation>
    </message>
    <message>
        <source>The field with the speed on each road in km/h, for the path type “Fastest”: a number above 0. NULL is the default speed.</source>
        <extracomment>algorithms/road_parameters.py</extracomment>
        <translation>El campo con la velocidad en cada vía en km/h, para el tipo de ruta «Más rápida»: un número mayor que 0. NULL es la velocidad predeterminada.</translation>
    </message>
    <message>
        <source>The speed in km/h on roads for which the field has none, and on all without a field.</source>
        <extracomment>algorithms/road_parameters.py</extracomment>
        <translation>La velocidad en km/h en las vías para las que el campo no tiene ninguna, y en todas si no hay campo.</translation>
    </message>
    <message>
        <source>From the centers</source>
        <extracomment>algorithms/road_parameters.py</extracomment>
        <translation>Desde los centros</translation>
    </message>
    <message>
        <source>To the centers</source>
        <extracomment>algorithms/road_parameters.py</extracomment>
        <translation>Hacia los centros</translation>
    </message>
    <message>
        <source>Which way paths lead, which matters for one-way roads: from the centers to the features, as for deliveries, or from the features to the centers, as for pupils.</source>
        <extracomment>algorithms/road_parameters.py</extracomment>
        <translation>En qué sentido van las rutas; importa en las vías de sentido único: de los centros a los objetos, como en los repartos, o de los objetos a los centros, como con los escolares.</translation>
    </message>
    <message>
        <source>Features that are farther from the nearest road stay unassigned: in layer units, or in meters if the layer is in degrees. If empty, a feature may be at any distance from its road. For a center that is farther, the run ends with a message.</source>
        <extracomment>algorithms/road_parameters.py</extracomment>
        <translation>Los objetos que están a más de esta distancia de la vía más próxima quedan sin asignar: en unidades de la capa, o en metros si la capa está en grados. Si está vacío, un objeto puede estar a cualquier distancia de su vía. Si un centro está a más de esta distancia, la ejecución termina con un mensaje.</translation>
    </message>
    <message>
        <source>{field} is “{name}”, but none of its values is known. Set {forward}, {backward} or {both}, or leave {field} empty.</source>
        <extracomment>algorithms/road_parameters.py</extracomment>
        <translation>«{field}» es «{name}», pero ninguno de sus valores es uno de los indicados. Fije «{forward}», «{backward}» o «{both}», o deje «{field}» vacío.</translation>
    </message>
    <message>
        <source>{one} and {other} are both “{value}”. Give them different values.</source>
        <extracomment>algorithms/road_parameters.py</extracomment>
        <translation>«{one}» y «{other}» son ambos «{value}». Deles valores distintos.</translation>
    </message>
    <message>
        <source>{parameter} is 0. Use a number above 0, in km/h.</source>
        <extracomment>algorithms/road_parameters.py</extracomment>
        <translation>«{parameter}» es 0. Use un número mayor que 0, en km/h.</translation>
    </message>
    <message>
        <source>{speed} is not used, because {strategy} is “{shortest}”.</source>
        <extracomment>algorithms/road_run.py</extracomment>
        <translation>«{speed}» no se usa, porque «{strategy}» es «{shortest}».</translation>
    </message>
    <message>
        <source>{parameter} is not used, because {centers} is empty.</source>
        <extracomment>algorithms/road_run.py</extracomment>
        <translation>«{parameter}» no se usa, porque «{centers}» está vacío.</translation>
    </message>
    <message>
        <source>The values for directions are not used, because {field} is empty.</source>
        <extracomment>algorithms/road_run.py</extracomment>
        <translation>Los valores de los sentidos no se usan, porque «{field}» está vacío.</translation>
    </message>
    <message numerus="yes">
        <source>%n centers are farther from the nearest road than {parameter} allows. The first has feature id {id}: {length}. Move the centers, or raise {parameter}.</source>
        <extracomment>algorithms/road_run.py</extracomment>
        <translation>
            <numerusform>%n centro está más lejos de la vía más próxima de lo que permite «{parameter}». Es el objeto {id}: {length}. Mueva el centro, o aumente «{parameter}».</numerusform>
            <numerusform>%n centros están más lejos de la vía más próxima de lo que permite «{parameter}». El primero es el objeto {id}: {length}. Mueva los centros, o aumente «{parameter}».</numerusform>
        </translation>
    </message>
    <message>
        <source>No feature can be reached from the centers along the roads. Check that they lie near the same roads, and that these are joined ({tolerance}) and not all one-way the wrong way ({travel}).</source>
        <extracomment>algorithms/road_run.py</extracomment>
        <translation>No se puede llegar a ningún objeto desde los centros por las vías. Compruebe que los centros y los objetos están junto a las mismas vías, y que estas están unidas («{tolerance}») y no son todas de sentido único en el sentido equivocado («{travel}»).</translation>
    </message>
    <message>
        <source>The assignment</source>
        <extracomment>bridge/html/costs.py</extracomment>
        <translation>La asignación</translation>
    </message>
    <message numerus="yes">
        <source>The features were assigned to %n centers by a table of costs.</source>
        <extracomment>bridge/html/costs.py</extracomment>
        <translation>
            <numerusform>Los objetos se asignaron a %n centro según una tabla de costes.</numerusform>
            <numerusform>Los objetos se asignaron a %n centros según una tabla de costes.</numerusform>
        </translation>
    </message>
    <message>
        <source>On average, a feature costs {mean} at its center; the largest cost is {most}.</source>
        <extracomment>bridge/html/costs.py</extracomment>
        <translation>De media, un objeto cuesta {mean} en su centro; el coste máximo es {most}.</translation>
    </message>
    <message>
        <source>Total cost × weight</source>
        <extracomment>bridge/html/costs.py</extracomment>
        <translation>Coste total × peso</translation>
    </message>
    <message>
        <source>Total cost</source>
        <extracomment>bridge/html/costs.py</extracomment>
        <translation>Coste total</translation>
    </message>
    <message>
        <source>Cost of the size limits (cheapest center: 1)</source>
        <extracomment>bridge/html/costs.py</extracomment>
        <translation>Coste de los límites de tamaño (centro de menor coste: 1)</translation>
    </message>
    <message>
        <source>Use (%)</source>
        <extracomment>bridge/html/costs.py</extracomment>
        <translation>Uso (%)</translation>
    </message>
    <message>
        <source>Mean cost</source>
        <extracomment>bridge/html/costs.py</extracomment>
        <translation>Coste medio</translation>
    </message>
    <message>
        <source>Largest cost</source>
        <extracomment>bridge/html/costs.py</extracomment>
        <translation>Coste máximo</translation>
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
            <numerusform>%n objeto leído. Centros: {centers}. Pares permitidos: {pairs}, {share} del total.</numerusform>
            <numerusform>%n objetos leídos. Centros: {centers}. Pares permitidos: {pairs}, {share} del total.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features have the id of another feature, and its costs.</source>
        <extracomment>bridge/log/costs.py</extracomment>
        <translation>
            <numerusform>%n objeto tiene el ID de otro objeto y, por tanto, sus mismos costes.</numerusform>
            <numerusform>%n objetos tienen el ID de otro objeto y, por tanto, sus mismos costes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n centers are in no pair that is allowed. The first is {center}.</source>
        <extracomment>bridge/log/costs.py</extracomment>
        <translation>
            <numerusform>%n centro no está en ningún par permitido: {center}.</numerusform>
            <numerusform>%n centros no están en ningún par permitido. El primero es {center}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features have no pair that is allowed in {table}. The first is feature {id}.</source>
        <extracomment>bridge/log/costs.py</extracomment>
        <translation>
            <numerusform>%n objeto no tiene ningún par permitido en «{table}»: el objeto {id}.</numerusform>
            <numerusform>%n objetos no tienen ningún par permitido en «{table}». El primero es el objeto {id}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cost of the features: mean {mean}, largest {largest}. Total cost: {total}.</source>
        <extracomment>bridge/log/costs.py</extracomment>
        <translation>Coste de los objetos: medio {mean}, máximo {largest}. Coste total: {total}.</translation>
    </message>
    <message>
        <source>Cost of the features: mean {mean}, largest {largest}. Total cost × weight: {total}.</source>
        <extracomment>bridge/log/costs.py</extracomment>
        <translation>Coste de los objetos: medio {mean}, máximo {largest}. Coste total × peso: {total}.</translation>
    </message>
    <message>
        <source>The limits raise the total by {share}: with every feature at its cheapest center, it would be {free}.</source>
        <extracomment>bridge/log/costs.py</extracomment>
        <translation>Los límites aumentan el total un {share}: con cada objeto en su centro de menor coste, sería {free}.</translation>
    </message>
    <message numerus="yes">
        <source>%n features are left unassigned: no center that may take them has room. As few features (or as little weight) as possible are left, at the lowest total cost.</source>
        <extracomment>bridge/log/costs.py</extracomment>
        <translation>
            <numerusform>%n objeto queda sin asignar: ningún centro que pueda recibirlo tiene capacidad libre. Quedan sin asignar los menos objetos (o el menor peso) posibles, con el menor coste total.</numerusform>
            <numerusform>%n objetos quedan sin asignar: ningún centro que pueda recibirlos tiene capacidad libre. Quedan sin asignar los menos objetos (o el menor peso) posibles, con el menor coste total.</numerusform>
        </translation>
    </message>
    <message>
        <source>No other assignment within the limits has a lower total cost.</source>
        <extracomment>bridge/log/costs.py</extracomment>
        <translation>Ninguna otra asignación dentro de los límites tiene un coste total menor.</translation>
    </message>
    <message>
        <source>No other assignment within the limits has a total cost that is lower by more than {share} %. This includes assignments that split features.</source>
        <extracomment>bridge/log/costs.py</extracomment>
        <translation>Ninguna otra asignación dentro de los límites tiene un coste total más de un {share}&#xa0;% menor. Esto incluye asignaciones que dividen objetos.</translation>
    </message>
    <message>
        <source>Layer of roads</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Capa de vías</translation>
    </message>
    <message>
        <source>Path type to calculate</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Tipo de ruta a calcular</translation>
    </message>
    <message>
        <source>Direction field</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Campo de sentido</translation>
    </message>
    <message>
        <source>Value for forward direction</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Valor para el sentido de avance</translation>
    </message>
    <message>
        <source>Value for backward direction</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Valor para el sentido contrario</translation>
    </message>
    <message>
        <source>Value for both directions</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Valor para ambos sentidos</translation>
    </message>
    <message>
        <source>Default direction</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Sentido predeterminado</translation>
    </message>
    <message>
        <source>Speed field</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Campo de velocidad</translation>
    </message>
    <message>
        <source>Default speed</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Velocidad predeterminada</translation>
    </message>
    <message>
        <source>Topology tolerance</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Tolerancia de topología</translation>
    </message>
    <message>
        <source>Maximum cost</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Coste máximo</translation>
    </message>
    <message>
        <source>Maximum distance to the road</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Distancia máxima a la vía</translation>
    </message>
    <message>
        <source>Field with the id of each feature</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Campo con el ID de cada objeto</translation>
    </message>
    <message>
        <source>Table of costs</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Tabla de costes</translation>
    </message>
    <message>
        <source>Field of the table with the id of the feature</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Campo de la tabla con el ID del objeto</translation>
    </message>
    <message>
        <source>Field of the table with the id of the center</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Campo de la tabla con el ID del centro</translation>
    </message>
    <message>
        <source>Field of the table with the cost</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Campo de la tabla con el coste</translation>
    </message>
    <message>
        <source>Maximum distance to the center</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Distancia máxima al centro</translation>
    </message>
    <message numerus="yes">
        <source>%n features are left unassigned: no center within {parameter} has room for them. As few features (or as little weight) as possible are left.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>
            <numerusform>%n objeto queda sin asignar: ningún centro dentro de «{parameter}» tiene capacidad libre para él. Quedan sin asignar los menos objetos (o el menor peso) posibles.</numerusform>
            <numerusform>%n objetos quedan sin asignar: ningún centro dentro de «{parameter}» tiene capacidad libre para ellos. Quedan sin asignar los menos objetos (o el menor peso) posibles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n roads read. Nodes of the network: {nodes}; edges: {edges}.</source>
        <extracomment>bridge/log/roads.py</extracomment>
        <translation>
            <numerusform>%n vía leída. Nodos de la red: {nodes}; aristas: {edges}.</numerusform>
            <numerusform>%n vías leídas. Nodos de la red: {nodes}; aristas: {edges}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n roads cannot be transformed to the reference system of the input, or are not finite. They are not used.</source>
        <extracomment>bridge/log/roads.py</extracomment>
        <translation>
            <numerusform>%n vía no se puede transformar al sistema de referencia de la entrada, o no es finita. No se usa.</numerusform>
            <numerusform>%n vías no se pueden transformar al sistema de referencia de la entrada, o no son finitas. No se usan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n roads have another value in {field} than the three that are set, or none. They have the default direction.</source>
        <extracomment>bridge/log/roads.py</extracomment>
        <translation>
            <numerusform>%n vía tiene en «{field}» un valor distinto de los tres fijados, o ninguno. Tiene el sentido predeterminado.</numerusform>
            <numerusform>%n vías tienen en «{field}» un valor distinto de los tres fijados, o ninguno. Tienen el sentido predeterminado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The roads form %n networks that are not joined; the largest has {share} of the nodes. If ends of roads that should meet are a little apart, raise {tolerance}.</source>
        <extracomment>bridge/log/roads.py</extracomment>
        <translation>
            <numerusform>Las vías forman %n red, con el {share} de los nodos. Si los extremos de vías que deberían unirse están algo separados, aumente «{tolerance}».</numerusform>
            <numerusform>Las vías forman %n redes que no están unidas; la mayor tiene el {share} de los nodos. Si los extremos de vías que deberían unirse están algo separados, aumente «{tolerance}».</numerusform>
        </translation>
    </message>
    <message>
        <source>Distance of the features to their roads: mean {mean}, largest {largest}.</source>
        <extracomment>bridge/log/roads.py</extracomment>
        <translation>Distancia de los objetos a sus vías: media {mean}, máxima {largest}.</translation>
    </message>
    <message>
        <source>Feature {id} lies {length} from the nearest road</source>
        <extracomment>bridge/log/roads.py</extracomment>
        <translation>El objeto {id} está a {length} de la vía más próxima</translation>
    </message>
    <message numerus="yes">
        <source>%n features are farther from the nearest road than {parameter} allows. They stay unassigned: {ids}.</source>
        <extracomment>bridge/log/roads.py</extracomment>
        <translation>
            <numerusform>%n objeto está más lejos de la vía más próxima de lo que permite «{parameter}». Queda sin asignar: {ids}.</numerusform>
            <numerusform>%n objetos están más lejos de la vía más próxima de lo que permite «{parameter}». Quedan sin asignar: {ids}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features cannot be reached along the roads. They stay unassigned: {ids}.</source>
        <extracomment>bridge/log/roads.py</extracomment>
        <translation>
            <numerusform>No se puede llegar por las vías a %n objeto. Queda sin asignar: {ids}.</numerusform>
            <numerusform>No se puede llegar por las vías a %n objetos. Quedan sin asignar: {ids}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The limits cannot be met along the roads. Some of the centers ({centers}) must get at least {limit} together, but can reach only {have}. Lower the minimum sizes, raise {most}, or join the roads.</source>
        <extracomment>bridge/log/roads.py</extracomment>
        <translation>Los límites no se pueden cumplir por las vías. Algunos de los centros ({centers}) deben recibir al menos {limit} en conjunto, pero solo alcanzan {have}. Reduzca los tamaños mínimos, aumente «{most}», o una las vías.</translation>
    </message>
    <message>
        <source>The limits cannot be met along the roads. Only some of the centers ({centers}) can reach {have}, but together they can take at most {limit}. Raise their maximum sizes, raise {most}, or turn on {allow}.</source>
        <extracomment>bridge/log/roads.py</extracomment>
        <translation>Los límites no se pueden cumplir por las vías. Solo algunos de los centros ({centers}) alcanzan {have}, pero en conjunto pueden recibir como máximo {limit}. Aumente sus tamaños máximos, aumente «{most}», o active «{allow}».</translation>
    </message>
    <message numerus="yes">
        <source>The limits cannot be met along the roads, which form separate networks. One of them has {have} and %n centers, which need {least} to {most} together. Change the limits, or join the roads ({tolerance}).</source>
        <extracomment>bridge/log/roads.py</extracomment>
        <translation>
            <numerusform>Los límites no se pueden cumplir por las vías, que forman redes separadas. Una de ellas tiene {have} y %n centro, que necesita de {least} a {most}. Cambie los límites, o una las vías («{tolerance}»).</numerusform>
            <numerusform>Los límites no se pueden cumplir por las vías, que forman redes separadas. Una de ellas tiene {have} y %n centros, que necesitan de {least} a {most} en conjunto. Cambie los límites, o una las vías («{tolerance}»).</numerusform>
        </translation>
    </message>
    <message>
        <source>The limits cannot be met with the pairs that are allowed. Only some of the centers ({centers}) may take {have}, but together they can get at most {limit}. Allow more pairs (in the table, or by a larger distance), raise the maximum sizes, or turn on {allow}.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>Los límites no se pueden cumplir con los pares permitidos. Solo algunos de los centros ({centers}) pueden recibir {have}, pero en conjunto admiten como máximo {limit}. Permita más pares (en la tabla, o con una distancia mayor), aumente los tamaños máximos, o active «{allow}».</translation>
    </message>
    <message>
        <source>The limits cannot be met with the pairs that are allowed. Some of the centers ({centers}) must get at least {limit} together, but may take only {have}. Allow more pairs (in the table, or by a larger distance), or lower the minimum sizes.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>Los límites no se pueden cumplir con los pares permitidos. Algunos de los centros ({centers}) deben recibir al menos {limit} en conjunto, pero los pares solo les permiten {have}. Permita más pares (en la tabla, o con una distancia mayor), o reduzca los tamaños mínimos.</translation>
    </message>
    <message>
        <source>{parameter} is {limit}, and not every feature can get a center that near.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>«{parameter}» es {limit}, y no todos los objetos pueden tener un centro así de cerca.</translation>
    </message>
    <message numerus="yes">
        <source>%n features have no center within that distance. The first is feature {id}.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>
            <numerusform>%n objeto no tiene ningún centro dentro de esa distancia: el objeto {id}.</numerusform>
            <numerusform>%n objetos no tienen ningún centro dentro de esa distancia. El primero es el objeto {id}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The least distance that works is {least}. Raise {parameter} to it, add centers, or turn on {allow}.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>La menor distancia suficiente es {least}. Aumente «{parameter}» a ese valor, añada centros, o active «{allow}».</translation>
    </message>
    <message>
        <source>Fields of {table} that are named after no center are not used: {fields}.</source>
        <extracomment>bridge/read/cost_table.py</extracomment>
        <translation>Los campos de «{table}» que no llevan el nombre de ningún centro no se usan: {fields}.</translation>
    </message>
    <message numerus="yes">
        <source>%n costs of {table} are no numbers. The first is {value}, of {pair}. Correct them, or leave the cost empty for a pair that is not allowed.</source>
        <extracomment>bridge/read/cost_table.py</extracomment>
        <translation>
            <numerusform>%n coste de «{table}» no es un número: {value}, del par {pair}. Corríjalo, o deje el coste vacío si el par no está permitido.</numerusform>
            <numerusform>%n costes de «{table}» no son números. El primero es {value}, del par {pair}. Corríjalos, o deje el coste vacío si un par no está permitido.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n costs of {table} are negative. The first is {value}, of {pair}. Costs must be 0 or more. If they stand for pairs that are not allowed, leave these costs empty.</source>
        <extracomment>bridge/read/cost_table.py</extracomment>
        <translation>
            <numerusform>%n coste de «{table}» es negativo: {value}, del par {pair}. Los costes deben ser números a partir de 0. Si corresponde a un par no permitido, deje ese coste vacío.</numerusform>
            <numerusform>%n costes de «{table}» son negativos. El primero es {value}, del par {pair}. Los costes deben ser números a partir de 0. Si corresponden a pares no permitidos, deje esos costes vacíos.</numerusform>
        </translation>
    </message>
    <message>
        <source>feature {feature} and center {center}</source>
        <extracomment>bridge/read/cost_table.py</extracomment>
        <translation>objeto {feature} y centro {center}</translation>
    </message>
    <message numerus="yes">
        <source>%n rows of {table} are not used: they name no feature or no center of the layers.</source>
        <extracomment>bridge/read/cost_table.py</extracomment>
        <translation>
            <numerusform>%n fila de «{table}» no se usa, porque su objeto o su centro no está en las capas.</numerusform>
            <numerusform>%n filas de «{table}» no se usan, porque su objeto o su centro no está en las capas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n costs of {table} are not used, because another row has a lower cost for the same pair.</source>
        <extracomment>bridge/read/cost_table.py</extracomment>
        <translation>
            <numerusform>%n coste de «{table}» no se usa, porque otra fila tiene un coste menor para el mismo par.</numerusform>
            <numerusform>%n costes de «{table}» no se usan, porque otra fila tiene un coste menor para el mismo par.</numerusform>
        </translation>
    </message>
    <message>
        <source>{table} has no rows (or the selection in it has none).</source>
        <extracomment>bridge/read/cost_table.py</extracomment>
        <translation>«{table}» no tiene filas (o la selección no tiene ninguna).</translation>
    </message>
    <message>
        <source>No row of {table} names both a feature and a center of the layers. Features have ids such as {feature}, its first row has {of_feature}. Centers have ids such as {center}, its first row has {of_center}. Check the fields with the ids.</source>
        <extracomment>bridge/read/cost_table.py</extracomment>
        <translation>Ninguna fila de «{table}» contiene a la vez el ID de un objeto y el de un centro de las capas. Los objetos tienen ID como {feature}; la primera fila tiene {of_feature}. Los centros tienen ID como {center}; la primera fila tiene {of_center}. Compruebe los campos con los ID.</translation>
    </message>
    <message>
        <source>The layer of roads</source>
        <extracomment>bridge/roads/lines.py</extracomment>
        <translation>La capa de vías</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n roads has a place in the reference system of the input. Check the reference system of {roads}.</source>
        <extracomment>bridge/roads/lines.py</extracomment>
        <translation>
            <numerusform>%n vía no tiene posición en el sistema de referencia de la entrada. Compruebe el sistema de referencia de «{roads}».</numerusform>
            <numerusform>Ninguna de las %n vías tiene posición en el sistema de referencia de la entrada. Compruebe el sistema de referencia de «{roads}».</numerusform>
        </translation>
    </message>
    <message>
        <source>no number</source>
        <extracomment>bridge/roads/lines.py</extracomment>
        <translation>no es un número</translation>
    </message>
    <message numerus="yes">
        <source>%n roads have no usable speed in the field “{field}”. The first is feature {id} ({value}). Speeds must be numbers above 0, in km/h; NULL takes the default speed. Correct them, or set them to NULL.</source>
        <extracomment>bridge/roads/lines.py</extracomment>
        <translation>
            <numerusform>%n vía no tiene una velocidad utilizable en el campo «{field}»: el objeto {id} ({value}). Las velocidades deben ser números mayores que 0, en km/h; NULL toma la velocidad predeterminada. Corríjala, o póngala en NULL.</numerusform>
            <numerusform>%n vías no tienen una velocidad utilizable en el campo «{field}». La primera es el objeto {id} ({value}). Las velocidades deben ser números mayores que 0, en km/h; NULL toma la velocidad predeterminada. Corríjalas, o póngalas en NULL.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no roads: {roads} has no features, or the selection or the filter leaves none.</source>
        <extracomment>bridge/roads/lines.py</extracomment>
        <translation>No hay vías: «{roads}» no tiene objetos, o la selección o el filtro no dejan ninguno.</translation>
    </message>
    <message numerus="yes">
        <source>There are no roads: none of the %n features of {roads} is a line with two vertices.</source>
        <extracomment>bridge/roads/lines.py</extracomment>
        <translation>
            <numerusform>No hay vías: %n objeto de «{roads}» no es una línea con dos vértices.</numerusform>
            <numerusform>No hay vías: ninguno de los %n objetos de «{roads}» es una línea con dos vértices.</numerusform>
        </translation>
    </message>
    <message>
        <source>The search after that lowered it to {inertia}.</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>La búsqueda posterior la redujo a {inertia}.</translation>
    </message>
    <message>
        <source>how much lower the inertia is than after the best start</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>cuánto más baja es la inercia que tras el mejor inicio</translation>
    </message>
    <message>
        <source>feature ids {ids}</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>objetos {ids}</translation>
    </message>
    <message numerus="yes">
        <source>%n costs of {table} are empty or not finite. They do not allow a pair.</source>
        <extracomment>bridge/read/cost_table.py</extracomment>
        <translation>
            <numerusform>%n coste de «{table}» está vacío o no es finito. No permite ningún par.</numerusform>
            <numerusform>%n costes de «{table}» están vacíos o no son finitos. No permiten ningún par.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n islands are linked to the nearest feature of another one.</source>
        <extracomment>bridge/log/connection.py</extracomment>
        <translation>
            <numerusform>%n isla está enlazada con el objeto más próximo de otra.</numerusform>
            <numerusform>%n islas están enlazadas con el objeto más próximo de otra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clusters are not as equal as asked, because every cluster must be connected: {named}.</source>
        <extracomment>bridge/log/connection.py</extracomment>
        <translation>
            <numerusform>%n clúster no es tan igual como se pidió, porque cada clúster debe ser conexo: {named}.</numerusform>
            <numerusform>%n clústeres no son tan iguales como se pidió, porque cada clúster debe ser conexo: {named}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{layer} must be lines, but its feature {id} is something else.</source>
        <extracomment>bridge/read/neighbors.py</extracomment>
        <translation>{layer}: deben ser líneas, pero el objeto {id} es de otro tipo.</translation>
    </message>
    <message>
        <source>{layer} must be lines or polygons, but its feature {id} is something else.</source>
        <extracomment>bridge/read/neighbors.py</extracomment>
        <translation>{layer}: deben ser líneas o polígonos, pero el objeto {id} es de otro tipo.</translation>
    </message>
    <message>
        <source>Guarantees: No feature gets a center that the table does not allow. Sizes are within the limits, and no other assignment within them has a smaller total cost; the log reports whether this was verified. With weights, a cost counts once for each unit of weight, and features are never split: limits are met, and the total is lowest, only as closely as that allows. The same input gives the same result.</source>
        <extracomment>algorithms/assign_by_costs.py</extracomment>
        <translation>Garantías: Ningún objeto recibe un centro que la tabla no permite. Los tamaños están dentro de los límites, y ninguna otra asignación dentro de ellos tiene un coste total menor; el registro indica si se comprobó. Con pesos, un coste cuenta una vez por cada unidad de peso, y los objetos nunca se dividen: por eso los límites se cumplen, y el total es el menor, solo hasta donde lo permiten los objetos enteros. La misma entrada da el mismo resultado.</translation>
    </message>
    <message>
        <source>The id by which the table names the feature. A number and the same number as text are one id. Several features may have the same id, and then have the same costs.</source>
        <extracomment>algorithms/assign_by_costs.py</extracomment>
        <translation>El ID con el que la tabla identifica el objeto. Un número y el mismo número como texto son un mismo ID. Varios objetos pueden tener el mismo ID, y entonces tienen los mismos costes.</translation>
    </message>
    <message>
        <source>The id by which the table names the center. It is written with each feature, as CENTER_ID. Each center needs an id of its own.</source>
        <extracomment>algorithms/assign_by_costs.py</extracomment>
        <translation>El ID con el que la tabla identifica el centro. Se escribe con cada objeto, como CENTER_ID. Cada centro necesita un ID propio.</translation>
    </message>
    <message>
        <source>Choose the field with the feature even if the router counts from the centers to the features.</source>
        <extracomment>algorithms/assign_by_costs.py</extracomment>
        <translation>Elija el campo con el objeto aunque el calculador de rutas calcule de los centros a los objetos.</translation>
    </message>
    <message>
        <source>Guarantees: Sizes are within the limits, and no other assignment within them has a smaller total squared distance; the log reports whether this was verified. With weights, features are never split: limits are met, and the total is lowest, only as closely as that allows. The same input gives the same result.</source>
        <extracomment>algorithms/assign_to_centers.py</extracomment>
        <translation>Garantías: Los tamaños están dentro de los límites, y ninguna otra asignación dentro de ellos tiene una suma de distancias al cuadrado menor; el registro indica si se comprobó. Con pesos, los objetos nunca se dividen: por eso los límites se cumplen, y la suma es la menor, solo hasta donde lo permiten los objetos enteros. La misma entrada da el mismo resultado.</translation>
    </message>
    <message>
        <source>If features may stay unassigned, each point also has the radius of the circle at which the zone of its center ends (REACH).</source>
        <extracomment>algorithms/assign_to_centers.py</extracomment>
        <translation>Si se permite dejar objetos sin asignar, cada punto tiene además el radio del círculo en el que termina la zona de su centro (REACH).</translation>
    </message>
    <message>
        <source>The figures show how separate the clusters are. If the highest silhouette is not clearly above that of points spread evenly over the same area, there is no clear number of clusters (CLEAR is 0). Then choose by the mean and the largest distance to the center. Time grows with the sum of all numbers in the range; with the gap statistic, the run takes {times} times as long.</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>Las cifras muestran lo separados que están los clústeres. Si la silueta más alta no está claramente por encima de la de puntos repartidos de manera uniforme por la misma área, no hay un número claro de clústeres (CLEAR es 0). Elija entonces según las distancias media y máxima al centro. El tiempo crece con la suma de todos los números del intervalo; el estadístico gap multiplica la duración de la ejecución por {times}.</translation>
    </message>
    <message>
        <source>Features with the same value in this field are compared separately, but fields are scaled over all groups. The table has the rows of each group with its value, and the report lists the best numbers of each. The limits apply within each group. The range of a group ends at its number of distinct features. The run then returns one best number for all groups together, by the mean silhouette of all features and by the elbow of the total inertia; this number is possible in every group. With groups, there is no best number by the gap statistic.</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>Los objetos con el mismo valor en este campo se comparan por separado, pero los campos se escalan con todos los grupos. La tabla tiene las filas de cada grupo con su valor, y el informe muestra los mejores números de cada uno. Los límites se aplican dentro de cada grupo. El intervalo de un grupo termina en su número de objetos distintos. La ejecución devuelve entonces un solo mejor número para todos los grupos, según la silueta media de todos los objetos y según el codo de la inercia total; ese número es posible en todos los grupos. Con grupos no hay mejor número según el estadístico gap.</translation>
    </message>
    <message>
        <source>Compares the inertia with that of {draws} sets of points without clusters, for each number of clusters. The run then takes {times} times as long.</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>Compara la inercia con la de {draws} conjuntos de puntos sin clústeres, para cada número de clústeres. La duración de la ejecución se multiplica entonces por {times}.</translation>
    </message>
    <message>
        <source>A center moves away from the mean of its cluster if that brings all of its features within this distance. If no start ends with every feature within it, the run writes nothing and says which distance it reached. Then ask for more clusters, or allow a larger distance.</source>
        <extracomment>algorithms/constrained_kmeans.py</extracomment>
        <translation>Un centro se aparta de la media de su clúster si así todos los objetos del clúster quedan dentro de esta distancia. Si ningún inicio termina con todos los objetos dentro de ella, la ejecución no escribe nada e indica qué distancia alcanzó. Pida entonces más clústeres, o permita una distancia mayor.</translation>
    </message>
    <message>
        <source>The layer of polygons for the type “Polygons of a layer”; its reference system may be another one. With a weight field, the cluster with the largest sum of weights gets the polygon. If several clusters have the most, the one with the lowest number gets it. In a run with groups, each group divides the polygons among its own clusters. A polygon without features goes to the zone with straight borders in which it lies, and is left out if there is none.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>La capa de polígonos para el tipo «Polígonos de una capa»; puede tener otro sistema de referencia. Con un campo de peso, el polígono va al clúster con la mayor suma de pesos. En caso de empate, va al clúster con el número más bajo. En una ejecución con grupos, cada grupo reparte los polígonos entre sus propios clústeres. Un polígono sin objetos va a la zona de bordes rectos en la que se encuentra, y se descarta si no hay ninguna.</translation>
    </message>
    <message>
        <source>If minimum, maximum and tolerance are all empty, sums of a weight field may differ from their mean by {least} to {most} %: the heavier single features, the more. Clusters stay compact that way; the log reports by how much sums differ. A tolerance of 0 makes sums as equal as possible, and clusters less compact.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Si el mínimo, el máximo y la tolerancia están vacíos, las sumas de un campo de peso pueden diferir de su media entre un {least} y un {most}&#xa0;%: cuanto más pesados sean algunos objetos, más. Así los clústeres siguen siendo compactos; el registro indica cuánto difieren las sumas. Con una tolerancia de 0, las sumas son lo más iguales posible, y los clústeres menos compactos.</translation>
    </message>
    <message>
        <source>Guarantees: The same raster, parameters and seed give the same classes.

Limitations: The result need not be the best of all classifications. More starts or another seed may find a better one.

Classes of equal area have the same number of pixels, or differ by one, if the sample has all pixels. Otherwise the pixels of the sample have equal shares, and all others are classified by the same borders between the classes. Sizes then differ from equal by about {percent} % for {classes} classes and {pixels} sample pixels, and one of them by up to three times as much; four times as many sample pixels halve this. Pixels with the same value then always get the same class, so a very frequent value makes a large class. The log reports how close to equal the sizes are.</source>
        <extracomment>algorithms/raster_kmeans.py</extracomment>
        <translation>Garantías: El mismo ráster, los mismos parámetros y la misma semilla dan las mismas clases.

Limitaciones: El resultado no tiene por qué ser la mejor de todas las clasificaciones. Con más inicios u otra semilla puede encontrarse una mejor.

Las clases de igual área tienen el mismo número de píxeles, o difieren en uno, si la muestra contiene todos los píxeles. Si no, los píxeles de la muestra se reparten por igual, y todos los demás se clasifican con los mismos límites entre las clases. Los tamaños difieren entonces de la igualdad en torno a un {percent}&#xa0;% con {classes} clases y {pixels} píxeles de muestra, y uno de ellos, hasta el triple; con el cuádruple de píxeles de muestra, la diferencia se reduce a la mitad. Los píxeles con el mismo valor reciben entonces siempre la misma clase, así que un valor muy frecuente forma una clase grande. El registro indica cuánto se acercan los tamaños a la igualdad.</translation>
    </message>
    <message>
        <source>Guarantees: Sizes are within the limits, and no other assignment to these centers within them has a smaller total cost; the log reports whether this was verified. With weights, a cost counts once for each unit of weight, and features are never split: limits are met, and the total is lowest, only as closely as that allows. The same input gives the same result.</source>
        <extracomment>algorithms/road_territories.py</extracomment>
        <translation>Garantías: Los tamaños están dentro de los límites, y ninguna otra asignación a estos centros dentro de ellos tiene un coste total menor; el registro indica si se comprobó. Con pesos, un coste cuenta una vez por cada unidad de peso, y los objetos nunca se dividen: por eso los límites se cumplen, y el total es el menor, solo hasta donde lo permiten los objetos enteros. La misma entrada da el mismo resultado.</translation>
    </message>
    <message numerus="yes">
        <source>%n positions lie off the globe in the layer&apos;s reference system ({crs}), the first at {place}. Correct them or leave them out, assign the right reference system to the layer, or set {parameter} to planar.</source>
        <extracomment>bridge/distance/kinds.py</extracomment>
        <translation>
            <numerusform>%n posición está fuera del globo en el sistema de referencia de la capa ({crs}), en {place}. Corríjala o exclúyala, asigne a la capa el sistema de referencia correcto, o ponga «{parameter}» en plana.</numerusform>
            <numerusform>%n posiciones están fuera del globo en el sistema de referencia de la capa ({crs}), la primera en {place}. Corríjalas o exclúyalas, asigne a la capa el sistema de referencia correcto, o ponga «{parameter}» en plana.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All limits are met, except by %n features that are too heavy for any cluster.</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>
            <numerusform>Se cumplen todos los límites, salvo por %n objeto que es demasiado pesado para cualquier clúster.</numerusform>
            <numerusform>Se cumplen todos los límites, salvo por %n objetos que son demasiado pesados para cualquier clúster.</numerusform>
        </translation>
    </message>
    <message>
        <source>The paths from the centers to all features, from neighbor to neighbor, are in total at most {share} % longer than the shortest that these sizes allow.</source>
        <extracomment>bridge/log/connection.py</extracomment>
        <translation>Los recorridos de los centros a todos los objetos, de vecino en vecino, son en conjunto como mucho un {share}&#xa0;% más largos que los más cortos que permiten estos tamaños.</translation>
    </message>
    <message>
        <source>Costs are rounded to steps of {step}.</source>
        <extracomment>bridge/log/costs.py</extracomment>
        <translation>Los costes se redondean a pasos de {step}.</translation>
    </message>
    <message>
        <source>Direction of travel</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Sentido de los trayectos</translation>
    </message>
    <message>
        <source>{number} trillion {unit}</source>
        <extracomment>bridge/log/numbers.py</extracomment>
        <translation>{number} bill. de {unit}</translation>
    </message>
    <message>
        <source>{number} billion {unit}</source>
        <extracomment>bridge/log/numbers.py</extracomment>
        <translation>{number} mil mill. de {unit}</translation>
    </message>
    <message>
        <source>{number} million {unit}</source>
        <extracomment>bridge/log/numbers.py</extracomment>
        <translation>{number} mill. de {unit}</translation>
    </message>
    <message numerus="yes">
        <source>%n features are each heavier than an equal share of {name}. The heaviest is feature {id} with {weight}.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>
            <numerusform>%n objeto tiene por sí solo más de lo que correspondería a partes iguales ({name}): el objeto {id}, con {weight}.</numerusform>
            <numerusform>%n objetos tienen cada uno más de lo que correspondería a partes iguales ({name}). El más pesado es el objeto {id}, con {weight}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} in each of the other clusters: {least} to {most}, at most {percent} % from their mean.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>{name} en cada uno de los demás clústeres: de {least} a {most}, a un {percent}&#xa0;% de su media como máximo.</translation>
    </message>
    <message>
        <source>{name} in each of the other clusters: {least}.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>{name} en cada uno de los demás clústeres: {least}.</translation>
    </message>
    <message numerus="yes">
        <source>%n dead-end branches of the roads were divided between centers to meet the sizes. Where they are cut makes no difference to the total cost.</source>
        <extracomment>bridge/log/roads.py</extracomment>
        <translation>
            <numerusform>Para cumplir los tamaños, se repartió entre varios centros %n ramal sin salida de las vías. El lugar del corte no cambia el coste total.</numerusform>
            <numerusform>Para cumplir los tamaños, se repartieron entre varios centros %n ramales sin salida de las vías. El lugar de los cortes no cambia el coste total.</numerusform>
        </translation>
    </message>
    <message>
        <source>Such a feature gets a cluster of its own, and the tolerance applies to the other clusters: {range}.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>Un objeto así recibe un clúster propio, y la tolerancia se aplica a los demás clústeres: {range}.</translation>
    </message>
    <message>
        <source>{where}. This is {times} times as far from the median as any other.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>{where}. Está más lejos de la mediana que cualquier otro, por un factor de {times}.</translation>
    </message>
    <message numerus="yes">
        <source>{where}. This is {times} times as far from the median as the others, except for %n more that are also far away.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>
            <numerusform>{where}. Está más lejos de la mediana que los demás, por un factor de {times}, salvo %n más que también está muy lejos.</numerusform>
            <numerusform>{where}. Está más lejos de la mediana que los demás, por un factor de {times}, salvo %n más que también están muy lejos.</numerusform>
        </translation>
    </message>
    <message>
        <source>If all iterations were used, raise {parameter}. Otherwise you can ignore this: the centers move by less than the rounding of the coordinates.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>Si se usaron todas las iteraciones, aumente «{parameter}». Si no, puede ignorar este aviso: los centros se mueven menos que el redondeo de las coordenadas.</translation>
    </message>
    <message>
        <source>The minimum sizes of the centers add up to {needed}. The features that fit into at least one center add up to {have}. Lower the minimum sizes, or raise the maximum sizes.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>Los tamaños mínimos de los centros suman {needed}. Los objetos que caben en al menos un centro suman {have}. Reduzca los tamaños mínimos, o aumente los tamaños máximos.</translation>
    </message>
    <message>
        <source>The minimum sizes of the centers add up to {needed}. Available: {have}. Lower the minimum sizes.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>Los tamaños mínimos de los centros suman {needed}. Disponible: {have}. Reduzca los tamaños mínimos.</translation>
    </message>
    <message>
        <source>{clusters} clusters of at least {size} need {needed}. Available: {have}.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>{clusters} clústeres de {size} como mínimo necesitan {needed}. Disponible: {have}.</translation>
    </message>
    <message>
        <source>The centers can take at most {held}. To be assigned: {have}, which is {over} more. Raise the maximum sizes, add centers, or turn on {allow}.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>Los centros pueden recibir como máximo {held}. Por asignar: {have}, es decir, {over} de más. Aumente los tamaños máximos, añada centros, o active «{allow}».</translation>
    </message>
    <message>
        <source>{clusters} clusters of at most {size} hold {held}. To be assigned: {have}.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>En {clusters} clústeres de {size} como máximo caben {held}. Por asignar: {have}.</translation>
    </message>
    <message>
        <source>Available: {have}. This is less than the minimum of {minimum}. Lower {min_size} to {lowered}.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>Disponible: {have}. Es menos que el mínimo de {minimum}. Reduzca «{min_size}» a {lowered}.</translation>
    </message>
    <message>
        <source>To be assigned: {have}. With at most {maximum} in a cluster, at least {clusters} clusters are needed. With at least {minimum} in each, they need {needed}. Lower {min_size} to {lowered}.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>Por asignar: {have}. Con {maximum} como máximo en un clúster, se necesitan al menos {clusters} clústeres. Con {minimum} como mínimo en cada uno, necesitan {needed}. Reduzca «{min_size}» a {lowered}.</translation>
    </message>
    <message>
        <source>To be assigned: {have}. With at most {maximum} in a cluster, at least {clusters} clusters are needed. With at least {minimum} in each, they need {needed}. Lower {min_size} to {lowered}, or raise {max_size} to {raised}.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>Por asignar: {have}. Con {maximum} como máximo en un clúster, se necesitan al menos {clusters} clústeres. Con {minimum} como mínimo en cada uno, necesitan {needed}. Reduzca «{min_size}» a {lowered}, o aumente «{max_size}» a {raised}.</translation>
    </message>
    <message numerus="yes">
        <source>%n zones. Features in the zone of their cluster, or on its border: {inside} of {all}.</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>
            <numerusform>%n zona. Objetos en la zona de su clúster, o en su borde: {inside} de {all}.</numerusform>
            <numerusform>%n zonas. Objetos en la zona de su clúster, o en su borde: {inside} de {all}.</numerusform>
        </translation>
    </message>
    <message>
        <source>temporary layer</source>
        <extracomment>bridge/output/advice.py</extracomment>
        <translation>una capa temporal</translation>
    </message>
    <message>
        <source>{output} ({file}): {listed}.</source>
        <extracomment>bridge/output/plans.py</extracomment>
        <translation>{output} ({file}): {listed}.</translation>
    </message>
    <message>
        <source>{output}: {file} always names the layer after the file. Use the layer name “{instead}” instead of “{title}”, or enter the path of the file alone.</source>
        <extracomment>bridge/output/plans.py</extracomment>
        <translation>{output}: en {file}, la capa siempre lleva el nombre del archivo. Use el nombre de capa «{instead}» en vez de «{title}», o introduzca solo la ruta del archivo.</translation>
    </message>
    <message>
        <source>Characters of {fields} are lost: {lost}.</source>
        <extracomment>bridge/output/values.py</extracomment>
        <translation>Se pierden caracteres de {fields}: {lost}.</translation>
    </message>
    <message numerus="yes">
        <source>%n values of {fields} are lost (first in feature {id}).</source>
        <extracomment>bridge/output/values.py</extracomment>
        <translation>
            <numerusform>Se pierde %n valor de {fields} (en el objeto {id}).</numerusform>
            <numerusform>Se pierden %n valores de {fields} (el primero, en el objeto {id}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values of {fields} are too long and would be cut (first in feature {id}). Most allowed: {limit}.</source>
        <extracomment>bridge/output/values.py</extracomment>
        <translation>
            <numerusform>%n valor de {fields} es demasiado largo y se cortaría (en el objeto {id}). Máximo permitido: {limit}.</numerusform>
            <numerusform>%n valores de {fields} son demasiado largos y se cortarían (el primero, en el objeto {id}). Máximo permitido: {limit}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values of {fields} begin or end with blanks, which are lost (first in feature {id}).</source>
        <extracomment>bridge/output/values.py</extracomment>
        <translation>
            <numerusform>%n valor de {fields} empieza o termina con espacios, que se pierden (en el objeto {id}).</numerusform>
            <numerusform>%n valores de {fields} empiezan o terminan con espacios, que se pierden (el primero, en el objeto {id}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values of {fields} are dates before {year} and are written wrong (first in feature {id}).</source>
        <extracomment>bridge/output/values.py</extracomment>
        <translation>
            <numerusform>%n valor de {fields} es una fecha anterior a {year} y se escribe mal (en el objeto {id}).</numerusform>
            <numerusform>%n valores de {fields} son fechas anteriores a {year} y se escriben mal (el primero, en el objeto {id}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values of {fields} lose their milliseconds (first in feature {id}).</source>
        <extracomment>bridge/output/values.py</extracomment>
        <translation>
            <numerusform>%n valor de {fields} pierde sus milisegundos (en el objeto {id}).</numerusform>
            <numerusform>%n valores de {fields} pierden sus milisegundos (el primero, en el objeto {id}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values of {fields} lose their time zone (first in feature {id}).</source>
        <extracomment>bridge/output/values.py</extracomment>
        <translation>
            <numerusform>%n valor de {fields} pierde su zona horaria (en el objeto {id}).</numerusform>
            <numerusform>%n valores de {fields} pierden su zona horaria (el primero, en el objeto {id}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values of {fields} are above {largest} and lose digits (first in feature {id}).</source>
        <extracomment>bridge/output/values.py</extracomment>
        <translation>
            <numerusform>%n valor de {fields} es mayor que {largest} y pierde cifras (en el objeto {id}).</numerusform>
            <numerusform>%n valores de {fields} son mayores que {largest} y pierden cifras (el primero, en el objeto {id}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values of {fields} are out of range and are written wrong (first in feature {id}). Out of range: {limit}.</source>
        <extracomment>bridge/output/values.py</extracomment>
        <translation>
            <numerusform>%n valor de {fields} está fuera del intervalo permitido y se escribe mal (en el objeto {id}). No se admiten valores {limit}.</numerusform>
            <numerusform>%n valores de {fields} están fuera del intervalo permitido y se escriben mal (el primero, en el objeto {id}). No se admiten valores {limit}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values of {fields} are infinite and are lost (first in feature {id}).</source>
        <extracomment>bridge/output/values.py</extracomment>
        <translation>
            <numerusform>%n valor de {fields} es infinito y se pierde (en el objeto {id}).</numerusform>
            <numerusform>%n valores de {fields} son infinitos y se pierden (el primero, en el objeto {id}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values of {fields} have more than {decimals} decimals and are rounded (first in feature {id}).</source>
        <extracomment>bridge/output/values.py</extracomment>
        <translation>
            <numerusform>%n valor de {fields} tiene más de {decimals} decimales y se redondea (en el objeto {id}).</numerusform>
            <numerusform>%n valores de {fields} tienen más de {decimals} decimales y se redondean (el primero, en el objeto {id}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values of {fields} are NULL (first in feature {id}). They are written as: {null}.</source>
        <extracomment>bridge/output/values.py</extracomment>
        <translation>
            <numerusform>%n valor de {fields} es NULL (en el objeto {id}). Se escribe así: {null}.</numerusform>
            <numerusform>%n valores de {fields} son NULL (el primero, en el objeto {id}). Se escriben así: {null}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values of {fields} are empty and become NULL (first in feature {id}).</source>
        <extracomment>bridge/output/values.py</extracomment>
        <translation>
            <numerusform>%n valor de {fields} está vacío y pasa a NULL (en el objeto {id}).</numerusform>
            <numerusform>%n valores de {fields} están vacíos y pasan a NULL (el primero, en el objeto {id}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values of {fields} contain characters that are lost or changed (first in feature {id}): {signs}.</source>
        <extracomment>bridge/output/values.py</extracomment>
        <translation>
            <numerusform>%n valor de {fields} contiene caracteres que se pierden o cambian (en el objeto {id}): {signs}.</numerusform>
            <numerusform>%n valores de {fields} contienen caracteres que se pierden o cambian (el primero, en el objeto {id}): {signs}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values of {fields} contain characters that would break the file (first in feature {id}): {signs}.</source>
        <extracomment>bridge/output/values.py</extracomment>
        <translation>
            <numerusform>%n valor de {fields} contiene caracteres que dañarían el archivo (en el objeto {id}): {signs}.</numerusform>
            <numerusform>%n valores de {fields} contienen caracteres que dañarían el archivo (el primero, en el objeto {id}): {signs}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values of {fields} are the same as in an earlier feature, which is not allowed (first in feature {id}).</source>
        <extracomment>bridge/output/values.py</extracomment>
        <translation>
            <numerusform>%n valor de {fields} se repite de un objeto anterior, y eso no se permite (en el objeto {id}).</numerusform>
            <numerusform>%n valores de {fields} se repiten de un objeto anterior, y eso no se permite (el primero, en el objeto {id}).</numerusform>
        </translation>
    </message>
    <message>
        <source>empty text</source>
        <extracomment>bridge/output/values.py</extracomment>
        <translation>texto vacío</translation>
    </message>
    <message>
        <source>text such as “{text}”</source>
        <extracomment>bridge/output/values.py</extracomment>
        <translation>texto como «{text}»</translation>
    </message>
    <message>
        <source>Several pixels of band {band} have the value {value}, which is far from all other values.</source>
        <extracomment>bridge/raster/words.py</extracomment>
        <translation>Varios píxeles de la banda {band} tienen el valor {value}, que está lejos de todos los demás valores.</translation>
    </message>
    <message>
        <source>{classes} classes need at least {classes} different values. The pixels (number used: {pixels}) have {places}, of which {distinct} are distinct after rounding to steps of {step}, a fraction of their extent; {place} is farthest from the others. If that stands for no data, declare it so in the raster. Otherwise lower the number of classes (CLUSTERS) to {distinct}.</source>
        <extracomment>bridge/raster/words.py</extracomment>
        <translation>{classes} clases necesitan al menos {classes} valores distintos. Los píxeles (número usado: {pixels}) tienen {places}; tras el redondeo a pasos de {step}, una fracción de su extensión, quedan {distinct} distintos; {place} es el más alejado de los demás. Si representa la falta de datos, declárelo así en el ráster. Si no, reduzca el número de clases (CLUSTERS) a {distinct}.</translation>
    </message>
    <message>
        <source>Polygons that the zones are clipped to, in any reference system. If empty, zones reach to the convex hull of the features and their places on the roads, widened by half the typical distance between features.</source>
        <extracomment>algorithms/road_territories.py</extracomment>
        <translation>Polígonos a los que se recortan las zonas, en cualquier sistema de referencia. Si está vacío, las zonas llegan hasta la envolvente convexa de los objetos y de sus lugares en las vías, ampliada en la mitad de la distancia típica entre objetos.</translation>
    </message>
    <message>
        <source>One polygon per center, with its number, its size and its area: in square units of the layer, or in square meters if the layer is in degrees. Every place belongs to the territory of the nearest road, so each feature lies in the zone of its center; the log counts exceptions. Places whose nearest road belongs to no territory are in no zone. A zone can have several parts, for example where roads cross on a bridge.</source>
        <extracomment>algorithms/road_territories.py</extracomment>
        <translation>Un polígono por centro, con su número, su tamaño y su área: en unidades cuadradas de la capa, o en metros cuadrados si la capa está en grados. Cada lugar pertenece al territorio de la vía más próxima, de modo que cada objeto está en la zona de su centro; el registro cuenta las excepciones. Los lugares cuya vía más próxima no pertenece a ningún territorio no están en ninguna zona. Una zona puede tener varias partes, por ejemplo, donde las vías se cruzan en un puente.</translation>
    </message>
    <message>
        <source>Cost of connection (inertia)</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Coste de la conexión (inercia)</translation>
    </message>
    <message>
        <source>Mean compactness (Polsby-Popper, 1 for a circle)</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Compacidad media (Polsby-Popper, 1 para un círculo)</translation>
    </message>
    <message>
        <source>For clusters that need not be connected:</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Para clústeres que no tienen que ser conexos:</translation>
    </message>
    <message>
        <source>Parts</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Length of border ({unit})</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Longitud del borde ({unit})</translation>
    </message>
    <message>
        <source>Compactness</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Compacidad</translation>
    </message>
    <message>
        <source>Compactness is the area over that of a circle with a border of the same length (Polsby-Popper).</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>La compacidad es el área dividida por la de un círculo con un borde de la misma longitud (Polsby-Popper).</translation>
    </message>
    <message>
        <source>the best assignment to the same centers</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>la mejor asignación a los mismos centros</translation>
    </message>
    <message numerus="yes">
        <source>Every cluster is connected, but %n clusters miss their limits</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>
            <numerusform>Todos los clústeres son conexos, pero %n clúster incumple sus límites</numerusform>
            <numerusform>Todos los clústeres son conexos, pero %n clústeres incumplen sus límites</numerusform>
        </translation>
    </message>
    <message>
        <source>Every cluster is connected, but the centers did not converge</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Todos los clústeres son conexos, pero los centros no convergieron</translation>
    </message>
    <message>
        <source>Every cluster is connected</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Todos los clústeres son conexos</translation>
    </message>
    <message numerus="yes">
        <source>%n features lie in the zone of another center. Reasons are features at one place on a road that are not all assigned to one center, and places to which two roads are equally near.</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>
            <numerusform>%n objeto está en la zona de otro centro. Los motivos son objetos en un mismo lugar de una vía que no están todos asignados a un centro, y lugares que están igual de cerca de dos vías.</numerusform>
            <numerusform>%n objetos están en la zona de otro centro. Los motivos son objetos en un mismo lugar de una vía que no están todos asignados a un centro, y lugares que están igual de cerca de dos vías.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unassigned features lie in a zone.</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>
            <numerusform>%n objeto sin asignar está en una zona.</numerusform>
            <numerusform>%n objetos sin asignar están en una zona.</numerusform>
        </translation>
    </message>
    <message>
        <source>Length of the borders of zones: {least} to {most}, {mean} on average.</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>Longitud de los bordes de las zonas: de {least} a {most}, {mean} de media.</translation>
    </message>
    <message>
        <source>{zones}: zones along roads cannot be drawn for features that span half the globe or more. Leave it empty.</source>
        <extracomment>bridge/zones/roads.py</extracomment>
        <translation>«{zones}»: las zonas según la red viaria no se pueden dibujar para objetos que abarcan medio globo o más. Déjelo vacío.</translation>
    </message>
    <message>
        <source>A self-contained HTML page: map (with the zones, if they are written), table of the centers with their sizes and costs, what is proved, what the limits cost (compared with every feature at its cheapest center), and the command to repeat the run.</source>
        <extracomment>algorithms/road_territories.py</extracomment>
        <translation>Una página HTML autónoma: mapa (con las zonas, si se escriben), tabla de los centros con sus tamaños y costes, qué está demostrado, cuánto cuestan los límites (comparado con que cada objeto vaya a su centro de menor coste) y el comando para repetir la ejecución.</translation>
    </message>
    <message numerus="yes">
        <source>The features were assigned to %n centers along roads.</source>
        <extracomment>bridge/html/costs.py</extracomment>
        <translation>
            <numerusform>Los objetos se asignaron a %n centro según la red viaria.</numerusform>
            <numerusform>Los objetos se asignaron a %n centros según la red viaria.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clusters: silhouette {silhouette}, mean distance to the center {mean}, largest {largest}.</source>
        <extracomment>bridge/layers/comparison.py</extracomment>
        <translation>
            <numerusform>%n clúster: silueta {silhouette}, distancia media al centro {mean}, máxima {largest}.</numerusform>
            <numerusform>%n clústeres: silueta {silhouette}, distancia media al centro {mean}, máxima {largest}.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are not the same for all clusters.</source>
        <extracomment>bridge/log/input.py</extracomment>
        <translation>No son iguales para todos los clústeres.</translation>
    </message>
    <message>
        <source>{search} has no effect if clusters must be connected. For a better result, raise {starts}.</source>
        <extracomment>algorithms/connected.py</extracomment>
        <translation>«{search}» no tiene efecto si los clústeres deben ser conexos. Para un resultado mejor, aumente «{starts}».</translation>
    </message>
    <message>
        <source>Bridges</source>
        <extracomment>menu.py</extracomment>
        <translation>Puentes</translation>
    </message>
    <message>
        <source>River</source>
        <extracomment>menu.py</extracomment>
        <translation>Río</translation>
    </message>
    <message>
        <source>Territories of about equal size</source>
        <extracomment>models/balanced_territories.model3</extracomment>
        <translation>Territorios de tamaño similar</translation>
    </message>
    <message>
        <source>Addresses with their territories</source>
        <extracomment>models/balanced_territories.model3, models/equal_territories.model3</extracomment>
        <translation>Direcciones con sus territorios</translation>
    </message>
    <message>
        <source>Territories</source>
        <extracomment>models/balanced_territories.model3, models/equal_territories.model3</extracomment>
        <translation>Territorios</translation>
    </message>
    <message>
        <source>Ready models</source>
        <extracomment>models/balanced_territories.model3, models/depots_with_capacities.model3, models/equal_territories.model3, models/segments_with_profiles.model3</extracomment>
        <translation>Modelos preparados</translation>
    </message>
    <message>
        <source>Balanced territories from an address layer</source>
        <extracomment>models/balanced_territories.model3</extracomment>
        <translation>Territorios equilibrados a partir de una capa de direcciones</translation>
    </message>
    <message>
        <source>Boundary of the territories</source>
        <extracomment>models/balanced_territories.model3, models/equal_territories.model3</extracomment>
        <translation>Contorno de los territorios</translation>
    </message>
    <message>
        <source>Number of territories</source>
        <extracomment>models/balanced_territories.model3, models/equal_territories.model3</extracomment>
        <translation>Número de territorios</translation>
    </message>
    <message>
        <source>Weight field (empty: count addresses)</source>
        <extracomment>models/balanced_territories.model3</extracomment>
        <translation>Campo de peso (vacío: contar direcciones)</translation>
    </message>
    <message>
        <source>Divides an address layer into compact territories of about equal size: equal numbers of addresses, or equal sums of a field such as revenue. Territories are polygons that fit together. Writes a report that you can read and pass on, too.</source>
        <extracomment>models/balanced_territories.model3</extracomment>
        <translation>Divide una capa de direcciones en territorios compactos de tamaño similar: el mismo número de direcciones, o la misma suma de un campo, como los ingresos. Los territorios son polígonos que encajan entre sí. También escribe un informe para leer y compartir.</translation>
    </message>
    <message>
        <source>Points, lines or polygons. Lines and polygons are treated as points at their centroid.</source>
        <extracomment>models/balanced_territories.model3, models/depots_with_capacities.model3, models/equal_territories.model3</extracomment>
        <translation>Puntos, líneas o polígonos. Las líneas y los polígonos se tratan como puntos en su centroide.</translation>
    </message>
    <message>
        <source>Polygons that the territories are cut at, such as the outline of a town. If empty, the boundary is drawn around the addresses.</source>
        <extracomment>models/balanced_territories.model3, models/equal_territories.model3</extracomment>
        <translation>Polígonos a los que se recortan los territorios, como los límites de un municipio. Si está vacío, el contorno se traza alrededor de las direcciones.</translation>
    </message>
    <message>
        <source>How many territories to make.</source>
        <extracomment>models/balanced_territories.model3</extracomment>
        <translation>Cuántos territorios se forman.</translation>
    </message>
    <message>
        <source>By how much, in percent, the size of a territory may differ from the mean size. 0 makes all sizes as equal as possible; with a larger tolerance, territories are more compact.</source>
        <extracomment>models/balanced_territories.model3</extracomment>
        <translation>Cuánto puede diferir, en porcentaje, el tamaño de un territorio del tamaño medio. Con 0, todos los tamaños son lo más iguales posible; con una tolerancia mayor, los territorios son más compactos.</translation>
    </message>
    <message>
        <source>A quantity of each address, such as customers or revenue: a number of at least 0. If empty, every address counts as one.</source>
        <extracomment>models/balanced_territories.model3</extracomment>
        <translation>Una cantidad de cada dirección, como clientes o ingresos: un número a partir de 0. Si está vacío, cada dirección cuenta como una.</translation>
    </message>
    <message>
        <source>Assign the addresses to the depots</source>
        <extracomment>models/depots_with_capacities.model3</extracomment>
        <translation>Asignar las direcciones a los depósitos</translation>
    </message>
    <message>
        <source>Addresses with their depots</source>
        <extracomment>models/depots_with_capacities.model3</extracomment>
        <translation>Direcciones con sus depósitos</translation>
    </message>
    <message>
        <source>Areas of the depots</source>
        <extracomment>models/depots_with_capacities.model3</extracomment>
        <translation>Áreas de los depósitos</translation>
    </message>
    <message>
        <source>Depots with their addresses</source>
        <extracomment>models/depots_with_capacities.model3</extracomment>
        <translation>Depósitos con sus direcciones</translation>
    </message>
    <message>
        <source>Lines to the depots</source>
        <extracomment>models/depots_with_capacities.model3</extracomment>
        <translation>Líneas a los depósitos</translation>
    </message>
    <message>
        <source>Depots with capacities</source>
        <extracomment>models/depots_with_capacities.model3</extracomment>
        <translation>Depósitos con capacidades</translation>
    </message>
    <message>
        <source>Boundary of the areas</source>
        <extracomment>models/depots_with_capacities.model3</extracomment>
        <translation>Contorno de las áreas</translation>
    </message>
    <message>
        <source>Field with the capacity of each depot</source>
        <extracomment>models/depots_with_capacities.model3</extracomment>
        <translation>Campo con la capacidad de cada depósito</translation>
    </message>
    <message>
        <source>Field with the name of each depot</source>
        <extracomment>models/depots_with_capacities.model3</extracomment>
        <translation>Campo con el nombre de cada depósito</translation>
    </message>
    <message>
        <source>Quantity of each address</source>
        <extracomment>models/depots_with_capacities.model3</extracomment>
        <translation>Cantidad de cada dirección</translation>
    </message>
    <message>
        <source>Assigns addresses to depots, or to other places with a capacity such as schools, so that no depot gets more than its capacity and addresses are close to their depots. If the capacities do not suffice, some addresses are left unassigned. Writes the addresses, the area of each depot as a polygon, lines from the addresses to their depots, the depots with what they got, and a report that you can read and pass on.</source>
        <extracomment>models/depots_with_capacities.model3</extracomment>
        <translation>Asigna direcciones a depósitos, o a otros lugares con una capacidad, como escuelas, de modo que ningún depósito reciba más de lo que permite su capacidad y las direcciones estén cerca de sus depósitos. Si las capacidades no bastan, algunas direcciones quedan sin asignar. Escribe las direcciones, el área de cada depósito como polígono, líneas de las direcciones a sus depósitos, los depósitos con lo que recibieron y un informe para leer y compartir.</translation>
    </message>
    <message>
        <source>Polygons that the areas are cut at, such as the outline of a town. If empty, the boundary is drawn around the addresses.</source>
        <extracomment>models/depots_with_capacities.model3</extracomment>
        <translation>Polígonos a los que se recortan las áreas, como los límites de un municipio. Si está vacío, el contorno se traza alrededor de las direcciones.</translation>
    </message>
    <message>
        <source>The largest number of addresses that a depot can take, or the largest sum of the quantity. NULL is no limit.</source>
        <extracomment>models/depots_with_capacities.model3</extracomment>
        <translation>El mayor número de direcciones que admite un depósito, o la mayor suma de la cantidad. NULL significa sin límite.</translation>
    </message>
    <message>
        <source>Points that the addresses are assigned to. They stay where they are.</source>
        <extracomment>models/depots_with_capacities.model3</extracomment>
        <translation>Los puntos a los que se asignan las direcciones. No se mueven.</translation>
    </message>
    <message>
        <source>The value is written with each address. If empty, addresses have only the number of their depot.</source>
        <extracomment>models/depots_with_capacities.model3</extracomment>
        <translation>El valor se escribe con cada dirección. Si está vacío, las direcciones solo tienen el número de su depósito.</translation>
    </message>
    <message>
        <source>A field such as parcels a day: a number of at least 0. If empty, every address counts as one.</source>
        <extracomment>models/depots_with_capacities.model3</extracomment>
        <translation>Un campo, como los paquetes al día: un número a partir de 0. Si está vacío, cada dirección cuenta como una.</translation>
    </message>
    <message>
        <source>Territories with equal sums</source>
        <extracomment>models/equal_territories.model3</extracomment>
        <translation>Territorios con sumas iguales</translation>
    </message>
    <message>
        <source>Equal territories by a field</source>
        <extracomment>models/equal_territories.model3</extracomment>
        <translation>Territorios iguales según un campo</translation>
    </message>
    <message>
        <source>Field to make equal</source>
        <extracomment>models/equal_territories.model3</extracomment>
        <translation>Campo que se iguala</translation>
    </message>
    <message>
        <source>Tolerance in percent</source>
        <extracomment>models/equal_territories.model3</extracomment>
        <translation>Tolerancia en porcentaje</translation>
    </message>
    <message>
        <source>Divides an address layer into compact territories with about the same sum of a field, such as revenue. Addresses are never split, so sums are as equal as whole addresses allow. Writes the addresses, the territories as polygons that fit together, and a report that you can read and pass on.</source>
        <extracomment>models/equal_territories.model3</extracomment>
        <translation>Divide una capa de direcciones en territorios compactos con aproximadamente la misma suma de un campo, como los ingresos. Las direcciones nunca se dividen, así que las sumas son tan iguales como lo permiten las direcciones enteras. Escribe las direcciones, los territorios como polígonos que encajan entre sí y un informe para leer y compartir.</translation>
    </message>
    <message>
        <source>A quantity of each address, such as revenue or customers: a number of at least 0.</source>
        <extracomment>models/equal_territories.model3</extracomment>
        <translation>Una cantidad de cada dirección, como ingresos o clientes: un número a partir de 0.</translation>
    </message>
    <message>
        <source>How many territories to make. In each group, if you choose a field for groups.</source>
        <extracomment>models/equal_territories.model3</extracomment>
        <translation>Cuántos territorios se forman. Si elige un campo de grupo, en cada grupo.</translation>
    </message>
    <message>
        <source>By how much, in percent, the sum of a territory may differ from the mean. 0 makes all sums as equal as possible; with a larger tolerance, territories are more compact.</source>
        <extracomment>models/equal_territories.model3</extracomment>
        <translation>Cuánto puede diferir, en porcentaje, la suma de un territorio de la media. Con 0, todas las sumas son lo más iguales posible; con una tolerancia mayor, los territorios son más compactos.</translation>
    </message>
    <message>
        <source>A field such as a district. Each of its values gets territories of its own. If empty, all addresses are taken together.</source>
        <extracomment>models/equal_territories.model3</extracomment>
        <translation>Un campo, como el distrito. Cada uno de sus valores recibe territorios propios. Si está vacío, todas las direcciones se tratan juntas.</translation>
    </message>
    <message>
        <source>How many segments</source>
        <extracomment>models/segments_with_profiles.model3</extracomment>
        <translation>Cuántos segmentos</translation>
    </message>
    <message>
        <source>Segments of features that are alike</source>
        <extracomment>models/segments_with_profiles.model3</extracomment>
        <translation>Segmentos de objetos parecidos</translation>
    </message>
    <message>
        <source>Centers to label by</source>
        <extracomment>models/segments_with_profiles.model3</extracomment>
        <translation>Centros para clasificar</translation>
    </message>
    <message>
        <source>Segments</source>
        <extracomment>models/segments_with_profiles.model3</extracomment>
        <translation>Segmentos</translation>
    </message>
    <message>
        <source>Segments with profiles</source>
        <extracomment>models/segments_with_profiles.model3</extracomment>
        <translation>Segmentos con perfiles</translation>
    </message>
    <message>
        <source>Customers or other features</source>
        <extracomment>models/segments_with_profiles.model3</extracomment>
        <translation>Clientes u otros objetos</translation>
    </message>
    <message>
        <source>Largest number of segments to try</source>
        <extracomment>models/segments_with_profiles.model3</extracomment>
        <translation>Mayor número de segmentos que se prueba</translation>
    </message>
    <message>
        <source>Groups customers, or other features, into segments with similar values in the fields that you choose, and describes each segment. The number of segments, 2 or more, is the one with the highest mean silhouette.</source>
        <extracomment>models/segments_with_profiles.model3</extracomment>
        <translation>Agrupa clientes, u otros objetos, en segmentos con valores parecidos en los campos que elija, y describe cada segmento. El número de segmentos, 2 o más, es el que tiene la silueta media más alta.</translation>
    </message>
    <message>
        <source>A layer of any geometry, or a table without geometry.</source>
        <extracomment>models/segments_with_profiles.model3</extracomment>
        <translation>Una capa de cualquier geometría, o una tabla sin geometría.</translation>
    </message>
    <message>
        <source>Numeric fields: features with similar values are put into the same segment. All fields have the same influence (z-score).</source>
        <extracomment>models/segments_with_profiles.model3</extracomment>
        <translation>Campos numéricos: los objetos con valores parecidos van al mismo segmento. Todos los campos tienen la misma influencia (puntuación z).</translation>
    </message>
    <message>
        <source>The largest number of segments to try. It is lowered if there are fewer distinct features.</source>
        <extracomment>models/segments_with_profiles.model3</extracomment>
        <translation>El mayor número de segmentos que se prueba. Se reduce si hay menos objetos distintos.</translation>
    </message>
    <message>
        <source>If centers are found and minimum, maximum and tolerance are all empty, sizes are as equal as possible; for given centers they are free.</source>
        <extracomment>algorithms/road_territories.py</extracomment>
        <translation>Si se buscan centros y el mínimo, el máximo y la tolerancia están vacíos, los tamaños son lo más iguales posible; con centros dados son libres.</translation>
    </message>
    <message>
        <source>If no start ends with every feature within {most}, leave features unassigned, with NULL in the new fields: for the final centers, as few as possible (with weights, as little weight as possible). Clusters then keep {maximum} and {minimum}; if the minimum is empty, they may be of any smaller size.</source>
        <extracomment>algorithms/constrained_kmeans.py</extracomment>
        <translation>Si ningún inicio termina con todos los objetos dentro de «{most}», algunos quedan sin asignar, con NULL en los campos nuevos: para los centros finales, los menos posibles (con pesos, el menor peso posible). Los clústeres respetan entonces «{maximum}» y «{minimum}»; si el mínimo está vacío, pueden tener cualquier tamaño menor.</translation>
    </message>
    <message>
        <source>{parameter} is not used, because {distance} is empty.</source>
        <extracomment>algorithms/constrained_kmeans.py</extracomment>
        <translation>«{parameter}» no se usa, porque «{distance}» está vacío.</translation>
    </message>
    <message>
        <source>All centers lie far from the features. Check both layers and their reference systems.</source>
        <extracomment>bridge/log/input.py</extracomment>
        <translation>Todos los centros están lejos de los objetos. Compruebe ambas capas y sus sistemas de referencia.</translation>
    </message>
    <message>
        <source>New fields have other names, because the layer has such fields, or the format allows no such names: {changes}.</source>
        <extracomment>bridge/log/input.py</extracomment>
        <translation>Los campos nuevos tienen otros nombres, porque la capa ya tiene esos campos o el formato no admite esos nombres: {changes}.</translation>
    </message>
    <message numerus="yes">
        <source>%n clusters miss a limit because features are never split. You set {limits}.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>
            <numerusform>%n clúster incumple un límite porque los objetos nunca se dividen. Límites fijados: {limits}.</numerusform>
            <numerusform>%n clústeres incumplen un límite porque los objetos nunca se dividen. Límites fijados: {limits}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The output {path} would replace a file that this run reads. Choose another file.</source>
        <extracomment>bridge/output/checks.py</extracomment>
        <translation>La salida {path} reemplazaría un archivo que esta ejecución lee. Elija otro archivo.</translation>
    </message>
    <message>
        <source>Leave features unassigned</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Dejar objetos sin asignar</translation>
    </message>
    <message numerus="yes">
        <source>%n clusters have no zone.</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>
            <numerusform>%n clúster no tiene zona.</numerusform>
            <numerusform>%n clústeres no tienen zona.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clusters have no zone: {reasons}.</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>
            <numerusform>%n clúster no tiene zona: {reasons}.</numerusform>
            <numerusform>%n clústeres no tienen zona: {reasons}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features lie in the zone of another cluster, or in none.</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>
            <numerusform>%n objeto está en la zona de otro clúster o en ninguna.</numerusform>
            <numerusform>%n objetos están en la zona de otro clúster o en ninguna.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features lie in the zone of another cluster, or in none: {reasons}.</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>
            <numerusform>%n objeto está en la zona de otro clúster o en ninguna: {reasons}.</numerusform>
            <numerusform>%n objetos están en la zona de otro clúster o en ninguna: {reasons}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unassigned features lie in a zone, which is full.</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>
            <numerusform>%n objeto sin asignar está en una zona que está completa.</numerusform>
            <numerusform>%n objetos sin asignar están en una zona que está completa.</numerusform>
        </translation>
    </message>
    <message>
        <source>they have no features</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>no tienen objetos</translation>
    </message>
    <message>
        <source>they lie outside the boundary</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>están fuera del contorno</translation>
    </message>
    <message>
        <source>they share a place with another cluster</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>comparten un lugar con otro clúster</translation>
    </message>
    <message>
        <source>features with weights are never split</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>los objetos con peso nunca se dividen</translation>
    </message>
    <message>
        <source>features of several clusters share a place</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>objetos de varios clústeres comparten un lugar</translation>
    </message>
    <message>
        <source>the run did not converge</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>la ejecución no convergió</translation>
    </message>
    <message>
        <source>on the globe, what is beyond {parameter} of a center stays blank</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>en el globo, lo que está más allá de {parameter} de un centro queda en blanco</translation>
    </message>
    <message numerus="yes">
        <source>Only %n features of {layer} were used, by a selection, a limit or a filter. The commands run on all of them.</source>
        <extracomment>bridge/html/about.py</extracomment>
        <translation>
            <numerusform>Solo se usó %n objeto de {layer}, por una selección, un número máximo o un filtro. Los comandos usan todos.</numerusform>
            <numerusform>Solo se usaron %n objetos de {layer}, por una selección, un número máximo o un filtro. Los comandos usan todos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Island {number}: %n features, the first is feature {id}.</source>
        <extracomment>bridge/log/connection.py</extracomment>
        <translation>
            <numerusform>Isla {number}: %n objeto, el objeto {id}.</numerusform>
            <numerusform>Isla {number}: %n objetos; el primero es el objeto {id}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more islands.</source>
        <extracomment>bridge/log/connection.py</extracomment>
        <translation>
            <numerusform>… y %n isla más.</numerusform>
            <numerusform>… y %n islas más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clusters: {numbers}.</source>
        <extracomment>bridge/log/connection.py</extracomment>
        <translation>
            <numerusform>%n clúster: el {numbers}.</numerusform>
            <numerusform>%n clústeres: {numbers}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Typical distance: {distance} (root mean square).</source>
        <extracomment>bridge/log/connection.py</extracomment>
        <translation>Distancia típica: {distance} (media cuadrática).</translation>
    </message>
    <message numerus="yes">
        <source>Best of %n starts: typical distance {best} (root mean square). Worst start: {worst}.</source>
        <extracomment>bridge/log/connection.py</extracomment>
        <translation>
            <numerusform>Mejor de %n inicio: distancia típica {best} (media cuadrática). Peor inicio: {worst}.</numerusform>
            <numerusform>Mejor de %n inicios: distancia típica {best} (media cuadrática). Peor inicio: {worst}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clusters</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>
            <numerusform>%n clúster</numerusform>
            <numerusform>%n clústeres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An island of %n features (no chain of neighbors joins it to the others) is too small for a cluster: its size is {size}, and a cluster needs {least}. Lower {minimum}.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>
            <numerusform>Una isla de %n objeto (ninguna cadena de vecinos lo une a los demás) es demasiado pequeña para un clúster: su tamaño es {size}, y un clúster necesita al menos {least}. Reduzca «{minimum}».</numerusform>
            <numerusform>Una isla de %n objetos (ninguna cadena de vecinos los une a los demás) es demasiado pequeña para un clúster: su tamaño es {size}, y un clúster necesita al menos {least}. Reduzca «{minimum}».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An island of %n features (no chain of neighbors joins it to the others) cannot be divided within the limits: its size of {size} is too large for {clusters} (at most {most}), and too small for {more} (at least {least}). Change {minimum} or {maximum}.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>
            <numerusform>Una isla de %n objeto (ninguna cadena de vecinos lo une a los demás) no se puede dividir dentro de los límites: su tamaño de {size} es demasiado grande para {clusters} (como máximo {most}) y demasiado pequeño para {more} (como mínimo {least}). Cambie «{minimum}» o «{maximum}».</numerusform>
            <numerusform>Una isla de %n objetos (ninguna cadena de vecinos los une a los demás) no se puede dividir dentro de los límites: su tamaño de {size} es demasiado grande para {clusters} (como máximo {most}) y demasiado pequeño para {more} (como mínimo {least}). Cambie «{minimum}» o «{maximum}».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Neighbors form %n islands, and each needs a cluster of its own: {number} are too few. Set {clusters} to {enough} or more.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>
            <numerusform>Los vecinos forman %n isla, que necesita un clúster propio: no basta con {number}. Ponga «{clusters}» en {enough} o más.</numerusform>
            <numerusform>Los vecinos forman %n islas, y cada una necesita un clúster propio: no basta con {number}. Ponga «{clusters}» en {enough} o más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Neighbors form %n islands, and each needs a cluster of its own: one is not enough. Set {clusters} to {enough} or more.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>
            <numerusform>Los vecinos forman %n isla, que necesita un clúster propio: no basta con uno. Ponga «{clusters}» en {enough} o más.</numerusform>
            <numerusform>Los vecinos forman %n islas, y cada una necesita un clúster propio: no basta con uno. Ponga «{clusters}» en {enough} o más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Neighbors form %n islands. To meet the limits, the number of clusters must be {numbers}, not {number}. Set {clusters} to {enough}, or change the limits.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>
            <numerusform>Los vecinos forman %n isla. Con estos límites, el número de clústeres debe ser {numbers}, no {number}. Ponga «{clusters}» en {enough}, o cambie los límites.</numerusform>
            <numerusform>Los vecinos forman %n islas. Con estos límites, el número de clústeres debe ser {numbers}, no {number}. Ponga «{clusters}» en {enough}, o cambie los límites.</numerusform>
        </translation>
    </message>
    <message>
        <source>For each island the log names its clusters, their limits and typical distance.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Para cada isla, el registro indica sus clústeres, los límites de estos y la distancia típica.</translation>
    </message>
    <message>
        <source>Longitudes may run from -{east} to {east} degrees, latitudes from -{north} to {north}.</source>
        <extracomment>bridge/distance/kinds.py</extracomment>
        <translation>Se admiten longitudes de -{east} a {east} grados y latitudes de -{north} a {north}.</translation>
    </message>
    <message>
        <source>{parameter} is {limit}, but in the results of all starts some features are farther from their centers. The smallest distance that this search reached is {reached}. Ask for more clusters, or raise {parameter}.</source>
        <extracomment>algorithms/constrained_kmeans.py</extracomment>
        <translation>«{parameter}» es {limit}, pero en los resultados de todos los inicios algunos objetos están más lejos de su centro. La menor distancia que alcanzó esta búsqueda es {reached}. Pida más clústeres, o aumente «{parameter}».</translation>
    </message>
    <message>
        <source>{parameter} is {limit}, but in the results of all starts some centers have fewer features within it than their minimum size. Lower {minimum}, or raise {parameter}.</source>
        <extracomment>algorithms/constrained_kmeans.py</extracomment>
        <translation>«{parameter}» es {limit}, pero en los resultados de todos los inicios algunos centros tienen dentro de esa distancia menos objetos que su tamaño mínimo. Reduzca «{minimum}», o aumente «{parameter}».</translation>
    </message>
    <message>
        <source>How many clusters to make. If empty, the number is derived from the limits: the fewest clusters that respect the maximum size or, without a maximum, the most clusters that respect the minimum size. If clusters must be connected, more may be needed for the maximum, and are tried. Leave it empty, too, if {init} is “{from_layer}”: each point of that layer starts a cluster.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Cuántos clústeres se forman. Si está vacío, el número se deduce de los límites: el menor número de clústeres que respeta el tamaño máximo o, sin máximo, el mayor número de clústeres que respeta el tamaño mínimo. Si los clústeres deben ser conexos, el máximo puede exigir más clústeres; entonces se prueban números mayores. Déjelo vacío también si «{init}» es «{from_layer}»: cada punto de esa capa inicia un clúster.</translation>
    </message>
    <message>
        <source>The largest distance at which the end of a road is joined with a vertex of another road: in layer units, or in meters if the layer is in degrees. What comes later in the layer is joined with what comes earlier, and not in chains. With 0, roads meet only at vertices that are exactly the same. Keep it below the length of your shortest roads.</source>
        <extracomment>algorithms/road_parameters.py</extracomment>
        <translation>Los extremos de vías que están como mucho a esta distancia de un vértice de otra vía se unen con él (el de la vía posterior en la capa con el de la anterior, y no en cadena): en unidades de la capa, o en metros si la capa está en grados. Con 0, las vías se unen solo en vértices exactamente iguales. Use un valor menor que la longitud de las vías más cortas.</translation>
    </message>
    <message>
        <source>Clusters of equal size are not possible along the roads. Sizes differ.</source>
        <extracomment>algorithms/road_run.py</extracomment>
        <translation>Por las vías no es posible formar clústeres de igual tamaño. Los tamaños difieren.</translation>
    </message>
    <message>
        <source>How many centers to find on the roads, so that paths to the features are short in total. If the features are on several networks of roads that are not joined, each network gets centers by its size. One-way roads may need several centers, too, for paths to all features. If there are fewer centers than that, the run ends with a message, or, if you check {allow}, features stay unassigned. Leave it empty if you choose a layer of centers.</source>
        <extracomment>algorithms/road_territories.py</extracomment>
        <translation>Cuántos centros se buscan en las vías, de modo que las rutas a los objetos sean cortas en total. Si los objetos están en varias redes de vías que no están unidas, cada red recibe centros según su tamaño. Las vías de sentido único también pueden exigir varios centros para que haya rutas a todos los objetos. Si hay menos centros de los necesarios, la ejecución termina con un mensaje o, si marca «{allow}», quedan objetos sin asignar. Déjelo vacío si elige una capa de centros.</translation>
    </message>
    <message>
        <source>If not all features can get a center that {most} allows and that has room, leave some unassigned, with NULL in the new fields: as few as possible (with weights, as little weight as possible), and of these choices the one with the lowest total cost. If centers are found and no limits are set, clusters may then be smaller. If not checked, the run ends with a message.</source>
        <extracomment>algorithms/road_territories.py</extracomment>
        <translation>Si no todos los objetos pueden tener un centro que «{most}» permita y que tenga capacidad libre, algunos quedan sin asignar, con NULL en los campos nuevos: los menos posibles (con pesos, el menor peso posible), y de esas opciones, la de menor coste total. Si se buscan centros y no se fijan límites, los clústeres pueden ser entonces más pequeños. Si la opción no está marcada, la ejecución termina con un mensaje.</translation>
    </message>
    <message>
        <source>The roads, each with the number of the center that it belongs to, the id of the road it comes from (ROAD_ID) and its length. A road is cut where it passes from the territory of one center to that of another. Pieces that no center can reach have NULL.</source>
        <extracomment>algorithms/road_territories.py</extracomment>
        <translation>Las vías, cada una con el número del centro al que pertenece, el ID de la vía de la que procede (ROAD_ID) y su longitud. Una vía se corta donde pasa del territorio de un centro al de otro. Los tramos a los que no llega ningún centro tienen NULL.</translation>
    </message>
    <message>
        <source>Use of capacities</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Uso de las capacidades</translation>
    </message>
    <message>
        <source>Inertia if clusters need not be connected</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Inercia si los clústeres no tienen que ser conexos</translation>
    </message>
    <message numerus="yes">
        <source>%n features of {barriers} separate no neighbors. Check that they lie between the features of the input, and that the reference systems of both layers are right.</source>
        <extracomment>bridge/log/connection.py</extracomment>
        <translation>
            <numerusform>%n objeto de «{barriers}» no separa vecinos. Compruebe que está entre los objetos de la entrada y que los sistemas de referencia de ambas capas son correctos.</numerusform>
            <numerusform>%n objetos de «{barriers}» no separan vecinos. Compruebe que están entre los objetos de la entrada y que los sistemas de referencia de ambas capas son correctos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers of clusters that were tried to meet the limits: {numbers}.</source>
        <extracomment>bridge/log/connection.py</extracomment>
        <translation>Números de clústeres que se probaron para cumplir los límites: {numbers}.</translation>
    </message>
    <message>
        <source>No certificate: it is about assignments that meet all limits, and without splitting features none was found.</source>
        <extracomment>bridge/log/costs.py, bridge/log/outcome.py</extracomment>
        <translation>Sin certificado: este compara asignaciones que cumplen todos los límites, y no se encontró ninguna sin dividir objetos.</translation>
    </message>
    <message>
        <source>No other assignment within the limits has a lower total cost, unless it leaves more features (or more weight) unassigned.</source>
        <extracomment>bridge/log/costs.py</extracomment>
        <translation>Ninguna otra asignación dentro de los límites tiene un coste total menor, salvo que deje más objetos (o más peso) sin asignar.</translation>
    </message>
    <message>
        <source>No other assignment within the limits has a total cost that is lower by more than {share} %, unless it leaves more weight unassigned. This includes assignments that split features.</source>
        <extracomment>bridge/log/costs.py</extracomment>
        <translation>Ninguna otra asignación dentro de los límites tiene un coste total más de un {share} % menor, salvo que deje más peso sin asignar. Esto incluye asignaciones que dividen objetos.</translation>
    </message>
    <message>
        <source>Centers use {share} of their capacities.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>Uso de las capacidades de los centros: {share}.</translation>
    </message>
    <message>
        <source>{name} per cluster: {least} to {most}.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>{name} por clúster: de {least} a {most}.</translation>
    </message>
    <message>
        <source>No certificate: it is about assignments with exactly equal sums, and without splitting features none was found.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>Sin certificado: este compara asignaciones con sumas exactamente iguales, y no se encontró ninguna sin dividir objetos.</translation>
    </message>
    <message>
        <source>No other assignment to these centers within the limits has a total squared distance that is smaller by more than {share} %, unless it leaves more weight unassigned.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>Ninguna otra asignación a estos centros dentro de los límites tiene una suma de distancias al cuadrado menor en más de un {share} %, salvo que deje más peso sin asignar.</translation>
    </message>
    <message>
        <source>No other assignment to these centers within the limits has a total squared distance that is smaller by more than {share} %, unless it leaves more features unassigned.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>Ninguna otra asignación a estos centros dentro de los límites tiene una suma de distancias al cuadrado menor en más de un {share} %, salvo que deje más objetos sin asignar.</translation>
    </message>
    <message numerus="yes">
        <source>%n roads have no usable geometry (null, empty, no line, or all vertices at one place). They are not used.</source>
        <extracomment>bridge/log/roads.py</extracomment>
        <translation>
            <numerusform>%n vía no tiene geometría utilizable (nula, vacía, sin línea o con todos los vértices en un mismo lugar). No se usa.</numerusform>
            <numerusform>%n vías no tienen geometría utilizable (nula, vacía, sin línea o con todos los vértices en un mismo lugar). No se usan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of roads are so short that {tolerance} joins their two ends. If paths become too short or too long by it, lower {tolerance}.</source>
        <extracomment>bridge/log/roads.py</extracomment>
        <translation>
            <numerusform>%n tramo de vía es tan corto que «{tolerance}» une sus dos extremos. Si por ello las rutas resultan demasiado cortas o demasiado largas, reduzca «{tolerance}».</numerusform>
            <numerusform>%n tramos de vías son tan cortos que «{tolerance}» une los dos extremos de cada uno. Si por ello las rutas resultan demasiado cortas o demasiado largas, reduzca «{tolerance}».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features cost more than {most} from every center. The highest cost is {cost}, of feature {id}. Raise {parameter} to at least {enough} (higher, if limits on sizes need it), or turn on {allow}.</source>
        <extracomment>bridge/log/roads.py</extracomment>
        <translation>
            <numerusform>%n objeto cuesta más de {most} desde todos los centros: el objeto {id} cuesta {cost}. Aumente «{parameter}» a {enough} como mínimo (o más, si los límites de tamaño lo exigen), o active «{allow}».</numerusform>
            <numerusform>%n objetos cuestan más de {most} desde todos los centros. El coste mayor es {cost}, el del objeto {id}. Aumente «{parameter}» a {enough} como mínimo (o más, si los límites de tamaño lo exigen), o active «{allow}».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n centers are too few to reach all features along the roads, which form separate networks or are one-way. Set {clusters} to {enough} or more, join the roads ({tolerance}), or turn on {allow}.</source>
        <extracomment>bridge/log/roads.py</extracomment>
        <translation>
            <numerusform>%n centro no basta para llegar a todos los objetos por las vías, que forman redes separadas o son de sentido único. Ponga «{clusters}» en {enough} o más, una las vías («{tolerance}»), o active «{allow}».</numerusform>
            <numerusform>%n centros no bastan para llegar a todos los objetos por las vías, que forman redes separadas o son de sentido único. Ponga «{clusters}» en {enough} o más, una las vías («{tolerance}»), o active «{allow}».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The features are on %n networks of roads. Within the limits, these can have {least} to {most} centers together, not {number}. Set {clusters} to {enough}, change the limits, or join the roads ({tolerance}).</source>
        <extracomment>bridge/log/roads.py</extracomment>
        <translation>
            <numerusform>Los objetos están en %n red de vías. Dentro de los límites, esta puede tener de {least} a {most} centros, no {number}. Ponga «{clusters}» en {enough}, cambie los límites, o una las vías («{tolerance}»).</numerusform>
            <numerusform>Los objetos están en %n redes de vías. Dentro de los límites, estas pueden tener de {least} a {most} centros en conjunto, no {number}. Ponga «{clusters}» en {enough}, cambie los límites, o una las vías («{tolerance}»).</numerusform>
        </translation>
    </message>
    <message>
        <source>{table} does not match the layers: it needs a row for each feature and a field for each center. Features have ids such as {feature}; its first row has {of_feature}. Centers have ids such as {center}; its fields are: {fields}. If it has a row for each pair, set {to} and {cost}.</source>
        <extracomment>bridge/read/cost_table.py</extracomment>
        <translation>«{table}» no corresponde a las capas: necesita una fila por objeto y un campo por centro. Los objetos tienen ID como {feature}; la primera fila de la tabla tiene {of_feature}. Los centros tienen ID como {center}; los campos de la tabla son: {fields}. Si la tabla tiene una fila por par, fije «{to}» y «{cost}».</translation>
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
        <translation>Los límites no se pueden cumplir por las vías, que forman redes separadas. Una de ellas tiene {have}, y ningún número de centros permite cumplir los límites en ella. Cambie los límites, o una las vías («{tolerance}»).</translation>
    </message>
    <message>
        <source>The largest size that a cluster may have: a number of features of at least 1, or a sum of the weight field above 0. You can combine it with a minimum and a tolerance.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>El tamaño máximo que puede tener un clúster: un número de objetos a partir de 1, o una suma del campo de peso mayor que 0. Se puede combinar con un mínimo y una tolerancia.</translation>
    </message>
    <message>
        <source>{clusters} clusters need at least {clusters} {what}; there are {have}.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>{clusters} clústeres necesitan al menos {clusters} {what}; hay {have}.</translation>
    </message>
    <message>
        <source>{tolerance} is too large: more than {most} pairs of vertices are within that distance. Set it below the length of your shortest roads.</source>
        <extracomment>bridge/log/roads.py</extracomment>
        <translation>{tolerance} es demasiado grande: más de {most} pares de vértices están dentro de esa distancia. Use un valor menor que la longitud de las vías más cortas.</translation>
    </message>
    <message>
        <source>Automatic is {work} divided by the product of features and clusters, at least 1 and at most {most}. With limits on sizes, it depends on {search}, too: from {least} to {thorough}.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Automático es {work} dividido por el producto de objetos y clústeres, al menos 1 y como mucho {most}. Con límites de tamaño, también depende de «{search}»: de {least} a {thorough}.</translation>
    </message>
    <message>
        <source>Fast keeps the best start. Normal and Thorough improve it: they divide the features of a few neighboring clusters again, and keep what is better, {normal} and {thorough} times for each cluster (Thorough at least {least} times in all). With few features per cluster, clusters become about a tenth more compact. Normal takes about twice as long as Fast, and Thorough about {times} times as long as Normal. With limits on sizes and more than {few} features per cluster, they put parts of several starts together instead, which a single start does not allow; Normal then takes one to two times as long as Fast.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>«Rápida» conserva el mejor inicio. «Normal» y «Exhaustiva» lo mejoran: vuelven a repartir los objetos de unos pocos clústeres vecinos y conservan lo que es mejor, {normal} y {thorough} veces por cada clúster («Exhaustiva» al menos {least} veces en total). Con pocos objetos por clúster, los clústeres resultan alrededor de una décima parte más compactos. «Normal» tarda aproximadamente el doble que «Rápida», y «Exhaustiva» unas {times} veces lo que «Normal». Con límites de tamaño y más de {few} objetos por clúster, combinan en su lugar partes de varios inicios, lo que no es posible con uno solo; «Normal» tarda entonces de una a dos veces lo que «Rápida».</translation>
    </message>
    <message>
        <source>How the first centers are chosen. k-means++ spreads them over the features. “Balanced parts” halves the features again and again; with limits on sizes, it starts faster and often ends better. Automatic takes both in turn if sizes are limited, but k-means++ alone where neighboring clusters are divided again after the starts.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Cómo se eligen los primeros centros. k-means++ los reparte entre los objetos. «Partes equilibradas» divide los objetos por la mitad una y otra vez; con límites de tamaño, empieza antes y a menudo termina mejor. Automático alterna ambos si los tamaños están limitados, pero usa solo k-means++ donde después de los inicios se vuelven a repartir clústeres vecinos.</translation>
    </message>
</context>
</TS>
