<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>ConstrainedKMeans</name>
    <message>
        <source>Clustering</source>
        <extracomment>algorithms/algorithm.py</extracomment>
        <translation>Partitionnement</translation>
    </message>
    <message>
        <source>QGIS ran out of memory. Use fewer clusters or centers, or a smaller input.</source>
        <extracomment>algorithms/algorithm.py</extracomment>
        <translation>QGIS n’a plus assez de mémoire. Réduisez le nombre de clusters ou de centres, ou utilisez une entrée plus petite.</translation>
    </message>
    <message>
        <source>{name} is ignored: the algorithm has no parameter of that name.</source>
        <extracomment>algorithms/algorithm.py</extracomment>
        <translation>{name} est ignoré&#x202f;: l’algorithme n’a aucun paramètre de ce nom.</translation>
    </message>
    <message>
        <source>Did you mean {similar}?</source>
        <extracomment>algorithms/algorithm.py</extracomment>
        <translation>Vouliez-vous dire {similar}&#x202f;?</translation>
    </message>
    <message>
        <source>Assign points to centers</source>
        <extracomment>algorithms/assign_to_centers.py</extracomment>
        <translation>Affecter des points à des centres</translation>
    </message>
    <message>
        <source>Assigns features to given centers, each with a capacity of its own if you like.</source>
        <extracomment>algorithms/assign_to_centers.py</extracomment>
        <translation>Affecte des entités à des centres donnés, chacun avec sa propre capacité si vous le souhaitez.</translation>
    </message>
    <message>
        <source>assign,allocate,allocation,capacity,centers,hubs,depots,schools,branches,facilities,catchment areas,nearest,nearest hub,distance to nearest hub,minimum,maximum,limits,balanced,spider,points</source>
        <extracomment>algorithms/assign_to_centers.py</extracomment>
        <translation>affecter,affectation,répartir,allocation,capacité,centres,pôles,dépôts,écoles,agences,équipements,secteurs,zones de chalandise,plus proche,centre le plus proche,distance au centre le plus proche,minimum,maximum,limites,équilibré,araignée,points</translation>
    </message>
    <message>
        <source>Assigns the features of a layer to the points of another layer, the given centers, which stay where they are. The total squared distance is as small as possible while each center gets at least its minimum size and at most its maximum size. Without limits, every feature goes to the nearest center. Limits can come from fields of the centers, apply to all centers, or both.</source>
        <extracomment>algorithms/assign_to_centers.py</extracomment>
        <translation>Affecte les entités d’une couche aux points d’une autre couche, les centres donnés, qui ne sont pas déplacés. La somme des carrés des distances est la plus petite possible, et chaque centre reçoit au moins sa taille minimale et au plus sa taille maximale. Sans limites, chaque entité va au centre le plus proche. Les limites peuvent provenir de champs des centres, s’appliquer à tous les centres, ou les deux.</translation>
    </message>
    <message>
        <source>Every feature is written with its fields and its geometry, the number of its center (from 1, in the order of the layer of centers), the number of features of that center, the center&apos;s own id if you choose a field for it (CENTER_ID), its largest size and how much of it is used, in percent, if you limit sizes (CAPACITY, USE_PCT), and the distance to the center (DISTANCE): in layer units, or in meters over the ground if the distance is geocentric. Centers, zones and lines have the same fields of the center. Features without a usable geometry get NULL in the new fields. If the input already has a field of that name, it is kept, and the new one gets a number (CLUSTER_ID_2).</source>
        <extracomment>algorithms/assign_to_centers.py</extracomment>
        <translation>Chaque entité est écrite avec ses champs et sa géométrie, le numéro de son centre (à partir de 1, dans l’ordre de la couche de centres), le nombre d’entités de ce centre, l’identifiant propre du centre si vous choisissez un champ pour celui-ci (CENTER_ID), sa taille maximale et son utilisation en pourcentage si vous limitez les tailles (CAPACITY, USE_PCT), et la distance au centre (DISTANCE)&#x202f;: en unités de la couche, ou en mètres au sol si la distance est géocentrique. Les centres, les zones et les lignes portent les mêmes champs du centre. Les entités sans géométrie utilisable reçoivent NULL dans les nouveaux champs. Si l’entrée a déjà un champ du même nom, celui-ci est conservé et le nouveau reçoit un numéro (CLUSTER_ID_2).</translation>
    </message>
    <message>
        <source>The size of a center is then the sum of this field over its features, and all limits apply to these sums. The sum is written as CLUSTER_WEIGHT.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>La taille d’un centre est alors la somme de ce champ sur ses entités, et toutes les limites s’appliquent à ces sommes. La somme est écrite dans CLUSTER_WEIGHT.</translation>
    </message>
    <message>
        <source>The smallest size that a center may get. If a center has a minimum of its own, the larger one applies.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>La plus petite taille qu’un centre peut recevoir. Si un centre a son propre minimum, le plus grand des deux s’applique.</translation>
    </message>
    <message>
        <source>The largest size that a center may get. If a center has a maximum of its own, the smaller one applies.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>La plus grande taille qu’un centre peut recevoir. Si un centre a son propre maximum, le plus petit des deux s’applique.</translation>
    </message>
    <message>
        <source>If the maximum sizes have no room for all features, leave some unassigned, with NULL in the new fields: those that leave the smallest total squared distance of the others. If not checked, the run ends with a message. With weights, no feature is split and no maximum exceeded, no unassigned feature would fit into the remaining capacity of any center, and the log reports how close the total is to the optimum. Groups without a center stay unassigned, too.</source>
        <extracomment>algorithms/assign_to_centers.py</extracomment>
        <translation>Si les tailles maximales ne suffisent pas pour toutes les entités, certaines restent non affectées, avec NULL dans les nouveaux champs&#x202f;: celles dont l’absence donne la plus petite somme des carrés des distances pour les autres. Si la case n’est pas cochée, l’exécution s’arrête avec un message. Avec des poids, aucune entité n’est scindée, aucun maximum n’est dépassé, et aucune entité non affectée ne tiendrait dans la capacité restante d’un centre&#x202f;; le journal indique à quel point le total est proche de l’optimum. Les groupes sans centre restent également non affectés.</translation>
    </message>
    <message>
        <source>If features may stay unassigned, a zone also ends at a circle, beyond which it costs less to leave a feature unassigned; areas that no zone reaches stay blank. With weights, features near the circle may lie on the other side; the log counts them.</source>
        <extracomment>algorithms/assign_to_centers.py</extracomment>
        <translation>Si des entités peuvent rester non affectées, une zone s’arrête aussi à un cercle, au-delà duquel il est moins coûteux de ne pas affecter une entité&#x202f;; les surfaces qu’aucune zone n’atteint restent vides. Avec des poids, des entités proches du cercle peuvent se trouver de l’autre côté&#x202f;; le journal les compte.</translation>
    </message>
    <message>
        <source>A self-contained HTML page: map, table of the centers with their names, sizes and capacities, quality, guarantees, the cost of the size limits (compared with every feature at its nearest center), and the command to repeat the run.</source>
        <extracomment>algorithms/assign_to_centers.py</extracomment>
        <translation>Une page HTML autonome&#x202f;: carte, tableau des centres avec leurs noms, tailles et capacités, qualité, garanties, coût des limites de taille (par rapport à l’affectation de chaque entité à son centre le plus proche), et commande pour répéter l’exécution.</translation>
    </message>
    <message>
        <source>Number of centers</source>
        <extracomment>algorithms/assign_by_costs.py, algorithms/assign_to_centers.py, algorithms/road_territories.py</extracomment>
        <translation>Nombre de centres</translation>
    </message>
    <message>
        <source>Total squared distance to the centers (inertia)</source>
        <extracomment>algorithms/assign_to_centers.py</extracomment>
        <translation>Somme des carrés des distances aux centres (inertie)</translation>
    </message>
    <message>
        <source>Number of features of the smallest center</source>
        <extracomment>algorithms/assign_by_costs.py, algorithms/assign_to_centers.py, algorithms/road_territories.py</extracomment>
        <translation>Nombre d’entités du plus petit centre</translation>
    </message>
    <message>
        <source>Number of features of the largest center</source>
        <extracomment>algorithms/assign_by_costs.py, algorithms/assign_to_centers.py, algorithms/road_territories.py</extracomment>
        <translation>Nombre d’entités du plus grand centre</translation>
    </message>
    <message>
        <source>Features without a usable geometry</source>
        <extracomment>algorithms/assign_to_centers.py, algorithms/clustering.py, algorithms/convergence.py, algorithms/road_territories.py</extracomment>
        <translation>Entités sans géométrie utilisable</translation>
    </message>
    <message>
        <source>Unassigned features</source>
        <extracomment>algorithms/assign_by_costs.py, algorithms/assign_to_centers.py, algorithms/constrained_kmeans.py, algorithms/road_territories.py</extracomment>
        <translation>Entités non affectées</translation>
    </message>
    <message numerus="yes">
        <source>no center belongs to it; its %n features stay unassigned.</source>
        <extracomment>algorithms/assign_to_centers.py</extracomment>
        <translation>
            <numerusform>aucun centre ne lui correspond&#x202f;; sa seule entité (%n) reste non affectée.</numerusform>
            <numerusform>aucun centre ne lui correspond&#x202f;; ses %n entités restent non affectées.</numerusform>
        </translation>
    </message>
    <message>
        <source>the limits of the centers</source>
        <extracomment>algorithms/values.py</extracomment>
        <translation>les limites des centres</translation>
    </message>
    <message>
        <source>{input} and {centers} are the same layer. A feature that is a center itself is assigned, too, at a distance of 0. If this is not what you want, choose another layer of centers.</source>
        <extracomment>algorithms/assign_to_centers.py</extracomment>
        <translation>«&#x202f;{input}&#x202f;» et «&#x202f;{centers}&#x202f;» sont la même couche. Une entité qui est elle-même un centre est également affectée, à une distance de 0. Si ce n’est pas ce que vous voulez, choisissez une autre couche de centres.</translation>
    </message>
    <message>
        <source>The points that features are assigned to. The layer may have another reference system. Within groups, features go to the centers that have their value in a field of the same name.</source>
        <extracomment>algorithms/assign_to_centers.py</extracomment>
        <translation>Les points auxquels les entités sont affectées. La couche peut avoir un autre système de coordonnées. Avec des groupes, les entités vont aux centres qui ont la même valeur dans un champ du même nom.</translation>
    </message>
    <message>
        <source>Such as the name of a depot. The value of the center is written with each feature, as CENTER_ID. If empty, features have only the number of their center.</source>
        <extracomment>algorithms/assign_to_centers.py, algorithms/road_territories.py</extracomment>
        <translation>Par exemple le nom d’un dépôt. La valeur du centre est écrite avec chaque entité, dans CENTER_ID. Si ce paramètre est vide, les entités ne portent que le numéro de leur centre.</translation>
    </message>
    <message>
        <source>The smallest size that each center may get; NULL is no limit. Without a weight field, fractions are rounded up.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>La plus petite taille que chaque centre peut recevoir&#x202f;; NULL signifie aucune limite. Sans champ de pondération, les fractions sont arrondies à l’entier supérieur.</translation>
    </message>
    <message>
        <source>The largest size that each center may get, its capacity; NULL or infinity is no limit. Without a weight field, fractions are rounded down.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>La plus grande taille que chaque centre peut recevoir, c’est-à-dire sa capacité&#x202f;; NULL ou l’infini signifie aucune limite. Sans champ de pondération, les fractions sont arrondies à l’entier inférieur.</translation>
    </message>
    <message>
        <source>The layer has no geometry, so positions cannot count. Set {weight} to 0, or choose a layer with geometry.</source>
        <extracomment>algorithms/attribute_input.py</extracomment>
        <translation>La couche n’a pas de géométrie, donc les positions ne peuvent pas compter. Réglez «&#x202f;{weight}&#x202f;» sur 0, ou choisissez une couche avec géométrie.</translation>
    </message>
    <message>
        <source>The layer has no geometry, but positions count in {table}. Choose a layer with geometry, or centers that were made without positions.</source>
        <extracomment>algorithms/attribute_input.py</extracomment>
        <translation>La couche n’a pas de géométrie, mais les positions comptent dans «&#x202f;{table}&#x202f;». Choisissez une couche avec géométrie, ou des centres calculés sans les positions.</translation>
    </message>
    <message>
        <source>The positions of the centers are in {theirs}, the layer is in {own}. Reproject the layer.</source>
        <extracomment>algorithms/attribute_input.py</extracomment>
        <translation>Les positions des centres sont en {theirs}, la couche est en {own}. Reprojetez la couche.</translation>
    </message>
    <message>
        <source>no reference system</source>
        <extracomment>algorithms/attribute_input.py</extracomment>
        <translation>aucun système de coordonnées</translation>
    </message>
    <message>
        <source>{parameter}: the layer has no field “{name}”. Separate several fields by semicolons.</source>
        <extracomment>algorithms/attribute_input.py</extracomment>
        <translation>{parameter}&#x202f;: la couche n’a pas de champ «&#x202f;{name}&#x202f;». Séparez plusieurs champs par des points-virgules.</translation>
    </message>
    <message>
        <source>{parameter}: the field “{name}” ({kind}) does not hold numbers. Choose numeric fields, or make one with the field calculator.</source>
        <extracomment>algorithms/attribute_input.py</extracomment>
        <translation>{parameter}&#x202f;: le champ «&#x202f;{name}&#x202f;» ({kind}) ne contient pas de nombres. Choisissez des champs numériques, ou créez-en un avec la calculatrice de champ.</translation>
    </message>
    <message>
        <source>{parameter}: the field “{name}” is chosen twice. Choose it once.</source>
        <extracomment>algorithms/attribute_input.py</extracomment>
        <translation>{parameter}&#x202f;: le champ «&#x202f;{name}&#x202f;» est choisi deux fois. Choisissez-le une seule fois.</translation>
    </message>
    <message>
        <source>{parameter}: {count} fields are chosen; use at most {most}.</source>
        <extracomment>algorithms/attribute_input.py</extracomment>
        <translation>{parameter}&#x202f;: {count} champs sont choisis&#x202f;; utilisez-en au plus {most}.</translation>
    </message>
    <message>
        <source>K-means on attributes</source>
        <extracomment>algorithms/attribute_kmeans.py</extracomment>
        <translation>K-moyennes sur les attributs</translation>
    </message>
    <message>
        <source>Groups features with similar values in numeric fields, and describes each group.</source>
        <extracomment>algorithms/attribute_kmeans.py</extracomment>
        <translation>Regroupe les entités dont les valeurs de champs numériques se ressemblent, et décrit chaque groupe.</translation>
    </message>
    <message>
        <source>clustering,clusters,kmeans,k-means,attributes,fields,table,segments,segmentation,customers,rfm,profile,z-score,standardize,scale,normalize,pca,constrained,balanced,predict,label,multivariate</source>
        <extracomment>algorithms/attribute_kmeans.py</extracomment>
        <translation>partitionnement,clusters,kmeans,k-means,k-moyennes,attributs,champs,table,segments,segmentation,clients,rfm,profil,z-score,centrer-réduire,échelle,normaliser,acp,contraintes,équilibré,prédire,étiqueter,multivarié</translation>
    </message>
    <message>
        <source>Groups the features of a layer, or the rows of a table, into clusters with similar values in the numeric fields that you choose. Fields are scaled, so that units do not matter. Positions can count as well. Sizes of the clusters are free unless you set a minimum, a maximum or a tolerance.</source>
        <extracomment>algorithms/attribute_kmeans.py</extracomment>
        <translation>Regroupe les entités d’une couche, ou les lignes d’une table, en clusters de valeurs proches dans les champs numériques que vous choisissez. Les champs sont mis à l’échelle, pour que les unités ne jouent aucun rôle. Les positions peuvent aussi compter. Les tailles des clusters sont libres, sauf si vous définissez un minimum, un maximum ou une tolérance.</translation>
    </message>
    <message>
        <source>Every feature is written with its fields and its geometry, the number of its cluster, the number of features in that cluster, the distance to the center of the cluster in scaled units (DISTANCE), and its silhouette (SILHOUETTE): near 1 well inside the cluster, near 0 between two clusters, negative if another cluster is nearer. With more than {count} features, silhouettes compare with a random sample. Clusters are numbered from 1, in the order in which their first features are read. If the input already has a field of that name, it is kept, and the new one gets a number (CLUSTER_ID_2).</source>
        <extracomment>algorithms/attribute_kmeans.py</extracomment>
        <translation>Chaque entité est écrite avec ses champs et sa géométrie, le numéro de son cluster, le nombre d’entités de ce cluster, la distance au centre du cluster en unités mises à l’échelle (DISTANCE) et sa silhouette (SILHOUETTE)&#x202f;: proche de 1 bien à l’intérieur du cluster, proche de 0 entre deux clusters, négative si un autre cluster est plus proche. Au-delà de {count} entités, les silhouettes sont calculées par rapport à un échantillon aléatoire. Les clusters sont numérotés à partir de 1, dans l’ordre de lecture de leurs premières entités. Si l’entrée a déjà un champ du même nom, celui-ci est conservé et le nouveau reçoit un numéro (CLUSTER_ID_2).</translation>
    </message>
    <message>
        <source>Guarantees: You get the given number of clusters, and none is empty. If you set limits, sizes are within them (with weights, as closely as features that are never split allow), and the assignment is optimal for the final centers. Every run ends. The same input, parameters and seed give the same clusters.

Limitations: The result need not be the best of all clusterings. More starts or another seed may find a better one.</source>
        <extracomment>algorithms/attribute_kmeans.py</extracomment>
        <translation>Garanties&#x202f;: vous obtenez le nombre de clusters demandé, et aucun n’est vide. Si vous définissez des limites, les tailles les respectent (avec des poids, autant que le permettent des entités qui ne sont jamais scindées), et l’affectation est optimale pour les centres finaux. Toute exécution se termine. La même entrée, les mêmes paramètres et la même graine donnent les mêmes clusters.

Restrictions&#x202f;: le résultat n’est pas forcément le meilleur de tous les partitionnements. Davantage de départs ou une autre graine peuvent en donner un meilleur.</translation>
    </message>
    <message>
        <source>Number of clusters</source>
        <extracomment>algorithms/attribute_kmeans.py, algorithms/clustering.py, algorithms/convergence.py, bridge/log/labels.py</extracomment>
        <translation>Nombre de clusters</translation>
    </message>
    <message>
        <source>Iterations of the best start</source>
        <extracomment>algorithms/attribute_kmeans.py, algorithms/clustering.py, algorithms/raster_kmeans.py</extracomment>
        <translation>Itérations du meilleur départ</translation>
    </message>
    <message>
        <source>Total squared distance to the cluster centers (inertia), in scaled units</source>
        <extracomment>algorithms/attribute_kmeans.py</extracomment>
        <translation>Somme des carrés des distances aux centres des clusters (inertie), en unités mises à l’échelle</translation>
    </message>
    <message>
        <source>Size of the smallest cluster</source>
        <extracomment>algorithms/attribute_kmeans.py, algorithms/clustering.py</extracomment>
        <translation>Taille du plus petit cluster</translation>
    </message>
    <message>
        <source>Size of the largest cluster</source>
        <extracomment>algorithms/attribute_kmeans.py, algorithms/clustering.py</extracomment>
        <translation>Taille du plus grand cluster</translation>
    </message>
    <message>
        <source>Features without a value or a position that counts</source>
        <extracomment>algorithms/attribute_kmeans.py</extracomment>
        <translation>Entités sans valeur, ou sans position alors qu’elle compte</translation>
    </message>
    <message>
        <source>Mean silhouette, if there is more than one cluster</source>
        <extracomment>algorithms/attribute_kmeans.py</extracomment>
        <translation>Silhouette moyenne, s’il y a plus d’un cluster</translation>
    </message>
    <message>
        <source>{fields} is empty. Choose one or more numeric fields.</source>
        <extracomment>algorithms/attribute_kmeans.py</extracomment>
        <translation>«&#x202f;{fields}&#x202f;» est vide. Choisissez un ou plusieurs champs numériques.</translation>
    </message>
    <message>
        <source>Sizes cannot be limited if features are labeled by the centers of an earlier run. Leave {minimum}, {maximum} and {tolerance} empty, or leave {table} empty.</source>
        <extracomment>algorithms/attribute_kmeans.py</extracomment>
        <translation>Les tailles ne peuvent pas être limitées si les entités sont classées d’après les centres d’une exécution précédente. Laissez «&#x202f;{minimum}&#x202f;», «&#x202f;{maximum}&#x202f;» et «&#x202f;{tolerance}&#x202f;» vides, ou laissez «&#x202f;{table}&#x202f;» vide.</translation>
    </message>
    <message>
        <source>{output} is about a clustering, and nothing is clustered if {table} is given. Skip {output}, or leave {table} empty.</source>
        <extracomment>algorithms/attribute_kmeans.py</extracomment>
        <translation>«&#x202f;{output}&#x202f;» décrit un partitionnement, et rien n’est partitionné si «&#x202f;{table}&#x202f;» est donné. Désactivez «&#x202f;{output}&#x202f;», ou laissez «&#x202f;{table}&#x202f;» vide.</translation>
    </message>
    <message>
        <source>The fields in {chosen} are not those of {table}, which are {fields}. Leave {chosen} empty, or choose these.</source>
        <extracomment>algorithms/attribute_kmeans.py</extracomment>
        <translation>Les champs de «&#x202f;{chosen}&#x202f;» ne sont pas ceux de «&#x202f;{table}&#x202f;», qui sont {fields}. Laissez «&#x202f;{chosen}&#x202f;» vide, ou choisissez ceux-ci.</translation>
    </message>
    <message>
        <source>{table} has no groups, but {groups} is set. Leave {groups} empty, or choose a table that was made with groups.</source>
        <extracomment>algorithms/attribute_kmeans.py</extracomment>
        <translation>«&#x202f;{table}&#x202f;» ne contient pas de groupes, mais «&#x202f;{groups}&#x202f;» est défini. Laissez «&#x202f;{groups}&#x202f;» vide, ou choisissez une table calculée avec des groupes.</translation>
    </message>
    <message>
        <source>{table} has centers of several groups, made by the field “{name}”. Choose the field with the groups of the new features as {groups}.</source>
        <extracomment>algorithms/attribute_kmeans.py</extracomment>
        <translation>«&#x202f;{table}&#x202f;» contient les centres de plusieurs groupes, formés d’après le champ «&#x202f;{name}&#x202f;». Choisissez pour «&#x202f;{groups}&#x202f;» le champ qui contient les groupes des nouvelles entités.</translation>
    </message>
    <message>
        <source>A layer of any geometry, or a table without one. Features are kept as they are, with new fields.</source>
        <extracomment>algorithms/attribute_parameters.py</extracomment>
        <translation>Une couche de géométrie quelconque, ou une table sans géométrie. Les entités sont conservées telles quelles, avec de nouveaux champs.</translation>
    </message>
    <message>
        <source>empty: from the table</source>
        <extracomment>algorithms/attribute_parameters.py</extracomment>
        <translation>vide&#x202f;: d’après la table</translation>
    </message>
    <message>
        <source>It may be empty only if you give {table}.</source>
        <extracomment>algorithms/attribute_parameters.py</extracomment>
        <translation>Ce paramètre ne peut être vide que si vous donnez «&#x202f;{table}&#x202f;».</translation>
    </message>
    <message>
        <source>empty: from the limits</source>
        <extracomment>algorithms/attribute_parameters.py, algorithms/parameters.py</extracomment>
        <translation>vide&#x202f;: d’après les limites</translation>
    </message>
    <message>
        <source>How many clusters to make; at most as many as there are distinct features. If empty, the number is derived from the limits: the fewest clusters that respect the maximum size or, without a maximum, the most clusters that respect the minimum size.</source>
        <extracomment>algorithms/attribute_parameters.py</extracomment>
        <translation>Combien de clusters former&#x202f;; au plus autant qu’il y a d’entités distinctes. Si ce paramètre est vide, le nombre est déduit des limites&#x202f;: le plus petit nombre de clusters qui respecte la taille maximale ou, sans maximum, le plus grand nombre de clusters qui respecte la taille minimale.</translation>
    </message>
    <message>
        <source>The size of a cluster is then the sum of this field, the limits apply to these sums, centers are weighted means, and the total squared distance is weighted. The sum is written as CLUSTER_WEIGHT. Scaling, profiles and silhouettes count each feature once.</source>
        <extracomment>algorithms/attribute_parameters.py</extracomment>
        <translation>La taille d’un cluster est alors la somme de ce champ, les limites s’appliquent à ces sommes, les centres sont des moyennes pondérées, et la somme des carrés des distances est pondérée. La somme est écrite dans CLUSTER_WEIGHT. La mise à l’échelle, les profils et les silhouettes comptent chaque entité une fois.</translation>
    </message>
    <message>
        <source>The smallest size that a cluster may have. If minimum, maximum and tolerance are all empty, sizes are free, as in plain k-means; a tolerance of 0 makes them equal.</source>
        <extracomment>algorithms/attribute_parameters.py</extracomment>
        <translation>La plus petite taille qu’un cluster peut avoir. Si le minimum, le maximum et la tolérance sont tous vides, les tailles sont libres, comme dans les k-moyennes ordinaires&#x202f;; une tolérance de 0 les rend égales.</translation>
    </message>
    <message>
        <source>The largest size that a cluster may have. You can combine it with a minimum and a tolerance.</source>
        <extracomment>algorithms/attribute_parameters.py</extracomment>
        <translation>La plus grande taille qu’un cluster peut avoir. Vous pouvez la combiner avec un minimum et une tolérance.</translation>
    </message>
    <message>
        <source>Features with the same value in this field are clustered separately: the number of clusters and the limits apply within each group, and clusters are numbered group by group. Fields are scaled over all groups, so that distances have one unit. Profiles compare with all features, silhouettes with clusters of the same group. The table of centers names the group of each cluster, so that later features are labeled within their group.</source>
        <extracomment>algorithms/attribute_parameters.py</extracomment>
        <translation>Les entités de même valeur dans ce champ sont partitionnées séparément&#x202f;: le nombre de clusters et les limites s’appliquent à l’intérieur de chaque groupe, et les clusters sont numérotés groupe par groupe. Les champs sont mis à l’échelle sur l’ensemble des groupes, pour que les distances aient une même unité. Les profils sont comparés à toutes les entités, les silhouettes aux clusters du même groupe. La table des centres nomme le groupe de chaque cluster, pour que de nouvelles entités soient classées au sein de leur groupe.</translation>
    </message>
    <message>
        <source>The output “{centers}” of an earlier run. If you give it, nothing is clustered: each feature gets the number of the cluster it would have joined, by the fields and the scaling of that run. Fields are found by their names. If that run had groups, choose the field with the groups of the new features. The number of clusters, the scaling, the weight of the position and the search are not used; limits on sizes are not possible.</source>
        <extracomment>algorithms/attribute_parameters.py</extracomment>
        <translation>La sortie «&#x202f;{centers}&#x202f;» d’une exécution précédente. Si vous la donnez, rien n’est partitionné&#x202f;: chaque entité reçoit le numéro du cluster auquel elle aurait appartenu, d’après les champs et la mise à l’échelle de cette exécution. Les champs sont retrouvés par leur nom. Si cette exécution avait des groupes, choisissez le champ qui contient les groupes des nouvelles entités. Le nombre de clusters, la mise à l’échelle, le poids de la position et la recherche ne sont pas utilisés&#x202f;; il n’est pas possible de limiter les tailles.</translation>
    </message>
    <message>
        <source>A self-contained HTML page: the features along their principal components, a heat map of the profiles, a map if there are positions, sizes, convergence, quality, warnings about the result, and the command to repeat the run.</source>
        <extracomment>algorithms/attribute_parameters.py</extracomment>
        <translation>Une page HTML autonome&#x202f;: les entités selon leurs composantes principales, une carte de chaleur des profils, une carte s’il y a des positions, les tailles, la convergence, la qualité, des avertissements sur le résultat, et la commande pour répéter l’exécution.</translation>
    </message>
    <message>
        <source>Numeric fields: features with similar values are put into the same cluster. At most {most} fields.</source>
        <extracomment>algorithms/attribute_parameters.py</extracomment>
        <translation>Champs numériques&#x202f;: les entités de valeurs proches sont placées dans le même cluster. Au plus {most} champs.</translation>
    </message>
    <message>
        <source>z-score: mean 0, standard deviation 1</source>
        <extracomment>algorithms/attribute_parameters.py</extracomment>
        <translation>z-score&#x202f;: moyenne 0, écart-type 1</translation>
    </message>
    <message>
        <source>Smallest to largest value: 0 to 1</source>
        <extracomment>algorithms/attribute_parameters.py</extracomment>
        <translation>De la plus petite à la plus grande valeur&#x202f;: 0 à 1</translation>
    </message>
    <message>
        <source>Robust: by median and interquartile range</source>
        <extracomment>algorithms/attribute_parameters.py</extracomment>
        <translation>Robuste&#x202f;: par la médiane et l’écart interquartile</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>algorithms/attribute_parameters.py</extracomment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Makes fields with different units comparable. z-score gives each field the same influence; robust does so even if a few values are extreme. Without scaling, the field with the largest numbers decides almost alone. A field with one constant value has no effect; the log reports it.</source>
        <extracomment>algorithms/attribute_parameters.py</extracomment>
        <translation>Rend comparables des champs d’unités différentes. Le z-score donne à chaque champ la même influence&#x202f;; la méthode robuste le fait même si quelques valeurs sont extrêmes. Sans mise à l’échelle, le champ qui a les plus grands nombres décide presque seul. Un champ de valeur constante n’a aucun effet&#x202f;; le journal le signale.</translation>
    </message>
    <message>
        <source>Skip: NULL in the new fields</source>
        <extracomment>algorithms/attribute_parameters.py</extracomment>
        <translation>Ignorer&#x202f;: NULL dans les nouveaux champs</translation>
    </message>
    <message>
        <source>Use the mean of the field</source>
        <extracomment>algorithms/attribute_parameters.py</extracomment>
        <translation>Utiliser la moyenne du champ</translation>
    </message>
    <message>
        <source>Stop with a message that names the feature</source>
        <extracomment>algorithms/attribute_parameters.py</extracomment>
        <translation>Arrêter avec un message qui nomme l’entité</translation>
    </message>
    <message>
        <source>How to treat features with NULL, or no finite number, in one of the fields. Features without any value are skipped even if means are used. Profiles use only the values that are there.</source>
        <extracomment>algorithms/attribute_parameters.py</extracomment>
        <translation>Comment traiter les entités qui ont NULL, ou un nombre non fini, dans l’un des champs. Les entités sans aucune valeur sont ignorées même si les moyennes sont utilisées. Les profils n’utilisent que les valeurs présentes.</translation>
    </message>
    <message>
        <source>How much the positions of features count beside the fields. 0 ignores positions; with 50 they count as much as all fields together. It is their share of the squared distance between two features, on average over all pairs. All axes are scaled by one factor, which keeps shapes.</source>
        <extracomment>algorithms/attribute_parameters.py</extracomment>
        <translation>Dans quelle mesure les positions des entités comptent, à côté des champs. 0 ignore les positions&#x202f;; avec 50, elles comptent autant que tous les champs réunis. C’est leur part dans le carré de la distance entre deux entités, en moyenne sur toutes les paires. Tous les axes sont mis à l’échelle par un même facteur, ce qui conserve les formes.</translation>
    </message>
    <message>
        <source>Profile</source>
        <extracomment>algorithms/attribute_parameters.py</extracomment>
        <translation>Profil</translation>
    </message>
    <message>
        <source>A table with a row for each cluster and field: the cluster&apos;s share of all features in percent, number of values, mean, median, standard deviation, smallest and largest value in the units of the field, the mean of all features, and how far the cluster&apos;s mean is from it in standard deviations (DIFFERENCE).</source>
        <extracomment>algorithms/attribute_parameters.py</extracomment>
        <translation>Une table avec une ligne par cluster et par champ&#x202f;: la part du cluster dans l’ensemble des entités en pourcentage, le nombre de valeurs, la moyenne, la médiane, l’écart-type, la plus petite et la plus grande valeur dans les unités du champ, la moyenne de toutes les entités, et l’écart entre celle-ci et la moyenne du cluster, en écarts-types (DIFFERENCE).</translation>
    </message>
    <message>
        <source>A table with a row for each cluster and field: the center in the units of the field, and the scaling of the field (MIDDLE and SPREAD). Keep it to label features that come later.</source>
        <extracomment>algorithms/attribute_parameters.py</extracomment>
        <translation>Une table avec une ligne par cluster et par champ&#x202f;: le centre dans les unités du champ, et la mise à l’échelle du champ (MIDDLE et SPREAD). Conservez-la pour classer les entités qui viendront plus tard.</translation>
    </message>
    <message>
        <source>Choose the number of clusters</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>Choisir le nombre de clusters</translation>
    </message>
    <message>
        <source>Tries several numbers of clusters and compares the results.</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>Essaie plusieurs nombres de clusters et compare les résultats.</translation>
    </message>
    <message>
        <source>clustering,clusters,kmeans,k-means,number of clusters,choose k,optimal k,elbow,knee,silhouette,gap statistic,calinski,harabasz,pseudo-f,davies,bouldin,compare</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>partitionnement,clusters,kmeans,k-means,k-moyennes,nombre de clusters,choisir k,k optimal,coude,elbow,silhouette,gap,calinski,harabasz,pseudo-f,davies,bouldin,comparer</translation>
    </message>
    <message>
        <source>Clusters the features of a layer, by their position or by numeric fields, with every number of clusters in a range, and compares the results: inertia and its elbow, silhouette, pseudo-F by Calinski and Harabasz, the Davies-Bouldin index and, if you ask for it, the gap statistic. Sizes of the clusters are free unless you set a minimum, a maximum or a tolerance.</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>Partitionne les entités d’une couche, d’après leur position ou des champs numériques, avec chaque nombre de clusters d’une plage, et compare les résultats&#x202f;: l’inertie et son coude, la silhouette, le pseudo-F de Calinski et Harabasz, l’indice de Davies-Bouldin et, si vous le demandez, la statistique du gap. Les tailles des clusters sont libres, sauf si vous définissez un minimum, un maximum ou une tolérance.</translation>
    </message>
    <message>
        <source>A table with a row for each number of clusters, and a report with the curves. The layer is not changed, and no clusters are written: run one of the clustering algorithms with the number you choose and the same seed. Silhouettes are exact up to {count} features; for more features, {count} are drawn at random.</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>Une table avec une ligne par nombre de clusters, et un rapport avec les courbes. La couche n’est pas modifiée et aucun cluster n’est écrit&#x202f;: exécutez l’un des algorithmes de partitionnement avec le nombre que vous choisissez et la même graine. Les silhouettes sont exactes jusqu’à {count} entités&#x202f;; au-delà, {count} entités sont tirées au hasard.</translation>
    </message>
    <message>
        <source>Points, lines or polygons; a table without geometry, too, if you choose fields to compare. Lines and polygons are treated as points at their centroid. Features without a usable geometry are skipped if positions count.</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>Points, lignes ou polygones&#x202f;; ou une table sans géométrie, si vous choisissez des champs à comparer. Les lignes et les polygones sont traités comme des points, à leur centroïde. Les entités sans géométrie utilisable sont ignorées si les positions comptent.</translation>
    </message>
    <message>
        <source>empty: positions</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>vide&#x202f;: positions</translation>
    </message>
    <message>
        <source>If empty, features are compared by their positions, and {scaling}, {missing} and {weight} have no effect.</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>Si ce paramètre est vide, les entités sont comparées d’après leurs positions, et «&#x202f;{scaling}&#x202f;», «&#x202f;{missing}&#x202f;» et «&#x202f;{weight}&#x202f;» n’ont aucun effet.</translation>
    </message>
    <message>
        <source>Centers are then weighted means, the limits apply to sums of this field, and inertia, pseudo-F, Davies-Bouldin and gap are weighted; the table has the smallest and the largest sum. Silhouettes and scaling count each feature once. Features are never split, so that a limit may be missed a little.</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>Les centres sont alors des moyennes pondérées, les limites s’appliquent aux sommes de ce champ, et l’inertie, le pseudo-F, Davies-Bouldin et le gap sont pondérés&#x202f;; la table contient la plus petite et la plus grande somme. Les silhouettes et la mise à l’échelle comptent chaque entité une fois. Les entités ne sont jamais scindées&#x202f;: il se peut donc qu’une limite ne soit pas tout à fait respectée.</translation>
    </message>
    <message>
        <source>The smallest size that a cluster may have, for every number of clusters. If minimum, maximum and tolerance are all empty, sizes are free.</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>La plus petite taille qu’un cluster peut avoir, pour chaque nombre de clusters. Si le minimum, le maximum et la tolérance sont tous vides, les tailles sont libres.</translation>
    </message>
    <message>
        <source>The largest size that a cluster may have, for every number of clusters. You can combine it with a minimum and a tolerance.</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>La plus grande taille qu’un cluster peut avoir, pour chaque nombre de clusters. Vous pouvez la combiner avec un minimum et une tolérance.</translation>
    </message>
    <message>
        <source>Compute the gap statistic</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>Calculer la statistique du gap</translation>
    </message>
    <message>
        <source>Automatic is {work} divided by the product of features and the sum of all numbers of clusters, at least 1 and at most {most}; the same for all of them.</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>«&#x202f;Automatique&#x202f;» vaut {work} divisé par le produit du nombre d’entités et de la somme de tous les nombres de clusters, au moins 1 et au plus {most}&#x202f;; la même valeur pour tous.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>A table with a row for each number of clusters: the inertia, the mean and the largest distance of features to the center of their cluster, the mean silhouette, pseudo-F, Davies-Bouldin, the gap and its error if you ask for it, the smallest and the largest size, the iterations, and the criteria by which this number is best.</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>Une table avec une ligne par nombre de clusters&#x202f;: l’inertie, la moyenne et le maximum de la distance des entités au centre de leur cluster, la silhouette moyenne, le pseudo-F, Davies-Bouldin, le gap et son erreur si vous les demandez, la plus petite et la plus grande taille, les itérations, et les critères selon lesquels ce nombre est le meilleur.</translation>
    </message>
    <message>
        <source>A self-contained HTML page: the curves and what they show, in words too, the table, and the command to repeat the run.</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>Une page HTML autonome&#x202f;: les courbes et ce qu’elles montrent, également en mots, le tableau, et la commande pour répéter l’exécution.</translation>
    </message>
    <message>
        <source>Number of clusters with the highest silhouette</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>Nombre de clusters de silhouette la plus élevée</translation>
    </message>
    <message>
        <source>Number of clusters at the elbow of the inertia</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>Nombre de clusters au coude de l’inertie</translation>
    </message>
    <message>
        <source>Number of clusters by the gap statistic</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>Nombre de clusters d’après la statistique du gap</translation>
    </message>
    <message>
        <source>Whether there is a clear number of clusters (1 or 0)</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>Un nombre de clusters s’impose (1) ou aucun (0)</translation>
    </message>
    <message>
        <source>{smallest} is {first}, which is above {largest}, {last}. Exchange the two.</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>«&#x202f;{smallest}&#x202f;» vaut {first}, ce qui est supérieur à «&#x202f;{largest}&#x202f;», {last}. Échangez les deux.</translation>
    </message>
    <message>
        <source>Where the range begins. A single cluster has no silhouette, but belongs to the curve of the inertia.</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>Début de la plage. Un cluster unique n’a pas de silhouette, mais fait partie de la courbe de l’inertie.</translation>
    </message>
    <message>
        <source>Where the range ends. It ends earlier if there are fewer distinct positions, or if the limits allow fewer clusters.</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>Fin de la plage. Elle s’arrête plus tôt s’il y a moins de positions distinctes, ou si les limites permettent moins de clusters.</translation>
    </message>
    <message numerus="yes">
        <source>All %n features lie at one place: there are no clusters to compare.</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>
            <numerusform>La seule entité (%n) est en un seul lieu&#x202f;: il n’y a pas de clusters à comparer.</numerusform>
            <numerusform>Les %n entités sont toutes au même endroit&#x202f;: il n’y a pas de clusters à comparer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n clusters are possible: {parameter} is lowered from {asked}.</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>
            <numerusform>Au plus %n cluster est possible&#x202f;: «&#x202f;{parameter}&#x202f;» est abaissé (valeur demandée&#x202f;: {asked}).</numerusform>
            <numerusform>Au plus %n clusters sont possibles&#x202f;: «&#x202f;{parameter}&#x202f;» est abaissé (valeur demandée&#x202f;: {asked}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Group {group}: at most %n clusters are possible, so no more are tried.</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>
            <numerusform>Groupe {group}&#x202f;: au plus %n cluster est possible, donc aucun nombre supérieur n’est essayé.</numerusform>
            <numerusform>Groupe {group}&#x202f;: au plus %n clusters sont possibles, donc aucun nombre supérieur n’est essayé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more groups.</source>
        <extracomment>algorithms/choose_k.py, bridge/layers/comparison.py, bridge/log/input.py</extracomment>
        <translation>
            <numerusform>… et %n autre groupe.</numerusform>
            <numerusform>… et %n autres groupes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more numbers of clusters.</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>
            <numerusform>… et %n autre nombre de clusters.</numerusform>
            <numerusform>… et %n autres nombres de clusters.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gap statistic: {draws} sets of points without clusters.</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>Statistique du gap&#x202f;: {draws} jeux de points sans clusters.</translation>
    </message>
    <message>
        <source>Smallest sum of weights in a cluster, with a weight field</source>
        <extracomment>algorithms/clustering.py</extracomment>
        <translation>Plus petite somme des poids d’un cluster, avec un champ de pondération</translation>
    </message>
    <message>
        <source>Largest sum of weights in a cluster, with a weight field</source>
        <extracomment>algorithms/clustering.py</extracomment>
        <translation>Plus grande somme des poids d’un cluster, avec un champ de pondération</translation>
    </message>
    <message>
        <source>Every feature is written with its fields and its geometry, the number of its cluster, the number of features in that cluster, and the distance to its center (DISTANCE): in layer units, or in meters over the ground if the distance is geocentric. Clusters are numbered from 1, in the order in which their first features are read. Features without a usable geometry get NULL in the new fields. If the input already has a field of that name, it is kept, and the new one gets a number (CLUSTER_ID_2).</source>
        <extracomment>algorithms/clustering.py</extracomment>
        <translation>Chaque entité est écrite avec ses champs et sa géométrie, le numéro de son cluster, le nombre d’entités de ce cluster, et la distance à son centre (DISTANCE)&#x202f;: en unités de la couche, ou en mètres au sol si la distance est géocentrique. Les clusters sont numérotés à partir de 1, dans l’ordre de lecture de leurs premières entités. Les entités sans géométrie utilisable reçoivent NULL dans les nouveaux champs. Si l’entrée a déjà un champ du même nom, celui-ci est conservé et le nouveau reçoit un numéro (CLUSTER_ID_2).</translation>
    </message>
    <message>
        <source>Total squared distance to the cluster centers (inertia)</source>
        <extracomment>algorithms/clustering.py, algorithms/convergence.py</extracomment>
        <translation>Somme des carrés des distances aux centres des clusters (inertie)</translation>
    </message>
    <message>
        <source>Constrained k-means clustering</source>
        <extracomment>algorithms/constrained_kmeans.py, algorithms/kmeans.py</extracomment>
        <translation>Partitionnement en k-moyennes sous contraintes</translation>
    </message>
    <message>
        <source>Groups features into compact clusters of equal or limited size.</source>
        <extracomment>algorithms/constrained_kmeans.py</extracomment>
        <translation>Regroupe les entités en clusters compacts de taille égale ou limitée.</translation>
    </message>
    <message>
        <source>clustering,clusters,kmeans,k-means,constrained,balanced,equal,same size,size,minimum,maximum,limits,capacity,workload,districts,sectors,territories,zones,regions,group,partition,points</source>
        <extracomment>algorithms/constrained_kmeans.py</extracomment>
        <translation>partitionnement,clusters,kmeans,k-means,k-moyennes,contraintes,équilibré,égal,même taille,taille,minimum,maximum,limites,capacité,charge de travail,secteurs,territoires,zones,régions,tournées,regrouper,découpage,sectorisation,points</translation>
    </message>
    <message>
        <source>Groups the features of a layer into compact clusters by their position, and keeps the sizes of the clusters within limits: a minimum, a maximum, a tolerance around the mean, or all of these. Without limits, all clusters get the same size (or differ by one). The size of a cluster is its number of features or, with a weight field, the sum of that field. Without limits, such sums are about equal.</source>
        <extracomment>algorithms/constrained_kmeans.py</extracomment>
        <translation>Regroupe les entités d’une couche en clusters compacts d’après leur position, et maintient les tailles des clusters dans des limites&#x202f;: un minimum, un maximum, une tolérance autour de la moyenne, ou tout cela à la fois. Sans limites, tous les clusters ont la même taille (à un près). La taille d’un cluster est son nombre d’entités ou, avec un champ de pondération, la somme de ce champ. Sans limites, ces sommes sont à peu près égales.</translation>
    </message>
    <message>
        <source>Guarantees: Sizes are within the limits (with weights, as closely as features that are never split allow). The assignment is optimal for the final centers: no exchange of features between clusters lowers the total squared distance to them, and the log reports whether this was verified. Every run ends. The same input, parameters and seed give the same clusters.

Limitations: The result need not be the best of all clusterings, which would take far too long to find. More starts or another seed may find a better one.</source>
        <extracomment>algorithms/constrained_kmeans.py</extracomment>
        <translation>Garanties&#x202f;: les tailles respectent les limites (avec des poids, autant que le permettent des entités qui ne sont jamais scindées). L’affectation est optimale pour les centres finaux&#x202f;: aucun échange d’entités entre clusters ne réduit la somme des carrés des distances à ces centres, et le journal indique si cela a été vérifié. Toute exécution se termine. La même entrée, les mêmes paramètres et la même graine donnent les mêmes clusters.

Restrictions&#x202f;: le résultat n’est pas forcément le meilleur de tous les partitionnements, dont la recherche serait beaucoup trop longue. Davantage de départs ou une autre graine peuvent en donner un meilleur.</translation>
    </message>
    <message>
        <source>The size of a cluster is then the sum of this field, the limits apply to these sums, and centers are weighted means. The sum is written as CLUSTER_WEIGHT.</source>
        <extracomment>algorithms/constrained_kmeans.py</extracomment>
        <translation>La taille d’un cluster est alors la somme de ce champ, les limites s’appliquent à ces sommes, et les centres sont des moyennes pondérées. La somme est écrite dans CLUSTER_WEIGHT.</translation>
    </message>
    <message>
        <source>No number of clusters from {first} to {last} meets the limits, because features are never split. Lower {minimum}, raise {maximum}, or set {clusters}.</source>
        <extracomment>algorithms/constrained_kmeans.py</extracomment>
        <translation>Aucun nombre de clusters de {first} à {last} ne respecte les limites, car les entités ne sont jamais scindées. Abaissez «&#x202f;{minimum}&#x202f;», augmentez «&#x202f;{maximum}&#x202f;», ou définissez «&#x202f;{clusters}&#x202f;».</translation>
    </message>
    <message>
        <source>Watch k-means converge</source>
        <extracomment>algorithms/convergence.py</extracomment>
        <translation>Observer la convergence des k-moyennes</translation>
    </message>
    <message>
        <source>Shows every step of one start of k-means, as layers that play and as a page.</source>
        <extracomment>algorithms/convergence.py</extracomment>
        <translation>Montre chaque étape d’un départ de l’algorithme des k-moyennes, sous forme de couches animées et d’une page.</translation>
    </message>
    <message>
        <source>clustering,clusters,kmeans,k-means,lloyd,convergence,iterations,steps,animation,temporal,time,movie,teaching,centers,paths,points</source>
        <extracomment>algorithms/convergence.py</extracomment>
        <translation>partitionnement,clusters,kmeans,k-means,k-moyennes,lloyd,convergence,itérations,étapes,animation,temporel,temps,film,enseignement,centres,trajectoires,points</translation>
    </message>
    <message>
        <source>Clusters the features of a layer by their position, from one choice of first centers or from the points of another layer, and keeps every step. In each step, every feature goes to the nearest center (within the limits, if you set any), and every center moves to the mean of its features, until the run has converged.</source>
        <extracomment>algorithms/convergence.py</extracomment>
        <translation>Partitionne les entités d’une couche d’après leur position, à partir d’un choix de centres initiaux ou des points d’une autre couche, et conserve chaque étape. À chaque étape, chaque entité va au centre le plus proche (dans les limites, si vous en définissez), et chaque centre se déplace à la moyenne de ses entités, jusqu’à la convergence.</translation>
    </message>
    <message>
        <source>The centers after every step as points with a moment in the field {time}, their paths as lines, every feature with its cluster at every step (at most {rows} rows), and a page that plays the steps in a browser. Step 0 shows the first centers. Layers that are added to the project are set up for the temporal controller: open it, choose the animated navigation and the full range, and play. A step takes an hour, from midnight of January 1, 2000.</source>
        <extracomment>algorithms/convergence.py</extracomment>
        <translation>Les centres après chaque étape, sous forme de points avec un instant dans le champ {time}, leurs trajectoires sous forme de lignes, chaque entité avec son cluster à chaque étape (au plus {rows} lignes), et une page qui anime les étapes dans un navigateur. L’étape 0 montre les centres initiaux. Les couches ajoutées au projet sont prêtes pour le contrôleur temporel&#x202f;: ouvrez-le, choisissez la navigation animée et la plage complète, puis lancez la lecture. Une étape dure une heure, à partir du 1er janvier 2000 à minuit.</translation>
    </message>
    <message>
        <source>The steps are those of the clustering algorithms with one start, the same seed and the same limits. The total squared distance (INERTIA) falls with every step. This is a single start: another seed may end better.</source>
        <extracomment>algorithms/convergence.py</extracomment>
        <translation>Les étapes sont celles des algorithmes de partitionnement avec un seul départ, la même graine et les mêmes limites. La somme des carrés des distances (INERTIA) diminue à chaque étape. Il s’agit d’un seul départ&#x202f;: une autre graine peut donner un meilleur résultat.</translation>
    </message>
    <message>
        <source>Centers then move to weighted means, the total squared distance is weighted, and the limits apply to sums of this field, which are written as CLUSTER_WEIGHT. Features are never split: a step misses a limit that they cannot meet by at most the largest weight.</source>
        <extracomment>algorithms/convergence.py</extracomment>
        <translation>Les centres se déplacent alors vers des moyennes pondérées, la somme des carrés des distances est pondérée, et les limites s’appliquent aux sommes de ce champ, écrites dans CLUSTER_WEIGHT. Les entités ne sont jamais scindées&#x202f;: si une étape ne peut pas respecter une limite, l’écart est au plus égal au plus grand poids.</translation>
    </message>
    <message>
        <source>The smallest size that a cluster may have, at every step. If minimum, maximum and tolerance are all empty, sizes are free, as in plain k-means; a tolerance of 0 makes them equal.</source>
        <extracomment>algorithms/convergence.py</extracomment>
        <translation>La plus petite taille qu’un cluster peut avoir, à chaque étape. Si le minimum, le maximum et la tolérance sont tous vides, les tailles sont libres, comme dans les k-moyennes ordinaires&#x202f;; une tolérance de 0 les rend égales.</translation>
    </message>
    <message>
        <source>The largest size that a cluster may have, at every step. You can combine it with a minimum and a tolerance.</source>
        <extracomment>algorithms/convergence.py</extracomment>
        <translation>La plus grande taille qu’un cluster peut avoir, à chaque étape. Vous pouvez la combiner avec un minimum et une tolérance.</translation>
    </message>
    <message>
        <source>Features with the same value in this field are clustered separately: the number of clusters and the limits apply within each group. All groups are shown side by side, step by step; a group that has converged stays as it is until the last one has. INERTIA and MOVED are those of the group, whose value is the last field.</source>
        <extracomment>algorithms/convergence.py</extracomment>
        <translation>Les entités de même valeur dans ce champ sont partitionnées séparément&#x202f;: le nombre de clusters et les limites s’appliquent à l’intérieur de chaque groupe. Tous les groupes sont montrés côte à côte, étape par étape&#x202f;; un groupe qui a convergé reste inchangé jusqu’à ce que le dernier ait convergé. INERTIA et MOVED sont ceux du groupe, dont la valeur est le dernier champ.</translation>
    </message>
    <message>
        <source>Steps</source>
        <extracomment>algorithms/convergence.py, bridge/html/course.py</extracomment>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>A point for each center and step: the number of the step, of the cluster and of its features, how far the center moved (WAY, in layer units, or in meters on the globe), the total squared distance to the centers before the move (INERTIA), how many features changed their cluster (MOVED), and the moment (TIME).</source>
        <extracomment>algorithms/convergence.py</extracomment>
        <translation>Un point par centre et par étape&#x202f;: le numéro de l’étape, celui du cluster et son nombre d’entités, la longueur du déplacement du centre (WAY, en unités de la couche, ou en mètres sur le globe), la somme des carrés des distances aux centres avant le déplacement (INERTIA), le nombre d’entités qui ont changé de cluster (MOVED), et l’instant (TIME).</translation>
    </message>
    <message>
        <source>Paths</source>
        <extracomment>algorithms/convergence.py</extracomment>
        <translation>Trajectoires</translation>
    </message>
    <message>
        <source>A line for each center along its steps, with the number of steps in which it moved, the length of the path, and the distance between its ends. A center that never moved has no line.</source>
        <extracomment>algorithms/convergence.py</extracomment>
        <translation>Une ligne par centre, le long de ses étapes, avec le nombre d’étapes où il s’est déplacé, la longueur de la trajectoire et la distance entre ses extrémités. Un centre qui n’a jamais bougé n’a pas de ligne.</translation>
    </message>
    <message>
        <source>Every feature as a point, once for each step, with its cluster and the moment: at most {most} rows in all.</source>
        <extracomment>algorithms/convergence.py</extracomment>
        <translation>Chaque entité sous forme de point, une fois par étape, avec son cluster et l’instant&#x202f;: au plus {most} lignes en tout.</translation>
    </message>
    <message>
        <source>A self-contained HTML page that plays the steps, or shows the one you choose, with the curve of the inertia and a table.</source>
        <extracomment>algorithms/convergence.py</extracomment>
        <translation>Une page HTML autonome qui anime les étapes, ou montre celle que vous choisissez, avec la courbe de l’inertie et un tableau.</translation>
    </message>
    <message>
        <source>MP4 video (*.mp4)</source>
        <extracomment>algorithms/convergence.py</extracomment>
        <translation>Vidéo MP4 (*.mp4)</translation>
    </message>
    <message>
        <source>Animated GIF (*.gif)</source>
        <extracomment>algorithms/convergence.py</extracomment>
        <translation>GIF animé (*.gif)</translation>
    </message>
    <message>
        <source>A file that plays the steps: a GIF, or an MP4 if its name ends in .mp4. It is the only output with extra requirements: Matplotlib in QGIS&apos;s Python and, for a GIF, Pillow or, for an MP4, the program ffmpeg in the PATH.</source>
        <extracomment>algorithms/convergence.py</extracomment>
        <translation>Un fichier qui anime les étapes&#x202f;: un GIF, ou une vidéo MP4 si son nom se termine par .mp4. C’est la seule sortie qui a besoin d’autres logiciels&#x202f;: Matplotlib dans le Python de QGIS et, pour un GIF, Pillow ou, pour une vidéo MP4, le programme ffmpeg dans le PATH.</translation>
    </message>
    <message>
        <source>Iterations until all groups have converged</source>
        <extracomment>algorithms/convergence.py</extracomment>
        <translation>Itérations jusqu’à la convergence de tous les groupes</translation>
    </message>
    <message>
        <source>K-means clustering</source>
        <extracomment>algorithms/kmeans.py</extracomment>
        <translation>Partitionnement en k-moyennes</translation>
    </message>
    <message>
        <source>Groups features into compact clusters of any size.</source>
        <extracomment>algorithms/kmeans.py</extracomment>
        <translation>Regroupe les entités en clusters compacts de taille quelconque.</translation>
    </message>
    <message>
        <source>clustering,clusters,kmeans,k-means,lloyd,group,partition,points</source>
        <extracomment>algorithms/kmeans.py</extracomment>
        <translation>partitionnement,clusters,kmeans,k-means,k-moyennes,lloyd,regrouper,découpage,points</translation>
    </message>
    <message>
        <source>Groups the features of a layer into a given number of compact clusters by their position: each feature belongs to the cluster with the nearest center, and each center is the mean of its features. Sizes of the clusters may differ widely; for equal or limited sizes, use “{constrained}”.</source>
        <extracomment>algorithms/kmeans.py</extracomment>
        <translation>Regroupe les entités d’une couche en un nombre donné de clusters compacts d’après leur position&#x202f;: chaque entité appartient au cluster dont le centre est le plus proche, et chaque centre est la moyenne de ses entités. Les tailles des clusters peuvent être très différentes&#x202f;; pour des tailles égales ou limitées, utilisez «&#x202f;{constrained}&#x202f;».</translation>
    </message>
    <message>
        <source>Guarantees: You get exactly the given number of clusters, and none is empty. Every run ends. The same input, parameters and seed give the same clusters.

Limitations: The result need not be the best of all clusterings, which would take far too long to find. More starts or another seed may find a better one.</source>
        <extracomment>algorithms/kmeans.py</extracomment>
        <translation>Garanties&#x202f;: vous obtenez exactement le nombre de clusters demandé, et aucun n’est vide. Toute exécution se termine. La même entrée, les mêmes paramètres et la même graine donnent les mêmes clusters.

Restrictions&#x202f;: le résultat n’est pas forcément le meilleur de tous les partitionnements, dont la recherche serait beaucoup trop longue. Davantage de départs ou une autre graine peuvent en donner un meilleur.</translation>
    </message>
    <message>
        <source>Centers are then weighted means, and the total squared distance is weighted. The sum of each cluster is written as CLUSTER_WEIGHT.</source>
        <extracomment>algorithms/kmeans.py</extracomment>
        <translation>Les centres sont alors des moyennes pondérées, et la somme des carrés des distances est pondérée. La somme de chaque cluster est écrite dans CLUSTER_WEIGHT.</translation>
    </message>
    <message>
        <source>Points, lines or polygons. Lines and polygons are treated as points at their centroid, and invalid geometries are used as well as possible. Features without a geometry, or with coordinates that are not finite, belong to no cluster.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Points, lignes ou polygones. Les lignes et les polygones sont traités comme des points, à leur centroïde, et les géométries invalides sont utilisées au mieux. Les entités sans géométrie, ou dont les coordonnées ne sont pas finies, n’appartiennent à aucun cluster.</translation>
    </message>
    <message>
        <source>empty: given centers</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>vide&#x202f;: centres donnés</translation>
    </message>
    <message>
        <source>How many clusters to make; at most as many as there are distinct positions. It may be empty only if {init} is “{from_layer}”: each point of that layer starts a cluster.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Combien de clusters former&#x202f;; au plus autant qu’il y a de positions distinctes. Ce paramètre ne peut être vide que si «&#x202f;{init}&#x202f;» vaut «&#x202f;{from_layer}&#x202f;»&#x202f;: chaque point de cette couche initialise un cluster.</translation>
    </message>
    <message>
        <source>empty: count features</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>vide&#x202f;: compter les entités</translation>
    </message>
    <message>
        <source>A quantity of each feature, such as customers, revenue or dwellings: a number of at least 0. If empty, every feature counts as one.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Une quantité propre à chaque entité, comme des clients, un chiffre d’affaires ou des logements&#x202f;: un nombre supérieur ou égal à 0. Si ce paramètre est vide, chaque entité compte pour un.</translation>
    </message>
    <message>
        <source>Features are never split: a limit that they cannot meet is missed by at most the largest weight, and the log reports by how much.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Les entités ne sont jamais scindées&#x202f;: si une limite ne peut pas être respectée, l’écart est au plus égal au plus grand poids, et le journal l’indique.</translation>
    </message>
    <message>
        <source>If not checked, such a weight ends the run with a message that names the feature.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Si la case n’est pas cochée, un tel poids arrête l’exécution avec un message qui nomme l’entité.</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Algorithme</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Lloyd, over all features</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Lloyd, sur toutes les entités</translation>
    </message>
    <message>
        <source>Mini-batches</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Mini-lots</translation>
    </message>
    <message>
        <source>Lloyd&apos;s algorithm uses all features in every iteration. Mini-batches use some thousand at a time, and all of them at the end: on millions of features this takes about a tenth of the time, and the total squared distance is some percent larger. The log reports how much Lloyd&apos;s algorithm would still lower it from there; for large layers, this is an estimate from a sample. Automatic uses mini-batches if features times clusters exceed {work}.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>L’algorithme de Lloyd utilise toutes les entités à chaque itération. Les mini-lots en utilisent quelques milliers à la fois, et toutes à la fin&#x202f;: sur des millions d’entités, cela prend environ un dixième du temps, et la somme des carrés des distances est supérieure de quelques pour cent. Le journal indique de combien l’algorithme de Lloyd la réduirait encore à partir de là&#x202f;; pour les grandes couches, c’est une estimation sur un échantillon. «&#x202f;Automatique&#x202f;» utilise les mini-lots si le nombre d’entités multiplié par le nombre de clusters dépasse {work}.</translation>
    </message>
    <message>
        <source>Fast</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Rapide</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Thorough</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Approfondie</translation>
    </message>
    <message>
        <source>0: by Search</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>0&#x202f;: selon «&#x202f;Recherche&#x202f;»</translation>
    </message>
    <message>
        <source>How often to try to improve the result, if not as often as {search} says.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Combien de fois essayer d’améliorer le résultat, si ce nombre doit différer de celui de «&#x202f;{search}&#x202f;».</translation>
    </message>
    <message>
        <source>One point per cluster, with its number and size, the mean and the largest distance of its features to the center, the id of the feature nearest to it, its inertia, and its dual price, by which scripts can assign new features.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Un point par cluster, avec son numéro et sa taille, la moyenne et le maximum de la distance de ses entités au centre, l’identifiant de l’entité la plus proche de celui-ci, son inertie, et son prix dual, grâce auquel des scripts peuvent affecter de nouvelles entités.</translation>
    </message>
    <message>
        <source>empty: all together</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>vide&#x202f;: toutes ensemble</translation>
    </message>
    <message>
        <source>Features with the same value in this field are clustered separately: the number of clusters and the limits apply within each group. If empty, all features are clustered together. Clusters are numbered group by group: numbers by size, text by code points, and NULL, which is a group of its own, last.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Les entités de même valeur dans ce champ sont partitionnées séparément&#x202f;: le nombre de clusters et les limites s’appliquent à l’intérieur de chaque groupe. Si ce paramètre est vide, toutes les entités sont partitionnées ensemble. Les clusters sont numérotés groupe par groupe&#x202f;: les nombres par ordre croissant, les textes par points de code, et NULL, qui forme un groupe à part, en dernier.</translation>
    </message>
    <message>
        <source>Straight borders</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Frontières droites</translation>
    </message>
    <message>
        <source>Union of the polygons of each cluster</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Union des polygones de chaque cluster</translation>
    </message>
    <message>
        <source>Polygons of a layer</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Polygones d’une couche</translation>
    </message>
    <message>
        <source>What zones are made of. Straight borders: every place belongs to the cluster that a feature there would belong to. Union: the polygons of each cluster, put together; for layers of polygons only. Polygons of a layer: each of its polygons, such as a parcel or a postal area, goes to the cluster with most of the features in it. Automatic is the union for layers of polygons, and straight borders for others.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>De quoi les zones sont faites. Frontières droites&#x202f;: chaque lieu appartient au cluster auquel une entité placée là appartiendrait. Union&#x202f;: les polygones de chaque cluster, réunis&#x202f;; pour les couches de polygones uniquement. Polygones d’une couche&#x202f;: chacun de ses polygones, par exemple une parcelle ou un secteur postal, va au cluster qui y a le plus d’entités. «&#x202f;Automatique&#x202f;» correspond à l’union pour les couches de polygones, et aux frontières droites pour les autres.</translation>
    </message>
    <message>
        <source>empty: automatic</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>vide&#x202f;: automatique</translation>
    </message>
    <message>
        <source>Polygons that the zones are clipped to, in any reference system. If empty, zones with straight borders reach to the convex hull of the features, widened by half the typical distance between features. Within groups, each group gets the polygons that contain features of it.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Polygones selon lesquels les zones sont découpées, dans un système de coordonnées quelconque. Si ce paramètre est vide, les zones à frontières droites s’étendent jusqu’à l’enveloppe convexe des entités, élargie de la moitié de la distance typique entre entités. Avec des groupes, chaque groupe reçoit les polygones qui contiennent de ses entités.</translation>
    </message>
    <message>
        <source>One polygon per cluster, with its number, its size and its area: in square meters on the ellipsoid if the distance is geocentric, else in square units of the layer. {type} says what zones are made of. Zones with straight borders fit together without gaps or overlaps, within each group. Each feature, as a point, lies in the zone of its cluster or on its border; the log counts exceptions, for example with weights. A new feature belongs to the zone it falls into. On the globe, such borders are drawn as curves with many corners, and zones are cut at the antimeridian.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Un polygone par cluster, avec son numéro, sa taille et sa surface&#x202f;: en mètres carrés sur l’ellipsoïde si la distance est géocentrique, sinon en unités carrées de la couche. «&#x202f;{type}&#x202f;» détermine de quoi les zones sont faites. Les zones à frontières droites s’assemblent sans trous ni superpositions, à l’intérieur de chaque groupe. Chaque entité, en tant que point, se trouve dans la zone de son cluster ou sur sa frontière&#x202f;; le journal compte les exceptions, par exemple avec des poids. Une nouvelle entité appartient à la zone dans laquelle elle tombe. Sur le globe, ces frontières sont tracées comme des courbes à nombreux sommets, et les zones sont coupées à l’antiméridien.</translation>
    </message>
    <message>
        <source>Lines to the centers</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Lignes vers les centres</translation>
    </message>
    <message>
        <source>A straight line from each feature to its center, with the feature&apos;s id, the number and the size of its cluster, what is known of a given center, and the distance. With the geocentric distance, lines run the short way around the globe, in two parts if they cross the antimeridian.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Une ligne droite de chaque entité à son centre, avec l’identifiant de l’entité, le numéro et la taille de son cluster, ce qui est connu d’un centre donné, et la distance. Avec la distance géocentrique, les lignes suivent le chemin le plus court autour du globe, en deux parties si elles traversent l’antiméridien.</translation>
    </message>
    <message>
        <source>HTML files (*.html *.htm)</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Fichiers HTML (*.html *.htm)</translation>
    </message>
    <message>
        <source>A self-contained HTML page: map, table of the clusters, sizes, convergence, quality, guarantees, the cost of the size limits (to measure it, the clusters are made once more without them), warnings about the result, and the command to repeat the run.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Une page HTML autonome&#x202f;: carte, tableau des clusters, tailles, convergence, qualité, garanties, coût des limites de taille (pour le mesurer, les clusters sont recalculés une fois sans elles), avertissements sur le résultat, et commande pour répéter l’exécution.</translation>
    </message>
    <message>
        <source>The smallest size that a cluster may have. If minimum, maximum and tolerance are all empty, all clusters get the same size, or differ by one if the number of features cannot be divided evenly. A minimum of 0 alone is no limit.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>La plus petite taille qu’un cluster peut avoir. Si le minimum, le maximum et la tolérance sont tous vides, tous les clusters ont la même taille, à un près si le nombre d’entités n’est pas divisible. Un minimum de 0 à lui seul n’est pas une limite.</translation>
    </message>
    <message>
        <source>By how much, in percent, sizes may differ from the mean size: 0 to 100. A minimum and a maximum apply as well if you set them. With a weight field, a feature that is too heavy for the tolerance gets a cluster of its own, and the tolerance applies to the others.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>De combien, en pourcentage, les tailles peuvent s’écarter de la taille moyenne&#x202f;: de 0 à 100. Un minimum et un maximum s’appliquent en plus si vous les définissez. Avec un champ de pondération, une entité trop lourde pour la tolérance reçoit son propre cluster, et la tolérance s’applique aux autres.</translation>
    </message>
    <message>
        <source>k-means++</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>k-means++</translation>
    </message>
    <message>
        <source>Random points</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Points aléatoires</translation>
    </message>
    <message>
        <source>Gaussian from mean and covariance of the data</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Loi normale, moyenne et covariance des données</translation>
    </message>
    <message>
        <source>Farthest points</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Points les plus éloignés</translation>
    </message>
    <message>
        <source>“{from_layer}” uses the points of the layer below, and makes a single start.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>«&#x202f;{from_layer}&#x202f;» utilise les points de la couche ci-dessous et ne fait qu’un seul départ.</translation>
    </message>
    <message>
        <source>Balanced parts</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Parties équilibrées</translation>
    </message>
    <message>
        <source>A start ends after this many iterations even if it has not converged.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Un départ s’arrête après ce nombre d’itérations, même s’il n’a pas convergé.</translation>
    </message>
    <message>
        <source>The same seed gives the same clusters, on every computer. Another seed may find better ones. From 0 to {largest}.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>La même graine donne les mêmes clusters, sur tous les ordinateurs. Une autre graine peut en trouver de meilleurs. De 0 à {largest}.</translation>
    </message>
    <message>
        <source>From a layer</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Depuis une couche</translation>
    </message>
    <message>
        <source>for “{from_layer}”</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>pour «&#x202f;{from_layer}&#x202f;»</translation>
    </message>
    <message>
        <source>Starting points of the search if {init} is “{from_layer}”. Each point starts a cluster; clusters are numbered in the order of the layer, which may have another reference system. Within groups, each group starts from the points that have its value in a field of the same name.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Points de départ de la recherche si «&#x202f;{init}&#x202f;» vaut «&#x202f;{from_layer}&#x202f;». Chaque point initialise un cluster&#x202f;; les clusters sont numérotés dans l’ordre de la couche, qui peut avoir un autre système de coordonnées. Avec des groupes, chaque groupe part des points qui ont sa valeur dans un champ du même nom.</translation>
    </message>
    <message>
        <source>0 for automatic</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>0 pour automatique</translation>
    </message>
    <message>
        <source>How often to start from other first centers; the best result is kept.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Combien de fois recommencer à partir d’autres centres initiaux&#x202f;; le meilleur résultat est conservé.</translation>
    </message>
    <message>
        <source>Planar, in layer coordinates</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Planaire, en coordonnées de la couche</translation>
    </message>
    <message>
        <source>Geocentric, on the globe in meters</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Géocentrique, sur le globe, en mètres</translation>
    </message>
    <message>
        <source>How distances are measured. Automatic is geocentric for layers in degrees, where the antimeridian and the poles are no borders, and for world Mercator projections (EPSG:3857, EPSG:3395), which stretch lengths everywhere but at the equator; it is planar for other layers. The log reports which one was used, and warns if lengths on the map are not those on the ground. On the globe, the centroid of a line or polygon is computed on the sphere, so that parts on both sides of the antimeridian stay together; geometries up to {degrees} degrees wide and high get their planar centroid.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Comment les distances sont mesurées. «&#x202f;Automatique&#x202f;» est géocentrique pour les couches en degrés, où l’antiméridien et les pôles ne sont pas des frontières, et pour les projections de Mercator mondiales (EPSG:3857, EPSG:3395), qui étirent les longueurs partout sauf à l’équateur&#x202f;; et planaire pour les autres couches. Le journal indique la distance utilisée, et avertit si les longueurs sur la carte ne sont pas celles au sol. Sur le globe, le centroïde d’une ligne ou d’un polygone est calculé sur la sphère, pour que les parties situées de part et d’autre de l’antiméridien restent ensemble&#x202f;; les géométries d’au plus {degrees} degrés de largeur et de hauteur reçoivent leur centroïde planaire.</translation>
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
        <translation>Le programme qui affecte les entités aux centres&#x202f;; tous trouvent une affectation optimale. «&#x202f;Automatique&#x202f;» n’a besoin d’aucun autre paquet, peut être annulé à tout moment et n’a pas de limite de taille. Les autres n’acceptent que des couches plus petites&#x202f;; NetworkX et OR-Tools doivent être installés.</translation>
    </message>
    <message>
        <source>Field for the number of the cluster. If the input has a field of that name, the new one becomes CLUSTER_ID_2, and so on: nothing is overwritten.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Champ pour le numéro du cluster. Si l’entrée a un champ de ce nom, le nouveau devient CLUSTER_ID_2, et ainsi de suite&#x202f;: rien n’est écrasé.</translation>
    </message>
    <message>
        <source>Field for the number of features in the cluster. In a Shapefile, whose names have at most 10 characters, it becomes CLUSTER_SI.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Champ pour le nombre d’entités du cluster. Dans un Shapefile, dont les noms ont au plus 10 caractères, il devient CLUSTER_SI.</translation>
    </message>
    <message>
        <source>Clusters</source>
        <extracomment>algorithms/parameters.py, bridge/html/choosing.py, bridge/html/clustering.py, bridge/html/course.py</extracomment>
        <translation>Clusters</translation>
    </message>
    <message>
        <source>All features of the input with their fields and the new ones. An existing file is replaced only when the result is complete, and is left untouched if the run fails or is canceled. The output cannot be the input itself.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Toutes les entités de l’entrée avec leurs champs et les nouveaux. Un fichier existant n’est remplacé qu’une fois le résultat complet&#x202f;; il reste intact si l’exécution échoue ou est annulée. La sortie ne peut pas être l’entrée elle-même.</translation>
    </message>
    <message>
        <source>No center belongs to any group of the features. Check {groups}.</source>
        <extracomment>algorithms/planning.py</extracomment>
        <translation>Aucun centre ne correspond à un groupe des entités. Vérifiez «&#x202f;{groups}&#x202f;».</translation>
    </message>
    <message>
        <source>none of its features has a usable geometry.</source>
        <extracomment>algorithms/planning.py</extracomment>
        <translation>aucune de ses entités n’a de géométrie utilisable.</translation>
    </message>
    <message>
        <source>none of its features has the values to compare.</source>
        <extracomment>algorithms/planning.py</extracomment>
        <translation>aucune de ses entités n’a les valeurs à comparer.</translation>
    </message>
    <message>
        <source>no center belongs to it.</source>
        <extracomment>algorithms/planning.py</extracomment>
        <translation>aucun centre ne lui correspond.</translation>
    </message>
    <message>
        <source>all weights are zero.</source>
        <extracomment>algorithms/planning.py</extracomment>
        <translation>tous les poids sont nuls.</translation>
    </message>
    <message numerus="yes">
        <source>{refused} of %n groups cannot be clustered; nothing was written.</source>
        <extracomment>algorithms/planning.py</extracomment>
        <translation>
            <numerusform>{refused} groupe sur %n ne peut pas être partitionné&#x202f;; rien n’a été écrit.</numerusform>
            <numerusform>Groupes qui ne peuvent pas être partitionnés&#x202f;: {refused} sur %n&#x202f;; rien n’a été écrit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Group {group} (%n features): {reason}</source>
        <extracomment>algorithms/planning.py</extracomment>
        <translation>
            <numerusform>Groupe {group} (%n entité)&#x202f;: {reason}</numerusform>
            <numerusform>Groupe {group} (%n entités)&#x202f;: {reason}</numerusform>
        </translation>
    </message>
    <message>
        <source>K-means on a raster</source>
        <extracomment>algorithms/raster_kmeans.py</extracomment>
        <translation>K-moyennes sur un raster</translation>
    </message>
    <message>
        <source>Groups the pixels of a raster into classes, or reduces it to a few colors.</source>
        <extracomment>algorithms/raster_kmeans.py</extracomment>
        <translation>Regroupe les pixels d’un raster en classes, ou le réduit à quelques couleurs.</translation>
    </message>
    <message>
        <source>clustering,clusters,kmeans,k-means,raster,image,imagery,classification,classify,unsupervised,segmentation,colors,quantization,compression,palette,bands,equal area,psnr,colours</source>
        <extracomment>algorithms/raster_kmeans.py</extracomment>
        <translation>partitionnement,clusters,kmeans,k-means,k-moyennes,raster,image,imagerie,classification,classer,non supervisée,segmentation,couleurs,quantification,compression,palette,bandes,surface égale,psnr</translation>
    </message>
    <message>
        <source>Groups the pixels of a raster into a given number of classes by their values in the bands: each pixel belongs to the class with the nearest center, and each center is the mean of its pixels. Use it to classify imagery without training areas, or to reduce a picture to its main colors. Positions do not count. Values count as they are stored: scale bands with different units first. A band with a color table counts by its colors.</source>
        <extracomment>algorithms/raster_kmeans.py</extracomment>
        <translation>Regroupe les pixels d’un raster en un nombre donné de classes d’après leurs valeurs dans les bandes&#x202f;: chaque pixel appartient à la classe dont le centre est le plus proche, et chaque centre est la moyenne de ses pixels. Utilisez-le pour classer des images sans zones d’entraînement, ou pour réduire une image à ses couleurs principales. Les positions ne comptent pas. Les valeurs comptent telles qu’elles sont stockées&#x202f;: mettez d’abord à l’échelle les bandes d’unités différentes. Une bande avec une table de couleurs compte par ses couleurs.</translation>
    </message>
    <message>
        <source>A raster of classes, numbered from 1 by the mean of their centers, from dark to bright, with a color table; and the recolored raster if you ask for it. Pixels that have no data, are hidden by a mask or are not finite in one of the bands get no class. Rasters may be larger than memory: they are read and written in parts. On large rasters, the centers are found on pixels drawn at random, and all pixels are assigned to them.

MSE is the mean squared difference between the raster and the recolored one, over valid pixels and bands. PSNR is 10 log10(peak² / MSE) in decibels; the peak is 255 for bytes, otherwise the difference between the smallest and the largest value. It is infinite if nothing is lost. SIZE_RATIO is the number of bytes of the chosen bands, uncompressed, divided by those of the classes (one or two per pixel) and of a color for each class.</source>
        <extracomment>algorithms/raster_kmeans.py</extracomment>
        <translation>Un raster de classes, numérotées à partir de 1 selon la moyenne de leurs centres, du sombre au clair, avec une table de couleurs&#x202f;; et le raster recoloré si vous le demandez. Les pixels sans données, cachés par un masque ou de valeur non finie dans l’une des bandes ne reçoivent pas de classe. Les rasters peuvent être plus grands que la mémoire&#x202f;: ils sont lus et écrits par parties. Sur les grands rasters, les centres sont cherchés sur des pixels tirés au hasard, et tous les pixels leur sont affectés.

MSE est la moyenne des carrés des différences entre le raster et le raster recoloré, sur les pixels et les bandes valides. PSNR vaut 10 log10(crête² / MSE) en décibels&#x202f;; la crête vaut 255 pour les octets, sinon la différence entre la plus petite et la plus grande valeur. Il est infini si rien n’est perdu. SIZE_RATIO est le nombre d’octets des bandes choisies, sans compression, divisé par celui des classes (un ou deux par pixel) et d’une couleur par classe.</translation>
    </message>
    <message>
        <source>Input raster</source>
        <extracomment>algorithms/raster_kmeans.py</extracomment>
        <translation>Raster en entrée</translation>
    </message>
    <message>
        <source>Any raster that GDAL reads, with one or more bands, except those with complex numbers.</source>
        <extracomment>algorithms/raster_kmeans.py</extracomment>
        <translation>Tout raster que GDAL peut lire, avec une ou plusieurs bandes, sauf ceux qui contiennent des nombres complexes.</translation>
    </message>
    <message>
        <source>empty: all</source>
        <extracomment>algorithms/raster_kmeans.py</extracomment>
        <translation>vide&#x202f;: toutes</translation>
    </message>
    <message>
        <source>Pixels with similar values in these bands get the same class. If empty, all bands but transparency are used.</source>
        <extracomment>algorithms/raster_kmeans.py</extracomment>
        <translation>Les pixels de valeurs proches dans ces bandes reçoivent la même classe. Si ce paramètre est vide, toutes les bandes sont utilisées, sauf la transparence.</translation>
    </message>
    <message>
        <source>Number of classes</source>
        <extracomment>algorithms/raster_kmeans.py</extracomment>
        <translation>Nombre de classes</translation>
    </message>
    <message>
        <source>How many classes, or colors, to make; at most as many as there are distinct values.</source>
        <extracomment>algorithms/raster_kmeans.py</extracomment>
        <translation>Combien de classes, ou de couleurs, former&#x202f;; au plus autant qu’il y a de valeurs distinctes.</translation>
    </message>
    <message>
        <source>Classes of equal area</source>
        <extracomment>algorithms/raster_kmeans.py</extracomment>
        <translation>Classes de surface égale</translation>
    </message>
    <message>
        <source>Every class gets the same number of pixels. This is exact if the sample has all pixels, and approximate otherwise; the log reports how close it is.</source>
        <extracomment>algorithms/raster_kmeans.py</extracomment>
        <translation>Chaque classe reçoit le même nombre de pixels. C’est exact si l’échantillon contient tous les pixels, et approché sinon&#x202f;; le journal indique avec quelle précision.</translation>
    </message>
    <message>
        <source>Automatic is {work} divided by the product of classes and sample pixels, at least 1 and at most {most}.</source>
        <extracomment>algorithms/raster_kmeans.py</extracomment>
        <translation>«&#x202f;Automatique&#x202f;» vaut {work} divisé par le produit du nombre de classes et du nombre de pixels de l’échantillon, au moins 1 et au plus {most}.</translation>
    </message>
    <message>
        <source>How many pixels are used to find the centers. They are drawn at random with the seed; a smaller raster is used as a whole. A larger sample takes longer and represents the raster better.</source>
        <extracomment>algorithms/raster_kmeans.py</extracomment>
        <translation>Combien de pixels sont utilisés pour trouver les centres. Ils sont tirés au hasard avec la graine&#x202f;; un raster plus petit est utilisé en entier. Un échantillon plus grand prend plus de temps et représente mieux le raster.</translation>
    </message>
    <message>
        <source>The value of pixels without a class in the raster of classes, which declares it as no data. It cannot be the number of a class: use 0, or a number above the number of classes.</source>
        <extracomment>algorithms/raster_kmeans.py</extracomment>
        <translation>La valeur des pixels sans classe dans le raster de classes, qui la déclare comme valeur NoData. Elle ne peut pas être le numéro d’une classe&#x202f;: utilisez 0, ou un nombre supérieur au nombre de classes.</translation>
    </message>
    <message>
        <source>Classes</source>
        <extracomment>algorithms/raster_kmeans.py</extracomment>
        <translation>Classes</translation>
    </message>
    <message>
        <source>The raster of classes: bytes up to {most} classes, else 16 bits. Its colors are the means of the classes in the first three bands; with fewer bands, they run from dark to bright. Use GeoTIFF or another format that holds the classes unchanged. An existing file is replaced only when the result is complete.</source>
        <extracomment>algorithms/raster_kmeans.py</extracomment>
        <translation>Le raster de classes&#x202f;: en octets jusqu’à {most} classes, sinon sur 16 bits. Ses couleurs sont les moyennes des classes dans les trois premières bandes&#x202f;; avec moins de bandes, elles vont du sombre au clair. Utilisez GeoTIFF ou un autre format qui conserve les classes sans modification. Un fichier existant n’est remplacé qu’une fois le résultat complet.</translation>
    </message>
    <message>
        <source>Recolored raster</source>
        <extracomment>algorithms/raster_kmeans.py</extracomment>
        <translation>Raster recoloré</translation>
    </message>
    <message>
        <source>The chosen bands, with each pixel replaced by the center of its class, in the data type of the input and with its no data, mask or transparency. Pixels without a class stay as they are.</source>
        <extracomment>algorithms/raster_kmeans.py</extracomment>
        <translation>Les bandes choisies, où chaque pixel est remplacé par le centre de sa classe, dans le type de données de l’entrée et avec sa valeur NoData, son masque ou sa transparence. Les pixels sans classe restent inchangés.</translation>
    </message>
    <message>
        <source>Total squared distance to the class centers (inertia)</source>
        <extracomment>algorithms/raster_kmeans.py</extracomment>
        <translation>Somme des carrés des distances aux centres des classes (inertie)</translation>
    </message>
    <message>
        <source>Number of pixels in the smallest class</source>
        <extracomment>algorithms/raster_kmeans.py</extracomment>
        <translation>Nombre de pixels de la plus petite classe</translation>
    </message>
    <message>
        <source>Number of pixels in the largest class</source>
        <extracomment>algorithms/raster_kmeans.py</extracomment>
        <translation>Nombre de pixels de la plus grande classe</translation>
    </message>
    <message>
        <source>Pixels without a class</source>
        <extracomment>algorithms/raster_kmeans.py</extracomment>
        <translation>Pixels sans classe</translation>
    </message>
    <message>
        <source>Mean squared error of the recolored raster</source>
        <extracomment>algorithms/raster_kmeans.py</extracomment>
        <translation>Erreur quadratique moyenne du raster recoloré</translation>
    </message>
    <message>
        <source>Peak signal-to-noise ratio in decibels</source>
        <extracomment>algorithms/raster_kmeans.py</extracomment>
        <translation>Rapport signal sur bruit de crête, en décibels</translation>
    </message>
    <message>
        <source>Uncompressed size divided by that of classes and colors</source>
        <extracomment>algorithms/raster_kmeans.py</extracomment>
        <translation>Taille sans compression divisée par celle des classes et des couleurs</translation>
    </message>
    <message>
        <source>{parameter} is {value}, which is the number of a class. Use 0, or a number above {classes}.</source>
        <extracomment>algorithms/raster_kmeans.py</extracomment>
        <translation>«&#x202f;{parameter}&#x202f;» vaut {value}, ce qui est le numéro d’une classe. Utilisez 0, ou un nombre supérieur à {classes}.</translation>
    </message>
    <message>
        <source>{parameter} is {sample}, which is too small for {classes} classes. Set it to {classes} at least; a hundred times as many is better.</source>
        <extracomment>algorithms/raster_kmeans.py</extracomment>
        <translation>«&#x202f;{parameter}&#x202f;» vaut {sample}, ce qui est trop petit pour {classes} classes. Définissez au moins {classes}&#x202f;; une valeur cent fois plus grande est préférable.</translation>
    </message>
    <message>
        <source>Computing the figures of the report.</source>
        <extracomment>algorithms/report.py</extracomment>
        <translation>Calcul des mesures du rapport.</translation>
    </message>
    <message>
        <source>{parameter}: the field “{name}” does not hold numbers.</source>
        <extracomment>algorithms/values.py</extracomment>
        <translation>{parameter}&#x202f;: le champ «&#x202f;{name}&#x202f;» ne contient pas de nombres.</translation>
    </message>
    <message>
        <source>{groups} is “{name}”, but {centers} has no field of that name, by which its points belong to the groups. Its fields: {fields}.</source>
        <extracomment>algorithms/values.py</extracomment>
        <translation>«&#x202f;{groups}&#x202f;» vaut «&#x202f;{name}&#x202f;», mais «&#x202f;{centers}&#x202f;» n’a pas de champ de ce nom, qui indiquerait le groupe de chacun de ses points. Ses champs&#x202f;: {fields}.</translation>
    </message>
    <message numerus="yes">
        <source>{parameter} is {clusters}, but {layer} has %n points, and each starts a cluster. Leave {parameter} empty, or set it to {centers}.</source>
        <extracomment>algorithms/values.py</extracomment>
        <translation>
            <numerusform>«&#x202f;{parameter}&#x202f;» vaut {clusters}, mais «&#x202f;{layer}&#x202f;» contient %n point, et chaque point initialise un cluster. Laissez «&#x202f;{parameter}&#x202f;» vide, ou réglez-le sur {centers}.</numerusform>
            <numerusform>«&#x202f;{parameter}&#x202f;» vaut {clusters}, mais «&#x202f;{layer}&#x202f;» contient %n points, et chaque point initialise un cluster. Laissez «&#x202f;{parameter}&#x202f;» vide, ou réglez-le sur {centers}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{parameter}: the layer has no field “{name}”. Its fields: {fields}.</source>
        <extracomment>algorithms/values.py</extracomment>
        <translation>{parameter}&#x202f;: la couche n’a pas de champ «&#x202f;{name}&#x202f;». Ses champs&#x202f;: {fields}.</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>algorithms/values.py</extracomment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>{id_parameter} and {size_parameter} are both “{name}”; give them different names.</source>
        <extracomment>algorithms/values.py</extracomment>
        <translation>«&#x202f;{id_parameter}&#x202f;» et «&#x202f;{size_parameter}&#x202f;» valent tous deux «&#x202f;{name}&#x202f;»&#x202f;; donnez-leur des noms différents.</translation>
    </message>
    <message>
        <source>{init} is “{from_layer}”, but {layer} is empty. Choose a layer of points, or another option.</source>
        <extracomment>algorithms/values.py</extracomment>
        <translation>«&#x202f;{init}&#x202f;» vaut «&#x202f;{from_layer}&#x202f;», mais «&#x202f;{layer}&#x202f;» est vide. Choisissez une couche de points, ou une autre option.</translation>
    </message>
    <message>
        <source>{layer} is given, but {init} is not “{from_layer}”. Set {init} to “{from_layer}” ({choice}), or leave {layer} empty.</source>
        <extracomment>algorithms/values.py</extracomment>
        <translation>«&#x202f;{layer}&#x202f;» est donné, mais «&#x202f;{init}&#x202f;» ne vaut pas «&#x202f;{from_layer}&#x202f;». Réglez «&#x202f;{init}&#x202f;» sur «&#x202f;{from_layer}&#x202f;» ({choice}), ou laissez «&#x202f;{layer}&#x202f;» vide.</translation>
    </message>
    <message>
        <source>{parameter} is not used, because {zones} is empty.</source>
        <extracomment>algorithms/zones.py</extracomment>
        <translation>«&#x202f;{parameter}&#x202f;» n’est pas utilisé, car «&#x202f;{zones}&#x202f;» est vide.</translation>
    </message>
    <message>
        <source>{type} is “{option}”, but {input} has no polygons. Choose “{straight}”, or a layer of polygons.</source>
        <extracomment>algorithms/zones.py</extracomment>
        <translation>«&#x202f;{type}&#x202f;» vaut «&#x202f;{option}&#x202f;», mais «&#x202f;{input}&#x202f;» n’a pas de polygones. Choisissez «&#x202f;{straight}&#x202f;», ou une couche de polygones.</translation>
    </message>
    <message>
        <source>{polygons} is used only if {type} is “{snapped}”; it is “{option}”. Choose “{snapped}”, or leave {label} empty.</source>
        <extracomment>algorithms/zones.py</extracomment>
        <translation>«&#x202f;{polygons}&#x202f;» n’est utilisé que si «&#x202f;{type}&#x202f;» vaut «&#x202f;{snapped}&#x202f;»&#x202f;; il vaut «&#x202f;{option}&#x202f;». Choisissez «&#x202f;{snapped}&#x202f;», ou laissez «&#x202f;{label}&#x202f;» vide.</translation>
    </message>
    <message>
        <source>{type} is “{snapped}”, but {polygons} is empty. Give a layer of polygons, or choose another type.</source>
        <extracomment>algorithms/zones.py</extracomment>
        <translation>«&#x202f;{type}&#x202f;» vaut «&#x202f;{snapped}&#x202f;», mais «&#x202f;{polygons}&#x202f;» est vide. Donnez une couche de polygones, ou choisissez un autre type.</translation>
    </message>
    <message>
        <source>The layer has no coordinate reference system, so its place on the globe is not known. Assign one to the layer, or set {parameter} to planar.</source>
        <extracomment>bridge/distance/kinds.py</extracomment>
        <translation>La couche n’a pas de système de coordonnées de référence, donc sa position sur le globe n’est pas connue. Attribuez-en un à la couche, ou réglez «&#x202f;{parameter}&#x202f;» sur planaire.</translation>
    </message>
    <message>
        <source>The layer&apos;s reference system ({crs}) does not say where on the globe its coordinates lie. Assign another one to the layer, or set {parameter} to planar.</source>
        <extracomment>bridge/distance/kinds.py</extracomment>
        <translation>Le système de coordonnées de la couche ({crs}) n’indique pas où ses coordonnées se trouvent sur le globe. Attribuez-en un autre à la couche, ou réglez «&#x202f;{parameter}&#x202f;» sur planaire.</translation>
    </message>
    <message>
        <source>{layer} has the reference system {theirs}, the input layer has {own}, and no transformation between them is known. Reproject one of the layers.</source>
        <extracomment>bridge/distance/kinds.py</extracomment>
        <translation>{layer} est en {theirs}, la couche source est en {own}, et aucune transformation entre ces systèmes de coordonnées n’est connue. Reprojetez l’une des couches.</translation>
    </message>
    <message>
        <source>Distance: planar, in layer units (the layer has no reference system).</source>
        <extracomment>bridge/distance/kinds.py</extracomment>
        <translation>Distance&#x202f;: planaire, en unités de la couche (la couche n’a pas de système de coordonnées).</translation>
    </message>
    <message>
        <source>Distance: planar, in {unit} ({crs}).</source>
        <extracomment>bridge/distance/kinds.py</extracomment>
        <translation>Distance&#x202f;: planaire, en {unit} ({crs}).</translation>
    </message>
    <message>
        <source>Distances are measured in degrees: a degree of longitude counts as much as one of latitude, and clusters do not cross the antimeridian. To measure in meters, set {parameter} to automatic or geocentric, or reproject the layer.</source>
        <extracomment>bridge/distance/kinds.py</extracomment>
        <translation>Les distances sont mesurées en degrés&#x202f;: un degré de longitude compte autant qu’un degré de latitude, et les clusters ne traversent pas l’antiméridien. Pour mesurer en mètres, réglez «&#x202f;{parameter}&#x202f;» sur automatique ou géocentrique, ou reprojetez la couche.</translation>
    </message>
    <message>
        <source>layer units</source>
        <extracomment>bridge/distance/kinds.py</extracomment>
        <translation>unités de la couche</translation>
    </message>
    <message>
        <source>Distance: geocentric, in meters on the ellipsoid {ellipsoid} ({crs}).</source>
        <extracomment>bridge/distance/kinds.py</extracomment>
        <translation>Distance&#x202f;: géocentrique, en mètres sur l’ellipsoïde {ellipsoid} ({crs}).</translation>
    </message>
    <message>
        <source>features</source>
        <extracomment>bridge/html/sizes.py, bridge/log/sentences.py</extracomment>
        <translation>entités</translation>
    </message>
    <message>
        <source>custom reference system</source>
        <extracomment>bridge/distance/kinds.py</extracomment>
        <translation>système de coordonnées personnalisé</translation>
    </message>
    <message>
        <source>not set</source>
        <extracomment>bridge/html/about.py</extracomment>
        <translation>non défini</translation>
    </message>
    <message>
        <source>a layer</source>
        <extracomment>bridge/html/about.py</extracomment>
        <translation>une couche</translation>
    </message>
    <message>
        <source>{title}: {value}</source>
        <extracomment>bridge/html/about.py</extracomment>
        <translation>{title}&#x202f;: {value}</translation>
    </message>
    <message>
        <source>Made by {algorithm}, version {version}:</source>
        <extracomment>bridge/html/about.py</extracomment>
        <translation>Produit par {algorithm}, version {version}&#x202f;:</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>bridge/html/about.py</extracomment>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>bridge/html/about.py</extracomment>
        <translation>non</translation>
    </message>
    <message>
        <source>Best by silhouette</source>
        <extracomment>bridge/html/choosing.py</extracomment>
        <translation>Meilleur selon la silhouette</translation>
    </message>
    <message>
        <source>Best by elbow</source>
        <extracomment>bridge/html/choosing.py</extracomment>
        <translation>Meilleur selon le coude</translation>
    </message>
    <message>
        <source>Best by gap statistic</source>
        <extracomment>bridge/html/choosing.py</extracomment>
        <translation>Meilleur selon la statistique du gap</translation>
    </message>
    <message>
        <source>Numbers of clusters tried</source>
        <extracomment>bridge/html/choosing.py, bridge/html/choosing_groups.py</extracomment>
        <translation>Nombres de clusters essayés</translation>
    </message>
    <message>
        <source>Features</source>
        <extracomment>bridge/html/choosing.py, bridge/html/choosing_groups.py, bridge/html/clustering.py, bridge/html/costs.py, bridge/html/course.py</extracomment>
        <translation>Entités</translation>
    </message>
    <message>
        <source>No number stands out</source>
        <extracomment>bridge/html/choosing.py</extracomment>
        <translation>Aucun nombre ne se distingue</translation>
    </message>
    <message>
        <source>A single cluster has no silhouette. Try a larger range of numbers.</source>
        <extracomment>bridge/html/choosing.py</extracomment>
        <translation>Un cluster unique n’a pas de silhouette. Essayez une plage de nombres plus large.</translation>
    </message>
    <message>
        <source>K-means divides one whole into parts here, and any number of parts is as good as another. To find groups of any shape, use “DBSCAN clustering” of QGIS.</source>
        <extracomment>bridge/html/choosing.py</extracomment>
        <translation>Ici, les k-moyennes divisent un tout en parties, et un nombre de parties en vaut un autre. Pour trouver des groupes de forme quelconque, utilisez «&#x202f;Partitionnement DBSCAN&#x202f;» de QGIS.</translation>
    </message>
    <message numerus="yes">
        <source>All criteria agree on %n clusters</source>
        <extracomment>bridge/html/choosing.py</extracomment>
        <translation>
            <numerusform>Tous les critères désignent %n cluster</numerusform>
            <numerusform>Tous les critères désignent %n clusters</numerusform>
        </translation>
    </message>
    <message>
        <source>The mean silhouette is {score}: {meaning}.</source>
        <extracomment>bridge/html/choosing.py</extracomment>
        <translation>La silhouette moyenne est de {score}&#x202f;: {meaning}.</translation>
    </message>
    <message>
        <source>The criteria do not agree</source>
        <extracomment>bridge/html/choosing.py</extracomment>
        <translation>Les critères ne concordent pas</translation>
    </message>
    <message numerus="yes">
        <source>The silhouette is highest for %n clusters ({score}: {meaning}). It measures how separate the clusters are. The elbow is the number after which more clusters help little. Look at the curves: if several numbers are about as good, choose the one that suits your purpose.</source>
        <extracomment>bridge/html/choosing.py</extracomment>
        <translation>
            <numerusform>La silhouette est la plus élevée avec %n cluster ({score}&#x202f;: {meaning}). Elle mesure à quel point les clusters sont séparés. Le coude est le nombre au-delà duquel des clusters supplémentaires apportent peu. Regardez les courbes&#x202f;: si plusieurs nombres sont à peu près aussi bons, choisissez celui qui convient à votre usage.</numerusform>
            <numerusform>La silhouette est la plus élevée avec %n clusters ({score}&#x202f;: {meaning}). Elle mesure à quel point les clusters sont séparés. Le coude est le nombre au-delà duquel des clusters supplémentaires apportent peu. Regardez les courbes&#x202f;: si plusieurs nombres sont à peu près aussi bons, choisissez celui qui convient à votre usage.</numerusform>
        </translation>
    </message>
    <message>
        <source>A larger number may be better</source>
        <extracomment>bridge/html/choosing.py</extracomment>
        <translation>Un nombre plus grand est peut-être meilleur</translation>
    </message>
    <message>
        <source>The silhouette is highest for the largest number tried. Try larger numbers.</source>
        <extracomment>bridge/html/choosing.py</extracomment>
        <translation>La silhouette est la plus élevée pour le plus grand nombre essayé. Essayez des nombres plus grands.</translation>
    </message>
    <message>
        <source>Silhouette</source>
        <extracomment>bridge/html/choosing.py, bridge/html/choosing_groups.py, bridge/html/clustering.py</extracomment>
        <translation>Silhouette</translation>
    </message>
    <message>
        <source>How much nearer features are to their own cluster than to the next one, from −1 to 1. Higher is better. {whose}</source>
        <extracomment>bridge/html/choosing.py</extracomment>
        <translation>De combien les entités sont plus proches de leur propre cluster que du suivant, de −1 à 1. Plus la valeur est élevée, mieux c’est. {whose}</translation>
    </message>
    <message>
        <source>mean silhouette</source>
        <extracomment>bridge/html/choosing.py, bridge/html/choosing_groups.py</extracomment>
        <translation>silhouette moyenne</translation>
    </message>
    <message>
        <source>highest</source>
        <extracomment>bridge/html/choosing.py, bridge/html/choosing_groups.py</extracomment>
        <translation>la plus élevée</translation>
    </message>
    <message>
        <source>Inertia</source>
        <extracomment>bridge/html/choosing.py, bridge/html/clustering.py, bridge/html/course.py</extracomment>
        <translation>Inertie</translation>
    </message>
    <message>
        <source>The total squared distance to the centers (inertia) falls with more clusters. After the elbow it falls more slowly. The elbow is where the curve of the logarithm lies farthest below the straight line between its ends, so it depends on the range of numbers tried.</source>
        <extracomment>bridge/html/choosing.py</extracomment>
        <translation>La somme des carrés des distances aux centres (inertie) diminue quand le nombre de clusters augmente. Après le coude, elle diminue plus lentement. Le coude est l’endroit où la courbe du logarithme est le plus au-dessous de la droite qui relie ses extrémités&#x202f;: il dépend donc de la plage de nombres essayée.</translation>
    </message>
    <message>
        <source>inertia in {unit}, logarithmic</source>
        <extracomment>bridge/html/choosing.py, bridge/html/choosing_groups.py</extracomment>
        <translation>inertie en {unit}, échelle logarithmique</translation>
    </message>
    <message>
        <source>elbow</source>
        <extracomment>bridge/html/choosing.py, bridge/html/choosing_groups.py, bridge/layers/comparison.py</extracomment>
        <translation>coude</translation>
    </message>
    <message>
        <source>Gap statistic</source>
        <extracomment>bridge/html/choosing.py</extracomment>
        <translation>Statistique du gap</translation>
    </message>
    <message>
        <source>How much lower the logarithm of the inertia is than for features without clusters (the mean of {draws} sets, drawn evenly from a box). The best number is the smallest one whose gap is not below the next gap minus its error.</source>
        <extracomment>bridge/html/choosing.py</extracomment>
        <translation>De combien le logarithme de l’inertie est inférieur à celui d’entités sans clusters (moyenne de {draws} jeux, tirés uniformément dans une boîte). Le meilleur nombre est le plus petit dont le gap n’est pas inférieur au gap suivant diminué de son erreur.</translation>
    </message>
    <message>
        <source>gap</source>
        <extracomment>bridge/html/choosing.py, bridge/layers/comparison.py</extracomment>
        <translation>gap</translation>
    </message>
    <message>
        <source>smallest sufficient</source>
        <extracomment>bridge/html/choosing.py</extracomment>
        <translation>plus petit suffisant</translation>
    </message>
    <message>
        <source>Pseudo-F</source>
        <extracomment>bridge/html/choosing.py, bridge/html/clustering.py</extracomment>
        <translation>Pseudo-F</translation>
    </message>
    <message>
        <source>Calinski-Harabasz: variance between clusters over variance within. Higher is better.</source>
        <extracomment>bridge/html/choosing.py</extracomment>
        <translation>Calinski-Harabasz&#x202f;: variance entre les clusters divisée par la variance à l’intérieur. Plus la valeur est élevée, mieux c’est.</translation>
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
        <translation>À quel point chaque cluster chevauche le plus semblable. Plus la valeur est basse, mieux c’est.</translation>
    </message>
    <message>
        <source>Davies-Bouldin index</source>
        <extracomment>bridge/html/choosing.py</extracomment>
        <translation>indice de Davies-Bouldin</translation>
    </message>
    <message>
        <source>lowest</source>
        <extracomment>bridge/html/choosing.py</extracomment>
        <translation>le plus bas</translation>
    </message>
    <message>
        <source>{name}: {number}</source>
        <extracomment>bridge/html/choosing.py</extracomment>
        <translation>{name}&#x202f;: {number}</translation>
    </message>
    <message>
        <source>Number of clusters: {first} to {last}. {mark}</source>
        <extracomment>bridge/html/choosing.py</extracomment>
        <translation>Nombre de clusters&#x202f;: {first} à {last}. {mark}</translation>
    </message>
    <message>
        <source>number of clusters</source>
        <extracomment>bridge/html/choosing.py</extracomment>
        <translation>nombre de clusters</translation>
    </message>
    <message numerus="yes">
        <source>The values are exact, for all %n features.</source>
        <extracomment>bridge/html/choosing.py</extracomment>
        <translation>
            <numerusform>Les valeurs sont exactes, pour la seule entité (%n).</numerusform>
            <numerusform>Les valeurs sont exactes, pour l’ensemble des %n entités.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The values are for a sample of {sample} of %n features.</source>
        <extracomment>bridge/html/choosing.py</extracomment>
        <translation>
            <numerusform>Les valeurs portent sur un échantillon de {sample} entités sur %n.</numerusform>
            <numerusform>Les valeurs portent sur un échantillon de {sample} entités sur %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mean distance ({unit})</source>
        <extracomment>bridge/html/choosing.py, bridge/html/clustering.py</extracomment>
        <translation>Distance moyenne ({unit})</translation>
    </message>
    <message>
        <source>Largest distance ({unit})</source>
        <extracomment>bridge/html/choosing.py, bridge/html/clustering.py</extracomment>
        <translation>Distance maximale ({unit})</translation>
    </message>
    <message>
        <source>Inertia ({unit})</source>
        <extracomment>bridge/html/choosing.py, bridge/html/choosing_groups.py, bridge/html/course.py</extracomment>
        <translation>Inertie ({unit})</translation>
    </message>
    <message>
        <source>Gap</source>
        <extracomment>bridge/html/choosing.py</extracomment>
        <translation>Gap</translation>
    </message>
    <message>
        <source>Error</source>
        <extracomment>bridge/html/choosing.py</extracomment>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Features per cluster</source>
        <extracomment>bridge/html/choosing.py, bridge/html/course.py, bridge/html/sizes.py</extracomment>
        <translation>Entités par cluster</translation>
    </message>
    <message>
        <source>Sum of weights per cluster</source>
        <extracomment>bridge/html/choosing.py, bridge/html/course.py</extracomment>
        <translation>Somme des poids par cluster</translation>
    </message>
    <message>
        <source>All numbers of clusters</source>
        <extracomment>bridge/html/choosing.py</extracomment>
        <translation>Tous les nombres de clusters</translation>
    </message>
    <message>
        <source>Mean distances are weighted. Each squared distance in the inertia counts by the weight of its feature.</source>
        <extracomment>bridge/layers/comparison.py</extracomment>
        <translation>Les distances moyennes sont pondérées. Dans l’inertie, chaque carré de distance est multiplié par le poids de son entité.</translation>
    </message>
    <message>
        <source>{criterion}, same number in all groups</source>
        <extracomment>bridge/html/choosing_groups.py</extracomment>
        <translation>{criterion}, même nombre dans tous les groupes</translation>
    </message>
    <message>
        <source>Groups</source>
        <extracomment>bridge/html/choosing_groups.py, bridge/html/clustering.py, bridge/html/course.py</extracomment>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>bridge/html/choosing_groups.py, bridge/html/clustering.py, bridge/html/course.py</extracomment>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Without clusters</source>
        <extracomment>bridge/html/choosing_groups.py</extracomment>
        <translation>Sans clusters</translation>
    </message>
    <message>
        <source>Silhouette of each group</source>
        <extracomment>bridge/html/choosing_groups.py</extracomment>
        <translation>Silhouette de chaque groupe</translation>
    </message>
    <message>
        <source>Mean silhouette by number of clusters. The highest is marked if it is clearly above that of points without clusters.</source>
        <extracomment>bridge/html/choosing_groups.py</extracomment>
        <translation>Silhouette moyenne par nombre de clusters. La plus élevée est marquée si elle est nettement au-dessus de celle de points sans clusters.</translation>
    </message>
    <message>
        <source>Inertia of each group</source>
        <extracomment>bridge/html/choosing_groups.py</extracomment>
        <translation>Inertie de chaque groupe</translation>
    </message>
    <message>
        <source>Inertia in percent of the inertia with the fewest clusters, on a logarithmic scale. The elbow is marked. A curve without a mark falls evenly.</source>
        <extracomment>bridge/html/choosing_groups.py</extracomment>
        <translation>Inertie en pourcentage de celle du plus petit nombre de clusters, sur une échelle logarithmique. Le coude est marqué. Une courbe sans marque diminue régulièrement.</translation>
    </message>
    <message>
        <source>Gap statistic of each group</source>
        <extracomment>bridge/html/choosing_groups.py</extracomment>
        <translation>Statistique du gap de chaque groupe</translation>
    </message>
    <message>
        <source>Gap by number of clusters. The smallest sufficient number is marked.</source>
        <extracomment>bridge/html/choosing_groups.py</extracomment>
        <translation>Gap par nombre de clusters. Le plus petit nombre suffisant est marqué.</translation>
    </message>
    <message>
        <source>Only the first {shown} of {all} groups are shown.</source>
        <extracomment>bridge/html/choosing_groups.py</extracomment>
        <translation>Seuls les {shown} premiers groupes sur {all} sont montrés.</translation>
    </message>
    <message>
        <source>Same number in all groups: silhouette</source>
        <extracomment>bridge/html/choosing_groups.py</extracomment>
        <translation>Même nombre dans tous les groupes&#x202f;: silhouette</translation>
    </message>
    <message>
        <source>Mean over the features of all groups if each group gets this number of clusters, as with clustering within groups. Thin lines are the groups.</source>
        <extracomment>bridge/html/choosing_groups.py</extracomment>
        <translation>Moyenne sur les entités de tous les groupes si chaque groupe reçoit ce nombre de clusters, comme dans un partitionnement par groupes. Les lignes fines sont les groupes.</translation>
    </message>
    <message>
        <source>Same number in all groups: inertia</source>
        <extracomment>bridge/html/choosing_groups.py</extracomment>
        <translation>Même nombre dans tous les groupes&#x202f;: inertie</translation>
    </message>
    <message>
        <source>Sum over all groups.</source>
        <extracomment>bridge/html/choosing_groups.py</extracomment>
        <translation>Somme sur tous les groupes.</translation>
    </message>
    <message>
        <source>weights</source>
        <extracomment>bridge/html/sizes.py, bridge/html/summary.py</extracomment>
        <translation>poids</translation>
    </message>
    <message>
        <source>{field} per cluster</source>
        <extracomment>bridge/html/sizes.py</extracomment>
        <translation>{field} par cluster</translation>
    </message>
    <message>
        <source>All limits are met.</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Toutes les limites sont respectées.</translation>
    </message>
    <message>
        <source>Worst deviation from the mean</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Plus grand écart à la moyenne</translation>
    </message>
    <message>
        <source>Mean distance to the center</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Distance moyenne au centre</translation>
    </message>
    <message>
        <source>Mean silhouette (−1 to 1)</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Silhouette moyenne (−1 à 1)</translation>
    </message>
    <message>
        <source>Cost of the size limits (inertia)</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Coût des limites de taille (inertie)</translation>
    </message>
    <message>
        <source>Cost of the size limits</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Coût des limites de taille</translation>
    </message>
    <message>
        <source>Lengths are not those on the ground</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Les longueurs ne sont pas celles au sol</translation>
    </message>
    <message>
        <source>Map</source>
        <extracomment>bridge/html/clustering.py, bridge/html/costs.py, bridge/html/segments.py</extracomment>
        <translation>Carte</translation>
    </message>
    <message>
        <source>From {least} to {most} per cluster, {mean} on average ({what}).</source>
        <extracomment>bridge/html/sizes.py</extracomment>
        <translation>De {least} à {most} par cluster, {mean} en moyenne ({what}).</translation>
    </message>
    <message>
        <source>{mean} in each cluster ({what}).</source>
        <extracomment>bridge/html/sizes.py</extracomment>
        <translation>{mean} dans chaque cluster ({what}).</translation>
    </message>
    <message>
        <source>Cluster {number}: {load} ({what})</source>
        <extracomment>bridge/html/sizes.py</extracomment>
        <translation>Cluster {number}&#x202f;: {load} ({what})</translation>
    </message>
    <message>
        <source>mean {mean}</source>
        <extracomment>bridge/html/sizes.py</extracomment>
        <translation>moyenne {mean}</translation>
    </message>
    <message>
        <source>cluster</source>
        <extracomment>bridge/html/sizes.py</extracomment>
        <translation>cluster</translation>
    </message>
    <message>
        <source>Clusters by size</source>
        <extracomment>bridge/html/sizes.py</extracomment>
        <translation>Clusters par taille</translation>
    </message>
    <message>
        <source>clusters</source>
        <extracomment>bridge/html/sizes.py</extracomment>
        <translation>clusters</translation>
    </message>
    <message>
        <source>Sizes</source>
        <extracomment>bridge/html/sizes.py</extracomment>
        <translation>Tailles</translation>
    </message>
    <message numerus="yes">
        <source>%n clusters: {sizes}</source>
        <extracomment>bridge/html/sizes.py</extracomment>
        <translation>
            <numerusform>%n cluster&#x202f;: {sizes}</numerusform>
            <numerusform>%n clusters&#x202f;: {sizes}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The total squared distance (inertia) fell from {first} to {last} in %n iterations.</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>
            <numerusform>La somme des carrés des distances (inertie) est passée de {first} à {last} en %n itération.</numerusform>
            <numerusform>La somme des carrés des distances (inertie) est passée de {first} à {last} en %n itérations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The best of %n starts is highlighted.</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>
            <numerusform>Le seul départ (%n) est mis en évidence.</numerusform>
            <numerusform>Le meilleur des %n départs est mis en évidence.</numerusform>
        </translation>
    </message>
    <message>
        <source>Total squared distance by iteration</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Somme des carrés des distances par itération</translation>
    </message>
    <message>
        <source>iteration</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>itération</translation>
    </message>
    <message>
        <source>inertia in {unit}</source>
        <extracomment>bridge/html/clustering.py, bridge/html/course.py</extracomment>
        <translation>inertie en {unit}</translation>
    </message>
    <message>
        <source>Convergence</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Convergence</translation>
    </message>
    <message>
        <source>Cluster</source>
        <extracomment>bridge/html/clustering.py, bridge/html/costs.py</extracomment>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Given center (feature id)</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Centre donné (id de l’entité)</translation>
    </message>
    <message>
        <source>Given center</source>
        <extracomment>bridge/html/clustering.py, bridge/html/costs.py</extracomment>
        <translation>Centre donné</translation>
    </message>
    <message>
        <source>Capacity</source>
        <extracomment>bridge/html/clustering.py, bridge/html/costs.py</extracomment>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>Use</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Utilisation</translation>
    </message>
    <message>
        <source>Sum of {field}</source>
        <extracomment>bridge/html/clustering.py, bridge/html/costs.py</extracomment>
        <translation>Somme de {field}</translation>
    </message>
    <message>
        <source>Zone area ({unit})</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Surface de la zone ({unit})</translation>
    </message>
    <message>
        <source>Share of inertia (%)</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Part de l’inertie (%)</translation>
    </message>
    <message>
        <source>Central feature</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Entité centrale</translation>
    </message>
    <message>
        <source>Distances are to the center of the cluster. The central feature is the one nearest to the center, by its id.</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Les distances sont mesurées au centre du cluster. L’entité centrale est la plus proche du centre&#x202f;; elle est désignée par son identifiant.</translation>
    </message>
    <message>
        <source>Only the first {shown} of {all} clusters are listed.</source>
        <extracomment>bridge/html/clustering.py, bridge/html/costs.py</extracomment>
        <translation>Seuls les {shown} premiers clusters sur {all} sont listés.</translation>
    </message>
    <message>
        <source>total squared distance to the centers; smaller is more compact</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>somme des carrés des distances aux centres&#x202f;; plus elle est petite, plus les clusters sont compacts</translation>
    </message>
    <message>
        <source>Inertia without limits</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Inertie sans limites</translation>
    </message>
    <message>
        <source>every feature at the nearest center</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>chaque entité au centre le plus proche</translation>
    </message>
    <message>
        <source>with the same start and seed</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>avec le même départ et la même graine</translation>
    </message>
    <message>
        <source>Calinski-Harabasz: variance between clusters over variance within; larger is better</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Calinski-Harabasz&#x202f;: variance entre les clusters divisée par la variance à l’intérieur&#x202f;; plus la valeur est grande, mieux c’est</translation>
    </message>
    <message>
        <source>overlap of each cluster with the most similar one; smaller is better</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>chevauchement de chaque cluster avec le plus semblable&#x202f;; plus la valeur est petite, mieux c’est</translation>
    </message>
    <message>
        <source>Quality</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Figure</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>bridge/html/clustering.py, bridge/html/parts.py</extracomment>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Meaning</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Signification</translation>
    </message>
    <message>
        <source>from −1 to 1: how much nearer features are to their own cluster than to the next</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>de −1 à 1&#x202f;: de combien les entités sont plus proches de leur propre cluster que du suivant</translation>
    </message>
    <message>
        <source>of all features</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>de toutes les entités</translation>
    </message>
    <message numerus="yes">
        <source>of a sample of {sample} of %n features</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>
            <numerusform>d’un échantillon de {sample} entités sur %n</numerusform>
            <numerusform>d’un échantillon de {sample} entités sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>First centers: inertia {inertia}</source>
        <extracomment>bridge/html/course.py</extracomment>
        <translation>Centres initiaux&#x202f;: inertie {inertia}</translation>
    </message>
    <message numerus="yes">
        <source>Step {step}: inertia {inertia}; %n features changed their cluster</source>
        <extracomment>bridge/html/course.py</extracomment>
        <translation>
            <numerusform>Étape {step}&#x202f;: inertie {inertia}&#x202f;; %n entité a changé de cluster</numerusform>
            <numerusform>Étape {step}&#x202f;: inertie {inertia}&#x202f;; %n entités ont changé de cluster</numerusform>
        </translation>
    </message>
    <message>
        <source>Iterations</source>
        <extracomment>bridge/html/course.py</extracomment>
        <translation>Itérations</translation>
    </message>
    <message>
        <source>Total squared distance (inertia)</source>
        <extracomment>bridge/html/course.py</extracomment>
        <translation>Somme des carrés des distances (inertie)</translation>
    </message>
    <message>
        <source>The total squared distance (inertia) fell by {gain} from the first assignment to the last.</source>
        <extracomment>bridge/html/course.py</extracomment>
        <translation>La somme des carrés des distances (inertie) a diminué de {gain} entre la première et la dernière affectation.</translation>
    </message>
    <message numerus="yes">
        <source>Converged after %n iterations</source>
        <extracomment>bridge/html/course.py</extracomment>
        <translation>
            <numerusform>Convergence après %n itération</numerusform>
            <numerusform>Convergence après %n itérations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Did not converge within %n iterations</source>
        <extracomment>bridge/html/course.py</extracomment>
        <translation>
            <numerusform>Pas de convergence en %n itération</numerusform>
            <numerusform>Pas de convergence en %n itérations</numerusform>
        </translation>
    </message>
    <message>
        <source>Play</source>
        <extracomment>bridge/html/course.py</extracomment>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>The steps of k-means</source>
        <extracomment>bridge/html/course.py</extracomment>
        <translation>Les étapes des k-moyennes</translation>
    </message>
    <message numerus="yes">
        <source>Centers, and %n features in the colors of their clusters, step by step.</source>
        <extracomment>bridge/html/course.py</extracomment>
        <translation>
            <numerusform>Les centres, et %n entité dans la couleur de son cluster, étape par étape.</numerusform>
            <numerusform>Les centres, et %n entités dans les couleurs de leurs clusters, étape par étape.</numerusform>
        </translation>
    </message>
    <message>
        <source>Diamonds are centers, and lines are their paths. “Play” shows one step after the other; a number shows that step.</source>
        <extracomment>bridge/html/course.py</extracomment>
        <translation>Les losanges sont les centres, et les lignes leurs trajectoires. «&#x202f;Lecture&#x202f;» montre les étapes l’une après l’autre&#x202f;; un numéro montre cette étape.</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n steps are shown.</source>
        <extracomment>bridge/html/course.py</extracomment>
        <translation>
            <numerusform>{shown} étape sur %n est montrée.</numerusform>
            <numerusform>{shown} étapes sur %n sont montrées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n features are shown.</source>
        <extracomment>bridge/html/course.py</extracomment>
        <translation>
            <numerusform>{shown} entité sur %n est montrée.</numerusform>
            <numerusform>{shown} entités sur %n sont montrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The total squared distance (inertia) fell from {first} to {last}.</source>
        <extracomment>bridge/html/course.py</extracomment>
        <translation>La somme des carrés des distances (inertie) est passée de {first} à {last}.</translation>
    </message>
    <message>
        <source>step</source>
        <extracomment>bridge/html/course.py</extracomment>
        <translation>étape</translation>
    </message>
    <message>
        <source>First inertia ({unit})</source>
        <extracomment>bridge/html/course.py</extracomment>
        <translation>Première inertie ({unit})</translation>
    </message>
    <message>
        <source>Last inertia ({unit})</source>
        <extracomment>bridge/html/course.py</extracomment>
        <translation>Dernière inertie ({unit})</translation>
    </message>
    <message>
        <source>Step</source>
        <extracomment>bridge/html/course.py</extracomment>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Features that changed their cluster</source>
        <extracomment>bridge/html/course.py</extracomment>
        <translation>Entités qui ont changé de cluster</translation>
    </message>
    <message>
        <source>{title} (millions)</source>
        <extracomment>bridge/html/figures.py</extracomment>
        <translation>{title} (millions)</translation>
    </message>
    <message>
        <source>{title} (billions)</source>
        <extracomment>bridge/html/figures.py</extracomment>
        <translation>{title} (milliards)</translation>
    </message>
    <message>
        <source>{title} (trillions)</source>
        <extracomment>bridge/html/figures.py</extracomment>
        <translation>{title} (billions)</translation>
    </message>
    <message>
        <source>{number} %</source>
        <extracomment>bridge/html/figures.py, bridge/log/numbers.py</extracomment>
        <translation>{number}&#x202f;%</translation>
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
            <numerusform>La seule entité (%n) est montrée dans la couleur de son cluster.</numerusform>
            <numerusform>Les %n entités sont toutes montrées, dans les couleurs de leurs clusters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{drawn} of %n features are shown in the colors of their clusters, of each cluster in proportion to its size.</source>
        <extracomment>bridge/html/map.py</extracomment>
        <translation>
            <numerusform>{drawn} entité sur %n est montrée dans la couleur de son cluster, pour chaque cluster en proportion de sa taille.</numerusform>
            <numerusform>{drawn} entités sur %n sont montrées dans les couleurs de leurs clusters, pour chaque cluster en proportion de sa taille.</numerusform>
        </translation>
    </message>
    <message>
        <source>Areas are the zones of the clusters.</source>
        <extracomment>bridge/html/map.py</extracomment>
        <translation>Les surfaces sont les zones des clusters.</translation>
    </message>
    <message>
        <source>Map of the clusters</source>
        <extracomment>bridge/html/map.py</extracomment>
        <translation>Carte des clusters</translation>
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
            <numerusform>Cluster {number}&#x202f;: %n entité</numerusform>
            <numerusform>Cluster {number}&#x202f;: %n entités</numerusform>
        </translation>
    </message>
    <message>
        <source>Or leave {parameter} empty: the report plays the same in a browser.</source>
        <extracomment>bridge/html/movie.py</extracomment>
        <translation>Ou laissez «&#x202f;{parameter}&#x202f;» vide&#x202f;: le rapport montre la même animation dans un navigateur.</translation>
    </message>
    <message>
        <source>{parameter}: {kind} files need the program {program} in the PATH. Install it, or leave {parameter} empty (the report plays the same in a browser).</source>
        <extracomment>bridge/html/movie.py</extracomment>
        <translation>«&#x202f;{parameter}&#x202f;»&#x202f;: les fichiers {kind} ont besoin du programme {program} dans le PATH. Installez-le, ou laissez «&#x202f;{parameter}&#x202f;» vide (le rapport montre la même animation dans un navigateur).</translation>
    </message>
    <message>
        <source>{name} cannot be written: {reason}</source>
        <extracomment>bridge/html/movie.py</extracomment>
        <translation>{name} ne peut pas être écrit&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>{algorithm}: {layer}</source>
        <extracomment>bridge/html/parts.py</extracomment>
        <translation>{algorithm}&#x202f;: {layer}</translation>
    </message>
    <message>
        <source>Only the first {shown} of {all} groups are listed.</source>
        <extracomment>bridge/html/parts.py</extracomment>
        <translation>Seuls les {shown} premiers groupes sur {all} sont listés.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <extracomment>bridge/html/parts.py</extracomment>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Parameter</source>
        <extracomment>bridge/html/parts.py</extracomment>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>bridge/html/parts.py</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Repeat this run</source>
        <extracomment>bridge/html/parts.py</extracomment>
        <translation>Répéter cette exécution</translation>
    </message>
    <message>
        <source>The same input and parameters give the same clusters on every computer.</source>
        <extracomment>bridge/html/parts.py</extracomment>
        <translation>La même entrée et les mêmes paramètres donnent les mêmes clusters sur tous les ordinateurs.</translation>
    </message>
    <message>
        <source>On the command line:</source>
        <extracomment>bridge/html/parts.py</extracomment>
        <translation>En ligne de commande&#x202f;:</translation>
    </message>
    <message>
        <source>In the Python console of QGIS:</source>
        <extracomment>bridge/html/parts.py</extracomment>
        <translation>Dans la console Python de QGIS&#x202f;:</translation>
    </message>
    <message>
        <source>Made with</source>
        <extracomment>bridge/html/parts.py</extracomment>
        <translation>Produit avec</translation>
    </message>
    <message>
        <source>position</source>
        <extracomment>bridge/html/segments.py</extracomment>
        <translation>position</translation>
    </message>
    <message>
        <source>component {number}: {share} of the variance</source>
        <extracomment>bridge/html/segments.py</extracomment>
        <translation>composante {number}&#x202f;: {share} de la variance</translation>
    </message>
    <message>
        <source>Principal components</source>
        <extracomment>bridge/html/segments.py</extracomment>
        <translation>Composantes principales</translation>
    </message>
    <message numerus="yes">
        <source>The axes are the %n directions in which features differ most. They keep {share} of the variance. Clusters that overlap here may be apart in other directions.</source>
        <extracomment>bridge/html/segments.py</extracomment>
        <translation>
            <numerusform>L’axe (%n) est la direction dans laquelle les entités diffèrent le plus. Il conserve {share} de la variance. Des clusters qui se chevauchent ici peuvent être séparés dans d’autres directions.</numerusform>
            <numerusform>Les axes sont les %n directions dans lesquelles les entités diffèrent le plus. Ils conservent {share} de la variance. Des clusters qui se chevauchent ici peuvent être séparés dans d’autres directions.</numerusform>
        </translation>
    </message>
    <message>
        <source>Component {number} consists mainly of: {fields}.</source>
        <extracomment>bridge/html/segments.py</extracomment>
        <translation>La composante {number} est formée surtout de&#x202f;: {fields}.</translation>
    </message>
    <message numerus="yes">
        <source>%n features without a position are not shown.</source>
        <extracomment>bridge/html/segments.py</extracomment>
        <translation>
            <numerusform>%n entité sans position n’est pas montrée.</numerusform>
            <numerusform>%n entités sans position ne sont pas montrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The mean of each field in each cluster, in the units of the field. Orange cells are above the mean of all features, blue cells below. The color is strongest from {strongest} standard deviations on.</source>
        <extracomment>bridge/html/segments.py</extracomment>
        <translation>La moyenne de chaque champ dans chaque cluster, dans les unités du champ. Les cellules orange sont au-dessus de la moyenne de toutes les entités, les cellules bleues au-dessous. La couleur est la plus soutenue à partir de {strongest} écarts-types.</translation>
    </message>
    <message>
        <source>Profiles of the clusters</source>
        <extracomment>bridge/html/segments.py</extracomment>
        <translation>Profils des clusters</translation>
    </message>
    <message>
        <source>Only the first {clusters} clusters and {fields} fields are shown.</source>
        <extracomment>bridge/html/segments.py</extracomment>
        <translation>Seuls les {clusters} premiers clusters et les {fields} premiers champs sont montrés.</translation>
    </message>
    <message>
        <source>Profiles</source>
        <extracomment>bridge/html/segments.py, models/segments_with_profiles.model3</extracomment>
        <translation>Profils</translation>
    </message>
    <message numerus="yes">
        <source>Cluster {number}, {field}: mean {mean}, median {median}, %n values</source>
        <extracomment>bridge/html/segments.py</extracomment>
        <translation>
            <numerusform>Cluster {number}, {field}&#x202f;: moyenne {mean}, médiane {median}, %n valeur</numerusform>
            <numerusform>Cluster {number}, {field}&#x202f;: moyenne {mean}, médiane {median}, %n valeurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The layer “{layer}” ({features}) was divided into %n clusters.</source>
        <extracomment>bridge/html/summary.py</extracomment>
        <translation>
            <numerusform>La couche «&#x202f;{layer}&#x202f;» ({features}) a été divisée en %n cluster.</numerusform>
            <numerusform>La couche «&#x202f;{layer}&#x202f;» ({features}) a été divisée en %n clusters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features</source>
        <extracomment>bridge/html/summary.py, bridge/layers/captions.py, bridge/log/input.py, bridge/log/outcome.py, bridge/log/roads.py, bridge/log/sentences.py</extracomment>
        <translation>
            <numerusform>%n entité</numerusform>
            <numerusform>%n entités</numerusform>
        </translation>
    </message>
    <message>
        <source>On average, a feature is {mean} away from the center of its cluster; the farthest is {largest} away.</source>
        <extracomment>bridge/html/summary.py</extracomment>
        <translation>En moyenne, une entité est à {mean} du centre de son cluster&#x202f;; la plus éloignée est à {largest}.</translation>
    </message>
    <message>
        <source>The weighted mean distance to the center of the cluster is {mean}; the farthest feature is {largest} away.</source>
        <extracomment>bridge/html/summary.py</extracomment>
        <translation>La distance moyenne pondérée au centre du cluster est de {mean}&#x202f;; l’entité la plus éloignée est à {largest}.</translation>
    </message>
    <message numerus="yes">
        <source>%n features are unassigned.</source>
        <extracomment>bridge/html/costs.py, bridge/html/summary.py</extracomment>
        <translation>
            <numerusform>%n entité n’est pas affectée.</numerusform>
            <numerusform>%n entités ne sont pas affectées.</numerusform>
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
        <translation>«&#x202f;{field}&#x202f;»</translation>
    </message>
    <message>
        <source>The sum of {weight} is {most} in each cluster.</source>
        <extracomment>bridge/html/summary.py</extracomment>
        <translation>La somme de {weight} est de {most} dans chaque cluster.</translation>
    </message>
    <message numerus="yes">
        <source>Each cluster has %n features.</source>
        <extracomment>bridge/html/summary.py</extracomment>
        <translation>
            <numerusform>Chaque cluster a %n entité.</numerusform>
            <numerusform>Chaque cluster a %n entités.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sum of {weight} per cluster ranges from {least} to {most}.</source>
        <extracomment>bridge/html/summary.py</extracomment>
        <translation>La somme de {weight} par cluster va de {least} à {most}.</translation>
    </message>
    <message numerus="yes">
        <source>Cluster sizes range from {least} to %n features.</source>
        <extracomment>bridge/html/summary.py</extracomment>
        <translation>
            <numerusform>Les tailles des clusters vont de {least} à %n entité.</numerusform>
            <numerusform>Les tailles des clusters vont de {least} à %n entités.</numerusform>
        </translation>
    </message>
    <message>
        <source>The worst deviation from the mean ({mean}) is {deviation}.</source>
        <extracomment>bridge/html/summary.py</extracomment>
        <translation>Le plus grand écart à la moyenne ({mean}) est de {deviation}.</translation>
    </message>
    <message>
        <source>This is as equal as possible.</source>
        <extracomment>bridge/html/summary.py</extracomment>
        <translation>Les tailles sont aussi égales que possible.</translation>
    </message>
    <message>
        <source>Within each group, sizes are as equal as possible.</source>
        <extracomment>bridge/html/summary.py</extracomment>
        <translation>Dans chaque groupe, les tailles sont aussi égales que possible.</translation>
    </message>
    <message>
        <source>The worst deviation from the mean of a group is {deviation}.</source>
        <extracomment>bridge/html/summary.py</extracomment>
        <translation>Le plus grand écart à la moyenne d’un groupe est de {deviation}.</translation>
    </message>
    <message>
        <source>Without limits, all clusters would have the same size: {least}.</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Sans limites, tous les clusters auraient la même taille&#x202f;: {least}.</translation>
    </message>
    <message>
        <source>Without limits, the sums per cluster would range from {least} to {most}.</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Sans limites, les sommes par cluster iraient de {least} à {most}.</translation>
    </message>
    <message>
        <source>Without limits, cluster sizes would range from {least} to {most} features.</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Sans limites, les tailles des clusters iraient de {least} à {most} entités.</translation>
    </message>
    <message>
        <source>All limits are met, but it was not verified that no swap of features between clusters lowers the total squared distance.</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Toutes les limites sont respectées, mais il n’a pas été vérifié qu’aucun échange d’entités entre clusters ne réduit la somme des carrés des distances.</translation>
    </message>
    <message>
        <source>Groups concerned: {count} of {all}.</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Groupes concernés&#x202f;: {count} sur {all}.</translation>
    </message>
    <message>
        <source>The assignment is not proved to be optimal</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Il n’est pas démontré que l’affectation est optimale</translation>
    </message>
    <message>
        <source>No move or swap of features between clusters, within the limits, lowers the total squared distance to these centers.</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Aucun déplacement ni échange d’entités entre clusters, dans les limites, ne réduit la somme des carrés des distances à ces centres.</translation>
    </message>
    <message>
        <source>No move or swap of features between clusters, within the limits, lowers the total squared distance to these centers by more than {share} %.</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Aucun déplacement ni échange d’entités entre clusters, dans les limites, ne réduit la somme des carrés des distances à ces centres de plus de {share}&#x202f;%.</translation>
    </message>
    <message>
        <source>The assignment is proved optimal, but the centers did not converge</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Il est démontré que l’affectation est optimale, mais les centres n’ont pas convergé</translation>
    </message>
    <message>
        <source>“These centers” are those before the last step.</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>«&#x202f;Ces centres&#x202f;» sont ceux d’avant la dernière étape.</translation>
    </message>
    <message>
        <source>The assignment is proved optimal for these centers</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Il est démontré que l’affectation est optimale pour ces centres</translation>
    </message>
    <message numerus="yes">
        <source>This was checked for all %n features, with coordinates rounded to steps of {step}.</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>
            <numerusform>Cela a été vérifié pour la seule entité (%n), avec des coordonnées arrondies par pas de {step}.</numerusform>
            <numerusform>Cela a été vérifié pour l’ensemble des %n entités, avec des coordonnées arrondies par pas de {step}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The centers stay where they are; with other ones, distances may be shorter.</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Les centres ne sont pas déplacés&#x202f;; avec d’autres, les distances seraient peut-être plus courtes.</translation>
    </message>
    <message>
        <source>Other centers may be better: try more starts or another seed.</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>D’autres centres sont peut-être meilleurs&#x202f;: essayez davantage de départs ou une autre graine.</translation>
    </message>
    <message numerus="yes">
        <source>%n clusters miss their limits: {listed}.</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>
            <numerusform>%n cluster ne respecte pas ses limites&#x202f;: {listed}.</numerusform>
            <numerusform>%n clusters ne respectent pas leurs limites&#x202f;: {listed}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The largest miss is {by}, which is {share} of the mean. The log lists them.</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Le plus grand écart à une limite est de {by}, soit {share} de la moyenne. Le journal en donne la liste.</translation>
    </message>
    <message>
        <source>Not all limits can be met, because features are not split</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Certaines limites ne peuvent pas être respectées, car les entités ne sont pas scindées</translation>
    </message>
    <message>
        <source>The assignment is proved to be within {share} % of the optimum for these centers</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Il est démontré que l’affectation est à moins de {share}&#x202f;% de l’optimum pour ces centres</translation>
    </message>
    <message>
        <source>The assignment is not proved to be near the optimum for these centers</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Il n’est pas démontré que l’affectation est proche de l’optimum pour ces centres</translation>
    </message>
    <message>
        <source>Features are not split. No other assignment to these centers within the limits, not even one that splits features, lowers the total squared distance by more than {share} %.</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Les entités ne sont pas scindées. Aucune autre affectation à ces centres dans les limites, même en scindant des entités, ne réduit la somme des carrés des distances de plus de {share}&#x202f;%.</translation>
    </message>
    <message>
        <source>The centers did not converge</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Les centres n’ont pas convergé</translation>
    </message>
    <message>
        <source>The centers converged: each center is the mean of the features in its cluster.</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Les centres ont convergé&#x202f;: chaque centre est la moyenne des entités de son cluster.</translation>
    </message>
    <message>
        <source>Every feature belongs to the nearest center</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Chaque entité appartient au centre le plus proche</translation>
    </message>
    <message>
        <source>Without limits, all distances would be 0.</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Sans limites, toutes les distances seraient nulles.</translation>
    </message>
    <message>
        <source>The limits cost nothing: without them, the same start and seed give a total squared distance that is {more} larger. (K-means finds a good clustering, not always the best.)</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Les limites ne coûtent rien&#x202f;: sans elles, le même départ et la même graine donnent une somme des carrés des distances supérieure de {more}. (Les k-moyennes trouvent un bon partitionnement, pas toujours le meilleur.)</translation>
    </message>
    <message>
        <source>The total squared distance (inertia) is {ratio} times as large as if every feature went to the nearest center. A typical distance to the center is {more} longer.</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>La somme des carrés des distances (inertie) est {ratio} fois celle qu’on aurait si chaque entité allait au centre le plus proche. Une distance typique au centre est plus longue de {more}.</translation>
    </message>
    <message>
        <source>The total squared distance (inertia) is {ratio} times as large as without limits, with the same start and seed. A typical distance to the center is {more} longer.</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>La somme des carrés des distances (inertie) est {ratio} fois celle obtenue sans limites, avec le même départ et la même graine. Une distance typique au centre est plus longue de {more}.</translation>
    </message>
    <message>
        <source>The data do not form separate groups</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Les données ne forment pas de groupes séparés</translation>
    </message>
    <message>
        <source>The mean silhouette is {score}. Points spread evenly over the same area, without clusters, reach {uniform}. So k-means divides one whole into parts, and another seed may draw the borders elsewhere. {instead}</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>La silhouette moyenne est de {score}. Des points répartis uniformément sur la même surface, sans clusters, atteignent {uniform}. Les k-moyennes divisent donc un tout en parties, et une autre graine peut tracer les frontières ailleurs. {instead}</translation>
    </message>
    <message>
        <source>One cluster is far larger than the others</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Un cluster est beaucoup plus grand que les autres</translation>
    </message>
    <message>
        <source>Cluster {number} holds {share} of the total, the median cluster {median}. Often, a few remote features have taken the other centers. {instead}</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Le cluster {number} contient {share} du total, le cluster médian {median}. Souvent, quelques entités isolées ont attiré les autres centres. {instead}</translation>
    </message>
    <message>
        <source>Clusters are long and thin</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Les clusters sont longs et minces</translation>
    </message>
    <message>
        <source>{share} of the total lies in clusters that are more than {limit} times as long as wide (clusters {examples}). K-means works best for round clusters, and cuts long ones into pieces. {instead}</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>{share} du total se trouve dans des clusters plus de {limit} fois plus longs que larges (clusters {examples}). Les k-moyennes conviennent le mieux aux clusters ronds, et coupent les longs en morceaux. {instead}</translation>
    </message>
    <message>
        <source>One field decides almost alone</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Un champ décide presque seul</translation>
    </message>
    <message>
        <source>“{name}” makes up {share} of the variance, so the other fields have little effect. Scale the fields (z-score), or leave “{name}” out.</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>«&#x202f;{name}&#x202f;» représente {share} de la variance, donc les autres champs ont peu d’effet. Mettez les champs à l’échelle (z-score), ou retirez «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>For territories and districts this is what you want. To find groups in the data, try other numbers of clusters, or use “DBSCAN clustering” of QGIS.</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Pour des territoires et des secteurs, c’est ce que vous voulez. Pour trouver des groupes dans les données, essayez d’autres nombres de clusters, ou utilisez «&#x202f;Partitionnement DBSCAN&#x202f;» de QGIS.</translation>
    </message>
    <message>
        <source>Limit the sizes (“Constrained k-means clustering”), or use “DBSCAN clustering” of QGIS, which leaves remote features out.</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Limitez les tailles («&#x202f;Partitionnement en k-moyennes sous contraintes&#x202f;»), ou utilisez «&#x202f;Partitionnement DBSCAN&#x202f;» de QGIS, qui laisse de côté les entités isolées.</translation>
    </message>
    <message>
        <source>This happens along a road or a river. For clusters of any shape, use “DBSCAN clustering” of QGIS.</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Cela se produit le long d’une route ou d’une rivière. Pour des clusters de forme quelconque, utilisez «&#x202f;Partitionnement DBSCAN&#x202f;» de QGIS.</translation>
    </message>
    <message>
        <source>To divide a whole into parts, this is what you want. To find groups in the data, try other numbers of clusters (“Choose the number of clusters”) or other fields.</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Pour diviser un tout en parties, c’est ce que vous voulez. Pour trouver des groupes dans les données, essayez d’autres nombres de clusters («&#x202f;Choisir le nombre de clusters&#x202f;») ou d’autres champs.</translation>
    </message>
    <message>
        <source>Limit the sizes, scale the fields by median and interquartile range (robust), or look at the features of the small clusters first.</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Limitez les tailles, mettez les champs à l’échelle par la médiane et l’écart interquartile (robuste), ou regardez d’abord les entités des petits clusters.</translation>
    </message>
    <message>
        <source>Fields that rise and fall together make clusters long, and so does a field with a few extreme values. Leave some fields out, or take the logarithm. (“DBSCAN clustering” of QGIS finds clusters of any shape, but by position alone.)</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Des champs qui augmentent et diminuent ensemble allongent les clusters, de même qu’un champ avec quelques valeurs extrêmes. Retirez certains champs, ou prenez leur logarithme. («&#x202f;Partitionnement DBSCAN&#x202f;» de QGIS trouve des clusters de forme quelconque, mais seulement d’après la position.)</translation>
    </message>
    <message>
        <source>no separate groups</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>pas de groupes séparés</translation>
    </message>
    <message>
        <source>overlapping groups</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>groupes qui se chevauchent</translation>
    </message>
    <message>
        <source>separate groups</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>groupes séparés</translation>
    </message>
    <message>
        <source>{count}, by {field}</source>
        <extracomment>bridge/layers/captions.py</extracomment>
        <translation>{count}, selon {field}</translation>
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
        <translation>{title}&#x202f;: {counts}</translation>
    </message>
    <message numerus="yes">
        <source>The silhouettes are exact: they are those of all %n features.</source>
        <extracomment>bridge/layers/comparison.py</extracomment>
        <translation>
            <numerusform>Les silhouettes sont exactes&#x202f;: ce sont celles de la seule entité (%n).</numerusform>
            <numerusform>Les silhouettes sont exactes&#x202f;: ce sont celles de l’ensemble des %n entités.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The silhouettes are those of %n features drawn at random.</source>
        <extracomment>bridge/layers/comparison.py</extracomment>
        <translation>
            <numerusform>Les silhouettes sont celles de %n entité tirée au hasard.</numerusform>
            <numerusform>Les silhouettes sont celles de %n entités tirées au hasard.</numerusform>
        </translation>
    </message>
    <message>
        <source>Best number of clusters: {best}.</source>
        <extracomment>bridge/layers/comparison.py</extracomment>
        <translation>Meilleur nombre de clusters&#x202f;: {best}.</translation>
    </message>
    <message>
        <source>No clear number of clusters.</source>
        <extracomment>bridge/layers/comparison.py</extracomment>
        <translation>Aucun nombre de clusters ne s’impose.</translation>
    </message>
    <message>
        <source>The highest mean silhouette is {score} ({number} clusters). Points spread evenly over the same area, without clusters, reach {uniform}. Choose the number that suits your purpose, for example by the mean and the largest distance to the center.</source>
        <extracomment>bridge/layers/comparison.py</extracomment>
        <translation>La silhouette moyenne la plus élevée est de {score} ({number} clusters). Des points répartis uniformément sur la même surface, sans clusters, atteignent {uniform}. Choisissez le nombre qui convient à votre usage, par exemple d’après la moyenne et le maximum de la distance au centre.</translation>
    </message>
    <message numerus="yes">
        <source>Group {group}: %n features, best number of clusters: {best}.</source>
        <extracomment>bridge/layers/comparison.py</extracomment>
        <translation>
            <numerusform>Groupe {group}&#x202f;: %n entité, meilleur nombre de clusters&#x202f;: {best}.</numerusform>
            <numerusform>Groupe {group}&#x202f;: %n entités, meilleur nombre de clusters&#x202f;: {best}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Best number if it is the same in all groups: {best}.</source>
        <extracomment>bridge/layers/comparison.py</extracomment>
        <translation>Meilleur nombre s’il est le même dans tous les groupes&#x202f;: {best}.</translation>
    </message>
    <message>
        <source>{criterion} {number}</source>
        <extracomment>bridge/layers/comparison.py</extracomment>
        <translation>{criterion} {number}</translation>
    </message>
    <message>
        <source>The silhouettes are exact: they are those of all features of each group.</source>
        <extracomment>bridge/layers/comparison.py</extracomment>
        <translation>Les silhouettes sont exactes&#x202f;: ce sont celles de toutes les entités de chaque groupe.</translation>
    </message>
    <message numerus="yes">
        <source>The silhouettes of groups with more than %n features are those of as many features drawn at random.</source>
        <extracomment>bridge/layers/comparison.py</extracomment>
        <translation>
            <numerusform>Les silhouettes des groupes de plus de %n entité sont celles d’autant d’entités tirées au hasard.</numerusform>
            <numerusform>Les silhouettes des groupes de plus de %n entités sont celles d’autant d’entités tirées au hasard.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each feature counts once in them, regardless of its weight.</source>
        <extracomment>bridge/layers/comparison.py</extracomment>
        <translation>Chaque entité y compte une fois, quel que soit son poids.</translation>
    </message>
    <message numerus="yes">
        <source>Converged after %n iterations.</source>
        <extracomment>bridge/layers/course.py</extracomment>
        <translation>
            <numerusform>Convergence après %n itération.</numerusform>
            <numerusform>Convergence après %n itérations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Did not converge within %n iterations.</source>
        <extracomment>bridge/layers/course.py, bridge/raster/words.py</extracomment>
        <translation>
            <numerusform>Pas de convergence en %n itération.</numerusform>
            <numerusform>Pas de convergence en %n itérations.</numerusform>
        </translation>
    </message>
    <message>
        <source>Total squared distance (inertia): {first} at first, {last} at the end.</source>
        <extracomment>bridge/layers/course.py</extracomment>
        <translation>Somme des carrés des distances (inertie)&#x202f;: {first} au début, {last} à la fin.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more starts.</source>
        <extracomment>bridge/log/feedback.py</extracomment>
        <translation>
            <numerusform>… et %n autre départ.</numerusform>
            <numerusform>… et %n autres départs.</numerusform>
        </translation>
    </message>
    <message>
        <source>After the search: typical distance {distance} (root mean square).</source>
        <extracomment>bridge/log/feedback.py</extracomment>
        <translation>Après la recherche&#x202f;: distance typique {distance} (moyenne quadratique).</translation>
    </message>
    <message numerus="yes">
        <source>%n clusters cannot meet all limits, because features are not split. Next: {clusters} clusters.</source>
        <extracomment>bridge/log/feedback.py</extracomment>
        <translation>
            <numerusform>%n cluster ne peut pas respecter toutes les limites, car les entités ne sont pas scindées. Essai suivant&#x202f;: {clusters} clusters.</numerusform>
            <numerusform>%n clusters ne peuvent pas respecter toutes les limites, car les entités ne sont pas scindées. Essai suivant&#x202f;: {clusters} clusters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Start {number} of {starts}: %n iterations, typical distance {distance} (root mean square).</source>
        <extracomment>bridge/log/feedback.py</extracomment>
        <translation>
            <numerusform>Départ {number} sur {starts}&#x202f;: %n itération, distance typique {distance} (moyenne quadratique).</numerusform>
            <numerusform>Départ {number} sur {starts}&#x202f;: %n itérations, distance typique {distance} (moyenne quadratique).</numerusform>
        </translation>
    </message>
    <message>
        <source>The run was canceled; nothing was written.</source>
        <extracomment>bridge/log/feedback.py</extracomment>
        <translation>L’exécution a été annulée&#x202f;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Constrained k-means</source>
        <extracomment>bridge/log/installation.py, menu.py, provider.py</extracomment>
        <translation>Constrained k-means</translation>
    </message>
    <message>
        <source>To repair it, {where}, then restart QGIS: {command}</source>
        <extracomment>bridge/log/installation.py</extracomment>
        <translation>Pour réparer l’installation, {where}, puis redémarrez QGIS&#x202f;: {command}</translation>
    </message>
    <message>
        <source>To update it, {where}, then restart QGIS: {command}</source>
        <extracomment>bridge/log/installation.py</extracomment>
        <translation>Pour le mettre à jour, {where}, puis redémarrez QGIS&#x202f;: {command}</translation>
    </message>
    <message>
        <source>To install it, {where}, then restart QGIS: {command}</source>
        <extracomment>bridge/log/installation.py</extracomment>
        <translation>Pour l’installer, {where}, puis redémarrez QGIS&#x202f;: {command}</translation>
    </message>
    <message>
        <source>run this command in a terminal</source>
        <extracomment>bridge/log/installation.py</extracomment>
        <translation>exécutez cette commande dans un terminal</translation>
    </message>
    <message>
        <source>run this command in the OSGeo4W Shell (see the Start menu)</source>
        <extracomment>bridge/log/installation.py</extracomment>
        <translation>exécutez cette commande dans l’OSGeo4W Shell (voir le menu Démarrer)</translation>
    </message>
    <message>
        <source>{whose} needs the Python package {title}, which is not installed.</source>
        <extracomment>bridge/log/installation.py</extracomment>
        <translation>{whose} a besoin du paquet Python {title}, qui n’est pas installé.</translation>
    </message>
    <message>
        <source>{whose} needs the Python package {title} {oldest} or later; {detail} is installed.</source>
        <extracomment>bridge/log/installation.py</extracomment>
        <translation>{whose} a besoin du paquet Python {title} {oldest} ou plus récent&#x202f;; la version {detail} est installée.</translation>
    </message>
    <message>
        <source>{whose} needs the Python package {title}, which is installed but does not load ({detail}).</source>
        <extracomment>bridge/log/installation.py</extracomment>
        <translation>{whose} a besoin du paquet Python {title}, qui est installé mais ne se charge pas ({detail}).</translation>
    </message>
    <message>
        <source>Input layer</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Couche source</translation>
    </message>
    <message>
        <source>Fields to compare</source>
        <extracomment>bridge/log/labels.py, models/segments_with_profiles.model3</extracomment>
        <translation>Champs à comparer</translation>
    </message>
    <message>
        <source>Scaling of the fields</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Mise à l’échelle des champs</translation>
    </message>
    <message>
        <source>Features with missing values</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Entités avec des valeurs manquantes</translation>
    </message>
    <message>
        <source>Weight of the position in percent</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Poids de la position en pourcentage</translation>
    </message>
    <message>
        <source>Smallest number of clusters</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Plus petit nombre de clusters</translation>
    </message>
    <message>
        <source>Largest number of clusters</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Plus grand nombre de clusters</translation>
    </message>
    <message>
        <source>Layer of centers</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Couche de centres</translation>
    </message>
    <message>
        <source>Field with the id of each center</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Champ de l’identifiant de chaque centre</translation>
    </message>
    <message>
        <source>Field with the minimum size of each center</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Champ de la taille minimale de chaque centre</translation>
    </message>
    <message>
        <source>Field with the maximum size of each center</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Champ de la taille maximale de chaque centre</translation>
    </message>
    <message>
        <source>Weight field</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Champ de pondération</translation>
    </message>
    <message>
        <source>Count NULL and negative weights as zero</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Compter les poids NULL et négatifs comme zéro</translation>
    </message>
    <message>
        <source>Minimum cluster size</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Taille minimale de cluster</translation>
    </message>
    <message>
        <source>Maximum cluster size</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Taille maximale de cluster</translation>
    </message>
    <message>
        <source>Size tolerance in percent</source>
        <extracomment>bridge/log/labels.py, models/balanced_territories.model3</extracomment>
        <translation>Tolérance de taille en pourcentage</translation>
    </message>
    <message>
        <source>Group by field</source>
        <extracomment>bridge/log/labels.py, models/equal_territories.model3</extracomment>
        <translation>Champ de regroupement</translation>
    </message>
    <message>
        <source>Type of zones</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Type de zones</translation>
    </message>
    <message>
        <source>Polygons for the zones</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Polygones pour les zones</translation>
    </message>
    <message>
        <source>Boundary of the zones</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Contour des zones</translation>
    </message>
    <message>
        <source>Cluster field name</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Nom du champ de cluster</translation>
    </message>
    <message>
        <source>Cluster size field name</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Nom du champ de taille de cluster</translation>
    </message>
    <message>
        <source>Initial centers</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Centres initiaux</translation>
    </message>
    <message>
        <source>Number of starts</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Nombre de départs</translation>
    </message>
    <message>
        <source>Maximum number of iterations</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Nombre maximal d’itérations</translation>
    </message>
    <message>
        <source>Random seed</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Graine aléatoire</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Tries to improve the result</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Essais d’amélioration du résultat</translation>
    </message>
    <message>
        <source>Distance</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Distance</translation>
    </message>
    <message>
        <source>Solver</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Solveur</translation>
    </message>
    <message>
        <source>Table of centers from an earlier run</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Table des centres d’une exécution précédente</translation>
    </message>
    <message>
        <source>Bands to compare</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Bandes à comparer</translation>
    </message>
    <message>
        <source>Sample size in pixels</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Taille de l’échantillon en pixels</translation>
    </message>
    <message>
        <source>Value of pixels without a class</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Valeur des pixels sans classe</translation>
    </message>
    <message>
        <source>Zones</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Zones</translation>
    </message>
    <message>
        <source>Centers</source>
        <extracomment>bridge/html/costs.py, bridge/log/labels.py, models/balanced_territories.model3, models/equal_territories.model3</extracomment>
        <translation>Centres</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>bridge/log/labels.py, models/balanced_territories.model3, models/depots_with_capacities.model3, models/equal_territories.model3, models/segments_with_profiles.model3</extracomment>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Features step by step</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Entités étape par étape</translation>
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
            <numerusform>%n entité lue.</numerusform>
            <numerusform>%n entités lues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features have no usable geometry (null, empty or not finite). They are skipped.</source>
        <extracomment>bridge/log/input.py</extracomment>
        <translation>
            <numerusform>%n entité n’a pas de géométrie utilisable (nulle, vide ou non finie). Elle est ignorée.</numerusform>
            <numerusform>%n entités n’ont pas de géométrie utilisable (nulle, vide ou non finie). Elles sont ignorées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features have no usable geometry (null, empty or not finite). They are skipped and written with NULL in the new fields.</source>
        <extracomment>bridge/log/input.py</extracomment>
        <translation>
            <numerusform>%n entité n’a pas de géométrie utilisable (nulle, vide ou non finie). Elle est ignorée, et écrite avec NULL dans les nouveaux champs.</numerusform>
            <numerusform>%n entités n’ont pas de géométrie utilisable (nulle, vide ou non finie). Elles sont ignorées, et écrites avec NULL dans les nouveaux champs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Feature {id} lies at {place}</source>
        <extracomment>bridge/log/input.py</extracomment>
        <translation>L’entité {id} se trouve à {place}</translation>
    </message>
    <message>
        <source>Feature {id} has a weight of {weight}</source>
        <extracomment>bridge/log/input.py</extracomment>
        <translation>L’entité {id} a un poids de {weight}</translation>
    </message>
    <message>
        <source>The center with feature id {id} lies at {place}</source>
        <extracomment>bridge/log/input.py</extracomment>
        <translation>Le centre (id de l’entité&#x202f;: {id}) se trouve à {place}</translation>
    </message>
    <message>
        <source>Distances on the map of this layer are {times} times as long as on the ground, and so are all lengths of this run. To measure on the ground, set {distance} to geocentric, or reproject the layer to a projection made for its area, such as its UTM zone.</source>
        <extracomment>bridge/log/input.py</extracomment>
        <translation>Sur la carte de cette couche, les distances sont {times} fois plus longues qu’au sol, de même que toutes les longueurs de cette exécution. Pour mesurer au sol, réglez «&#x202f;{distance}&#x202f;» sur géocentrique, ou reprojetez la couche dans une projection faite pour sa région, comme sa zone UTM.</translation>
    </message>
    <message>
        <source>Clusters: {clusters}</source>
        <extracomment>bridge/log/input.py</extracomment>
        <translation>Clusters&#x202f;: {clusters}</translation>
    </message>
    <message>
        <source>Clusters (may change, because features are not split): {clusters}</source>
        <extracomment>bridge/log/input.py</extracomment>
        <translation>Clusters (nombre susceptible de changer, car les entités ne sont pas scindées)&#x202f;: {clusters}</translation>
    </message>
    <message>
        <source>features: {count}</source>
        <extracomment>bridge/log/input.py</extracomment>
        <translation>entités&#x202f;: {count}</translation>
    </message>
    <message>
        <source>groups: {groups}</source>
        <extracomment>bridge/log/input.py</extracomment>
        <translation>groupes&#x202f;: {groups}</translation>
    </message>
    <message>
        <source>starts: {starts}</source>
        <extracomment>bridge/log/input.py</extracomment>
        <translation>départs&#x202f;: {starts}</translation>
    </message>
    <message>
        <source>seed: {seed}</source>
        <extracomment>bridge/log/input.py</extracomment>
        <translation>graine&#x202f;: {seed}</translation>
    </message>
    <message>
        <source>Limits: {lower} to {upper} features per cluster.</source>
        <extracomment>bridge/log/input.py</extracomment>
        <translation>Limites&#x202f;: de {lower} à {upper} entités par cluster.</translation>
    </message>
    <message numerus="yes">
        <source>Limits: exactly %n features per cluster.</source>
        <extracomment>bridge/log/input.py</extracomment>
        <translation>
            <numerusform>Limites&#x202f;: exactement %n entité par cluster.</numerusform>
            <numerusform>Limites&#x202f;: exactement %n entités par cluster.</numerusform>
        </translation>
    </message>
    <message>
        <source>Limits: sum of “{weight}” from {lower} to {upper} per cluster.</source>
        <extracomment>bridge/log/input.py</extracomment>
        <translation>Limites&#x202f;: somme de «&#x202f;{weight}&#x202f;» de {lower} à {upper} par cluster.</translation>
    </message>
    <message>
        <source>Limits: sum of “{weight}” of {lower} per cluster.</source>
        <extracomment>bridge/log/input.py</extracomment>
        <translation>Limites&#x202f;: somme de «&#x202f;{weight}&#x202f;» égale à {lower} par cluster.</translation>
    </message>
    <message>
        <source>Some centers are not used, because their groups have no features: {titles}.</source>
        <extracomment>bridge/log/input.py</extracomment>
        <translation>Certains centres ne sont pas utilisés, car leurs groupes n’ont pas d’entités&#x202f;: {titles}.</translation>
    </message>
    <message>
        <source>Group {group}: {text}</source>
        <extracomment>bridge/log/input.py</extracomment>
        <translation>Groupe {group}&#x202f;: {text}</translation>
    </message>
    <message numerus="yes">
        <source>Group {group}: %n clusters, {features} in each; typical distance {distance} (root mean square).</source>
        <extracomment>bridge/log/input.py</extracomment>
        <translation>
            <numerusform>Groupe {group}&#x202f;: %n cluster de {features}&#x202f;; distance typique {distance} (moyenne quadratique).</numerusform>
            <numerusform>Groupe {group}&#x202f;: %n clusters de {features} chacun&#x202f;; distance typique {distance} (moyenne quadratique).</numerusform>
        </translation>
    </message>
    <message>
        <source>{least} to {most} features</source>
        <extracomment>bridge/log/input.py</extracomment>
        <translation>{least} à {most} entités</translation>
    </message>
    <message numerus="yes">
        <source>%n clusters with {smallest} to {largest} features.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>
            <numerusform>%n cluster de {smallest} à {largest} entités.</numerusform>
            <numerusform>%n clusters de {smallest} à {largest} entités.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clusters, {features} in each.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>
            <numerusform>%n cluster de {features}.</numerusform>
            <numerusform>%n clusters de {features} chacun.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clusters with {smallest} to {largest} features, up to {percent} off the mean.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>
            <numerusform>%n cluster de {smallest} à {largest} entités, écart à la moyenne d’au plus {percent}.</numerusform>
            <numerusform>%n clusters de {smallest} à {largest} entités, écart à la moyenne d’au plus {percent}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Distance of the features to their centers: mean {mean}, root mean square {typical}, largest {largest}.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>Distance des entités à leurs centres&#x202f;: moyenne {mean}, moyenne quadratique {typical}, maximum {largest}.</translation>
    </message>
    <message>
        <source>Distance of the features to their centers: weighted mean {mean}, weighted root mean square {typical}, largest {largest}.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>Distance des entités à leurs centres&#x202f;: moyenne pondérée {mean}, moyenne quadratique pondérée {typical}, maximum {largest}.</translation>
    </message>
    <message>
        <source>Total squared distance (inertia): {inertia}.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>Somme des carrés des distances (inertie)&#x202f;: {inertia}.</translation>
    </message>
    <message numerus="yes">
        <source>Total squared distance (inertia): {inertia}, after %n iterations.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>
            <numerusform>Somme des carrés des distances (inertie)&#x202f;: {inertia}, après %n itération.</numerusform>
            <numerusform>Somme des carrés des distances (inertie)&#x202f;: {inertia}, après %n itérations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Converged after %n iterations. Total squared distance (inertia): {inertia}.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>
            <numerusform>Convergence après %n itération. Somme des carrés des distances (inertie)&#x202f;: {inertia}.</numerusform>
            <numerusform>Convergence après %n itérations. Somme des carrés des distances (inertie)&#x202f;: {inertia}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{inertia} × weight</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>{inertia} × poids</translation>
    </message>
    <message>
        <source>Cluster {id} has {weight}: {miss} too much.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>Le cluster {id} a {weight}&#x202f;: {miss} de trop.</translation>
    </message>
    <message>
        <source>Cluster {id} has {weight}: {miss} too little.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>Le cluster {id} a {weight}&#x202f;: il manque {miss}.</translation>
    </message>
    <message>
        <source>… and {count} more.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>… et {count} de plus.</translation>
    </message>
    <message>
        <source>{name} per cluster: {least} to {most}, at most {percent} % from the mean.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>{name} par cluster&#x202f;: de {least} à {most}, écart à la moyenne d’au plus {percent}&#x202f;%.</translation>
    </message>
    <message>
        <source>{name} per cluster: {least} to {most}, at most {percent} % from the mean of the group.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>{name} par cluster&#x202f;: de {least} à {most}, écart à la moyenne du groupe d’au plus {percent}&#x202f;%.</translation>
    </message>
    <message>
        <source>{name} per cluster: {least} each.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>{name} par cluster&#x202f;: {least} dans chacun.</translation>
    </message>
    <message numerus="yes">
        <source>%n zones; each is the union of the polygons of its cluster.</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>
            <numerusform>%n zone&#x202f;; c’est l’union des polygones de son cluster.</numerusform>
            <numerusform>%n zones&#x202f;; chacune est l’union des polygones de son cluster.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clusters have no zone: their polygons have no area within the boundary.</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>
            <numerusform>%n cluster n’a pas de zone&#x202f;: ses polygones n’ont pas de surface à l’intérieur du contour.</numerusform>
            <numerusform>%n clusters n’ont pas de zone&#x202f;: leurs polygones n’ont pas de surface à l’intérieur du contour.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clusters have no zone, because no polygon goes to them.</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>
            <numerusform>%n cluster n’a pas de zone, car aucun polygone ne lui revient.</numerusform>
            <numerusform>%n clusters n’ont pas de zone, car aucun polygone ne leur revient.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features lie outside the boundary, and so outside all zones.</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>
            <numerusform>%n entité se trouve hors du contour, et donc hors de toutes les zones.</numerusform>
            <numerusform>%n entités se trouvent hors du contour, et donc hors de toutes les zones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features lie outside all polygons or outside the boundary, and so outside all zones.</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>
            <numerusform>%n entité se trouve hors de tous les polygones ou hors du contour, et donc hors de toutes les zones.</numerusform>
            <numerusform>%n entités se trouvent hors de tous les polygones ou hors du contour, et donc hors de toutes les zones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features lie outside all zones: the longitudes of the layer span more than one turn around the globe, and zones are drawn for one. Give all features longitudes from -{half} to {half} degrees.</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>
            <numerusform>%n entité se trouve hors de toutes les zones&#x202f;: les longitudes de la couche couvrent plus d’un tour du globe, et les zones sont tracées pour un seul. Donnez à toutes les entités des longitudes de -{half} à {half} degrés.</numerusform>
            <numerusform>%n entités se trouvent hors de toutes les zones&#x202f;: les longitudes de la couche couvrent plus d’un tour du globe, et les zones sont tracées pour un seul. Donnez à toutes les entités des longitudes de -{half} à {half} degrés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features lie in the zone of another cluster, which has more of the features in their polygon.</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>
            <numerusform>%n entité se trouve dans la zone d’un autre cluster, qui a davantage d’entités dans le même polygone.</numerusform>
            <numerusform>%n entités se trouvent dans la zone d’un autre cluster, qui a davantage d’entités dans le même polygone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unassigned features lie in a zone: features are never split, and the remaining capacity was too small.</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>
            <numerusform>%n entité non affectée se trouve dans une zone&#x202f;: les entités ne sont jamais scindées, et la capacité restante était trop petite.</numerusform>
            <numerusform>%n entités non affectées se trouvent dans une zone&#x202f;: les entités ne sont jamais scindées, et la capacité restante était trop petite.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unassigned features lie in a polygon of a zone.</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>
            <numerusform>%n entité non affectée se trouve dans un polygone d’une zone.</numerusform>
            <numerusform>%n entités non affectées se trouvent dans un polygone d’une zone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n polygons without assigned features belong to no zone.</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>
            <numerusform>%n polygone sans entités affectées n’appartient à aucune zone.</numerusform>
            <numerusform>%n polygones sans entités affectées n’appartiennent à aucune zone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features are left unassigned, because the centers are full. They were chosen so that the total squared distance of the others is least.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>
            <numerusform>%n entité reste non affectée, car les centres sont pleins. Elle a été choisie pour que la somme des carrés des distances des autres soit la plus petite possible.</numerusform>
            <numerusform>%n entités restent non affectées, car les centres sont pleins. Elles ont été choisies pour que la somme des carrés des distances des autres soit la plus petite possible.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features with a total weight of {weight} are left unassigned. The centers could take all weight only if features were split. No unassigned feature fits into the remaining capacity of any center.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>
            <numerusform>%n entité d’un poids total de {weight} reste non affectée. Les centres ne pourraient recevoir tout le poids que si des entités étaient scindées. Aucune entité non affectée ne tient dans la capacité restante d’un centre.</numerusform>
            <numerusform>%n entités d’un poids total de {weight} restent non affectées. Les centres ne pourraient recevoir tout le poids que si des entités étaient scindées. Aucune entité non affectée ne tient dans la capacité restante d’un centre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features with a total weight of {weight} are left unassigned. All features together weigh {surplus} more than the centers can take. No unassigned feature fits into the remaining capacity of any center.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>
            <numerusform>%n entité d’un poids total de {weight} reste non affectée. Toutes les entités ensemble pèsent {surplus} de plus que ce que les centres peuvent recevoir. Aucune entité non affectée ne tient dans la capacité restante d’un centre.</numerusform>
            <numerusform>%n entités d’un poids total de {weight} restent non affectées. Toutes les entités ensemble pèsent {surplus} de plus que ce que les centres peuvent recevoir. Aucune entité non affectée ne tient dans la capacité restante d’un centre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mini-batches were used, followed by %n iterations over all features.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>
            <numerusform>Des mini-lots ont été utilisés, suivis de %n itération sur toutes les entités.</numerusform>
            <numerusform>Des mini-lots ont été utilisés, suivis de %n itérations sur toutes les entités.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lloyd&apos;s algorithm, continued to its end, would lower the total squared distance by {most}, to {lloyd}.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>L’algorithme de Lloyd, poursuivi jusqu’à son terme, réduirait la somme des carrés des distances de {most}, pour atteindre {lloyd}.</translation>
    </message>
    <message>
        <source>Lloyd&apos;s algorithm, continued to its end, would lower the total squared distance by about {least} to {most}, to about {lloyd}: an estimate from {count} features drawn at random and as many others.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>L’algorithme de Lloyd, poursuivi jusqu’à son terme, réduirait la somme des carrés des distances d’environ {least} à {most}, pour atteindre environ {lloyd}&#x202f;: une estimation sur {count} entités tirées au hasard et autant d’autres.</translation>
    </message>
    <message>
        <source>The search did not converge: the centers still moved in the last iteration. The clusters are the best ones for the centers before that.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>La recherche n’a pas convergé&#x202f;: les centres se déplaçaient encore à la dernière itération. Les clusters sont les meilleurs pour les centres d’avant celle-ci.</translation>
    </message>
    <message>
        <source>Certificate: not verified. Another assignment to these centers may have a smaller total squared distance.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>Certificat&#x202f;: non vérifié. Une autre affectation à ces centres peut avoir une somme des carrés des distances plus petite.</translation>
    </message>
    <message>
        <source>Certificate: verified for coordinates rounded to steps of {step}. These steps are coarse compared to the root mean square distance given above.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>Certificat&#x202f;: vérifié pour des coordonnées arrondies par pas de {step}. Ces pas sont grossiers par rapport à la moyenne quadratique des distances indiquée ci-dessus.</translation>
    </message>
    <message>
        <source>No other assignment to these centers within the limits has a total squared distance that is smaller by more than {share} %.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>Aucune autre affectation à ces centres dans les limites n’a une somme des carrés des distances plus petite de plus de {share}&#x202f;%.</translation>
    </message>
    <message>
        <source>Certificate: verified.</source>
        <extracomment>bridge/log/costs.py, bridge/log/outcome.py</extracomment>
        <translation>Certificat&#x202f;: vérifié.</translation>
    </message>
    <message>
        <source>Certificate: not verified to be near the best assignment.</source>
        <extracomment>bridge/log/costs.py, bridge/log/outcome.py</extracomment>
        <translation>Certificat&#x202f;: il n’est pas vérifié que l’affectation est proche de la meilleure.</translation>
    </message>
    <message>
        <source>This includes assignments that split features.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>Cela comprend les affectations qui scindent des entités.</translation>
    </message>
    <message numerus="yes">
        <source>This concerns %n groups: {titles}.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>
            <numerusform>Cela concerne %n groupe&#x202f;: {titles}.</numerusform>
            <numerusform>Cela concerne %n groupes&#x202f;: {titles}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <extracomment>bridge/log/input.py, bridge/log/outcome.py, bridge/log/sentences.py</extracomment>
        <translation>{least} à {most}</translation>
    </message>
    <message>
        <source>{number} trillion</source>
        <extracomment>bridge/log/numbers.py</extracomment>
        <translation>{number} × 10¹²</translation>
    </message>
    <message>
        <source>{number} billion</source>
        <extracomment>bridge/log/numbers.py</extracomment>
        <translation>{number} × 10⁹</translation>
    </message>
    <message>
        <source>{number} million</source>
        <extracomment>bridge/log/numbers.py</extracomment>
        <translation>{number} × 10⁶</translation>
    </message>
    <message>
        <source>square {unit}</source>
        <extracomment>bridge/log/numbers.py</extracomment>
        <translation>{unit} au carré</translation>
    </message>
    <message>
        <source>{clusters} is empty. Enter a number.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>«&#x202f;{clusters}&#x202f;» est vide. Saisissez un nombre.</translation>
    </message>
    <message>
        <source>{clusters} is empty. Enter a number, or set {maximum} or {minimum} (at least 1), from which the number is derived.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>«&#x202f;{clusters}&#x202f;» est vide. Saisissez un nombre, ou définissez «&#x202f;{maximum}&#x202f;» ou «&#x202f;{minimum}&#x202f;» (au moins 1), dont le nombre sera déduit.</translation>
    </message>
    <message numerus="yes">
        <source>With {parameter} set to {percent}, a cluster may weigh at most {most}, and %n features weigh more. The heaviest is feature {id} with {weight}.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>
            <numerusform>Avec «&#x202f;{parameter}&#x202f;» réglé sur {percent}, un cluster peut peser au plus {most}, et %n entité pèse davantage. C’est l’entité {id}, avec {weight}.</numerusform>
            <numerusform>Avec «&#x202f;{parameter}&#x202f;» réglé sur {percent}, un cluster peut peser au plus {most}, et %n entités pèsent davantage. La plus lourde est l’entité {id}, avec {weight}.</numerusform>
        </translation>
    </message>
    <message>
        <source>So clusters may weigh from {lower} to {largest}.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>Les clusters peuvent donc peser de {lower} à {largest}.</translation>
    </message>
    <message>
        <source>{where}, and all others are 0.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>{where}, alors que tout le reste est à 0.</translation>
    </message>
    <message>
        <source>It counts like any other and can dominate the result. If it is wrong or stands for missing data, correct it or leave it out.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>Cette valeur compte comme n’importe quelle autre et peut dominer le résultat. Si elle est fausse ou remplace des données manquantes, corrigez-la ou écartez-la.</translation>
    </message>
    <message>
        <source>features with a positive weight</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>entités de poids positif</translation>
    </message>
    <message>
        <source>{clusters} clusters need at least {clusters} {what}; {have} are used.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>Pour former {clusters} clusters, il faut au moins {clusters} {what}&#x202f;; {have} sont utilisées.</translation>
    </message>
    <message>
        <source>{clusters} clusters need at least {clusters} features that differ. The features (number used: {have}) have {distinct} different combinations of values.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>Pour former {clusters} clusters, il faut au moins {clusters} entités différentes. Les entités (nombre utilisé&#x202f;: {have}) ont {distinct} combinaisons de valeurs différentes.</translation>
    </message>
    <message>
        <source>{clusters} clusters need at least {clusters} features that differ. The features (number used: {have}) have {places} different combinations of values, of which {distinct} are distinct after rounding.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>Pour former {clusters} clusters, il faut au moins {clusters} entités différentes. Les entités (nombre utilisé&#x202f;: {have}) ont {places} combinaisons de valeurs différentes, dont {distinct} restent distinctes après arrondi.</translation>
    </message>
    <message>
        <source>{clusters} clusters need at least {clusters} distinct positions. The features (number used: {have}) have {places} positions, of which {distinct} are distinct after rounding.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>Pour former {clusters} clusters, il faut au moins {clusters} positions distinctes. Les entités (nombre utilisé&#x202f;: {have}) ont {places} positions, dont {distinct} restent distinctes après arrondi.</translation>
    </message>
    <message>
        <source>{clusters} clusters need at least {clusters} {what}; there are {have} with a usable geometry.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>Pour former {clusters} clusters, il faut au moins {clusters} {what}&#x202f;; {have} ont une géométrie utilisable.</translation>
    </message>
    <message>
        <source>{clusters} clusters need at least {clusters} distinct positions with a positive weight; there are {distinct}.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>Pour former {clusters} clusters, il faut au moins {clusters} positions distinctes de poids positif&#x202f;; il y en a {distinct}.</translation>
    </message>
    <message>
        <source>{clusters} clusters need at least {clusters} features; there are {have} with a usable geometry, at {distinct} distinct positions.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>Pour former {clusters} clusters, il faut au moins {clusters} entités&#x202f;; {have} ont une géométrie utilisable, à {distinct} positions distinctes.</translation>
    </message>
    <message>
        <source>{clusters} clusters need at least {clusters} distinct positions; the {have} features have {distinct}.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>Pour former {clusters} clusters, il faut au moins {clusters} positions distinctes&#x202f;; les {have} entités en ont {distinct}.</translation>
    </message>
    <message>
        <source>Coordinates are rounded to steps of {step}, a fraction of the extent, and feature {id} lies farthest from the others. If its position is wrong, correct it or leave it out. Otherwise lower the number of clusters to {enough}.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>Les coordonnées sont arrondies par pas de {step}, une fraction de l’emprise, et l’entité {id} est la plus éloignée des autres. Si sa position est fausse, corrigez-la ou écartez l’entité. Sinon, abaissez le nombre de clusters à {enough}.</translation>
    </message>
    <message>
        <source>No number of clusters meets all limits.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>Aucun nombre de clusters ne permet de respecter toutes les limites.</translation>
    </message>
    <message>
        <source>Lower the number of clusters to {enough}.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>Abaissez le nombre de clusters à {enough}.</translation>
    </message>
    <message numerus="yes">
        <source>(%n features have no usable geometry.)</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>
            <numerusform>(%n entité n’a pas de géométrie utilisable.)</numerusform>
            <numerusform>(%n entités n’ont pas de géométrie utilisable.)</numerusform>
        </translation>
    </message>
    <message>
        <source>Feature {id} has a weight of {weight}, and a cluster may have at most {maximum}. Raise {max_size} to {raised}, or leave the feature out.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>L’entité {id} a un poids de {weight}, et un cluster peut avoir au plus {maximum}. Portez «&#x202f;{max_size}&#x202f;» à {raised}, ou écartez l’entité.</translation>
    </message>
    <message>
        <source>Feature {id} has a weight of {weight}, and a cluster may have at most {maximum}. Raise {max_size} and lower {min_size}, or leave the feature out.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>L’entité {id} a un poids de {weight}, et un cluster peut avoir au plus {maximum}. Augmentez «&#x202f;{max_size}&#x202f;» et abaissez «&#x202f;{min_size}&#x202f;», ou écartez l’entité.</translation>
    </message>
    <message numerus="yes">
        <source>(%n features are too heavy.)</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>
            <numerusform>(%n entité est trop lourde.)</numerusform>
            <numerusform>(%n entités sont trop lourdes.)</numerusform>
        </translation>
    </message>
    <message>
        <source>{min_size} is {minimum} and {max_size} is {maximum}. Lower the minimum or raise the maximum.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>«&#x202f;{min_size}&#x202f;» vaut {minimum} et «&#x202f;{max_size}&#x202f;» vaut {maximum}. Abaissez le minimum ou augmentez le maximum.</translation>
    </message>
    <message>
        <source>The center with feature id {id} must get at least {lower} and can take at most {upper}. Lower its minimum or raise its maximum.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>Le centre (id de l’entité&#x202f;: {id}) doit recevoir au moins {lower} et peut recevoir au plus {upper}. Abaissez son minimum ou augmentez son maximum.</translation>
    </message>
    <message>
        <source>Lower {min_size} to {size}.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>Abaissez «&#x202f;{min_size}&#x202f;» à {size}.</translation>
    </message>
    <message>
        <source>Lower {min_size} to {size}, or the number of clusters to {clusters}.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>Abaissez «&#x202f;{min_size}&#x202f;» à {size}, ou le nombre de clusters à {clusters}.</translation>
    </message>
    <message>
        <source>Raise {max_size} to {raised}.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>Portez «&#x202f;{max_size}&#x202f;» à {raised}.</translation>
    </message>
    <message>
        <source>Raise {max_size} to {raised}, or the number of clusters to {more}.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>Portez «&#x202f;{max_size}&#x202f;» à {raised}, ou le nombre de clusters à {more}.</translation>
    </message>
    <message>
        <source>a total weight of {weight}</source>
        <extracomment>bridge/log/roads.py, bridge/log/sentences.py</extracomment>
        <translation>un poids total de {weight}</translation>
    </message>
    <message>
        <source>{count} features</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>{count} entités</translation>
    </message>
    <message>
        <source>The solver {solver}</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>Le solveur {solver}</translation>
    </message>
    <message>
        <source>{solver} is not offered on this system, because loading the Python package “{package}” into QGIS is not known to be safe ({detail}). Set {parameter} to Automatic, which finds the same optimum.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>{solver} n’est pas proposé sur ce système, car il n’est pas établi que le chargement du paquet Python «&#x202f;{package}&#x202f;» dans QGIS est sans danger ({detail}). Réglez «&#x202f;{parameter}&#x202f;» sur «&#x202f;Automatique&#x202f;», qui trouve le même optimum.</translation>
    </message>
    <message>
        <source>Set {parameter} to Automatic, which needs no other package and is as good.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>Réglez «&#x202f;{parameter}&#x202f;» sur «&#x202f;Automatique&#x202f;», qui n’a besoin d’aucun autre paquet et donne d’aussi bons résultats.</translation>
    </message>
    <message>
        <source>The solver {solver} takes at most {limit} pairs of a feature and a cluster, and this run has {pairs}. Set {parameter} to Automatic, which has no such limit and finds the same optimum.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>Le solveur {solver} accepte au plus {limit} paires formées d’une entité et d’un cluster, et cette exécution en a {pairs}. Réglez «&#x202f;{parameter}&#x202f;» sur «&#x202f;Automatique&#x202f;», qui n’a pas cette limite et trouve le même optimum.</translation>
    </message>
    <message>
        <source>The solver {solver} gave no usable result ({status}). Set {parameter} to Automatic.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>Le solveur {solver} n’a pas donné de résultat utilisable ({status}). Réglez «&#x202f;{parameter}&#x202f;» sur «&#x202f;Automatique&#x202f;».</translation>
    </message>
    <message>
        <source>The output {path} exists, but cannot be read as a GeoPackage ({reason}). Choose another file.</source>
        <extracomment>bridge/output/addition.py</extracomment>
        <translation>La sortie {path} existe, mais ne peut pas être lue comme un GeoPackage ({reason}). Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The layer “{name}” cannot be added to {path} ({reason}). Choose another layer name or another file.</source>
        <extracomment>bridge/output/addition.py</extracomment>
        <translation>La couche «&#x202f;{name}&#x202f;» ne peut pas être ajoutée à {path} ({reason}). Choisissez un autre nom de couche ou un autre fichier.</translation>
    </message>
    <message>
        <source>Another program wrote the layer “{name}” in {path} during the run, so it was not replaced. Choose another layer name, or run again to replace it.</source>
        <extracomment>bridge/output/addition.py</extracomment>
        <translation>Un autre programme a écrit la couche «&#x202f;{name}&#x202f;» dans {path} pendant l’exécution&#x202f;; elle n’a donc pas été remplacée. Choisissez un autre nom de couche, ou relancez l’exécution pour la remplacer.</translation>
    </message>
    <message>
        <source>“{name}” in {path} is not a layer and cannot be replaced. Choose another layer name.</source>
        <extracomment>bridge/output/addition.py</extracomment>
        <translation>«&#x202f;{name}&#x202f;» dans {path} n’est pas une couche et ne peut pas être remplacé. Choisissez un autre nom de couche.</translation>
    </message>
    <message>
        <source>Choose another format, such as {format}.</source>
        <extracomment>bridge/output/advice.py</extracomment>
        <translation>Choisissez un autre format, comme {format}.</translation>
    </message>
    <message>
        <source>{first} and {second} have the same destination ({text}). Choose another file, or two layer names in one GeoPackage.</source>
        <extracomment>bridge/output/checks.py</extracomment>
        <translation>«&#x202f;{first}&#x202f;» et «&#x202f;{second}&#x202f;» ont la même destination ({text}). Choisissez un autre fichier, ou deux noms de couche dans un même GeoPackage.</translation>
    </message>
    <message>
        <source>The folder {folder} for the output does not exist. Create it or choose another.</source>
        <extracomment>bridge/output/checks.py</extracomment>
        <translation>Le dossier {folder} de la sortie n’existe pas. Créez-le ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The folder {folder} for the output cannot be written to ({reason}).</source>
        <extracomment>bridge/output/checks.py</extracomment>
        <translation>Impossible d’écrire dans le dossier {folder} de la sortie ({reason}).</translation>
    </message>
    <message>
        <source>The name of the output is too long: {name}. Choose a shorter one.</source>
        <extracomment>bridge/output/checks.py</extracomment>
        <translation>Le nom de la sortie est trop long&#x202f;: {name}. Choisissez-en un plus court.</translation>
    </message>
    <message>
        <source>The path of the output is too long for a database: it has {count} bytes, and at most {most} are allowed. Choose another folder. ({path})</source>
        <extracomment>bridge/output/checks.py</extracomment>
        <translation>Le chemin de la sortie est trop long pour une base de données&#x202f;: il a {count} octets, et le maximum est de {most}. Choisissez un autre dossier. ({path})</translation>
    </message>
    <message>
        <source>The output {path} would be a table, but the features have geometries. Choose {other}.</source>
        <extracomment>bridge/output/checks.py</extracomment>
        <translation>La sortie {path} serait une table, mais les entités ont des géométries. Choisissez {other}.</translation>
    </message>
    <message>
        <source>The output {path} would be misplaced by {file}, which says where images of this name lie. Choose another name.</source>
        <extracomment>bridge/output/checks.py</extracomment>
        <translation>La sortie {path} serait mal placée à cause de {file}, qui indique où se trouvent les images de ce nom. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The output {path} would replace {file}. Choose another name.</source>
        <extracomment>bridge/output/checks.py</extracomment>
        <translation>La sortie {path} remplacerait {file}. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The output {path} would replace {file}, which belongs to {owner}. Choose another name.</source>
        <extracomment>bridge/output/checks.py</extracomment>
        <translation>La sortie {path} remplacerait {file}, qui appartient à {owner}. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The output {path} exists and cannot be written to.</source>
        <extracomment>bridge/output/checks.py</extracomment>
        <translation>La sortie {path} existe et ne peut pas être modifiée.</translation>
    </message>
    <message>
        <source>Only a GeoPackage can take another layer, and {path} already exists. Choose another file.</source>
        <extracomment>bridge/output/checks.py</extracomment>
        <translation>Seul un GeoPackage peut recevoir une autre couche, et {path} existe déjà. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The output would replace “{table}” in {path}, from which the input layer is read. Choose another layer name.</source>
        <extracomment>bridge/output/checks.py</extracomment>
        <translation>La sortie remplacerait «&#x202f;{table}&#x202f;» dans {path}, d’où la couche source est lue. Choisissez un autre nom de couche.</translation>
    </message>
    <message>
        <source>The output is the input layer itself (“{table}” in {path}). Choose another layer name.</source>
        <extracomment>bridge/output/checks.py</extracomment>
        <translation>La sortie est la couche source elle-même («&#x202f;{table}&#x202f;» dans {path}). Choisissez un autre nom de couche.</translation>
    </message>
    <message>
        <source>The output table already exists, and it would be lost if replacing it failed: {uri}. Drop it first or choose another name.</source>
        <extracomment>bridge/output/checks.py</extracomment>
        <translation>La table de sortie existe déjà, et elle serait perdue si son remplacement échouait&#x202f;: {uri}. Supprimez-la d’abord ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{output}: files with the extension “{ending}” cannot be written ({path}). Use {endings}.</source>
        <extracomment>bridge/output/destination.py</extracomment>
        <translation>{output}&#x202f;: les fichiers d’extension «&#x202f;{ending}&#x202f;» ne peuvent pas être écrits ({path}). Utilisez {endings}.</translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>bridge/log/zones.py, bridge/output/destination.py, bridge/output/samples.py, bridge/read/numbers.py</extracomment>
        <translation> ou </translation>
    </message>
    <message>
        <source>GDAL cannot write rasters with the extension “.{extension}” here ({path}). Use .tif, .png, .img or another one.</source>
        <extracomment>bridge/output/destination.py</extracomment>
        <translation>GDAL ne peut pas écrire ici de rasters d’extension «&#x202f;.{extension}&#x202f;» ({path}). Utilisez .tif, .png, .img ou une autre.</translation>
    </message>
    <message>
        <source>The result cannot be appended to an existing layer. Choose a new layer.</source>
        <extracomment>bridge/output/destination.py</extracomment>
        <translation>Le résultat ne peut pas être ajouté à une couche existante. Choisissez une nouvelle couche.</translation>
    </message>
    <message>
        <source>{output}: {text} does not name both a file and a layer. Give dbname=&apos;…&apos; and table=&quot;…&quot;, or the path alone to replace the whole file.</source>
        <extracomment>bridge/output/destination.py</extracomment>
        <translation>{output}&#x202f;: {text} ne nomme pas à la fois un fichier et une couche. Donnez dbname=&apos;…&apos; et table=&quot;…&quot;, ou le chemin seul pour remplacer tout le fichier.</translation>
    </message>
    <message>
        <source>QGIS cannot write files with the extension “.{extension}” ({path}). Use .gpkg, .geojson, .shp or another vector format.</source>
        <extracomment>bridge/output/destination.py</extracomment>
        <translation>QGIS ne peut pas écrire de fichiers d’extension «&#x202f;.{extension}&#x202f;» ({path}). Utilisez .gpkg, .geojson, .shp ou un autre format vectoriel.</translation>
    </message>
    <message>
        <source>The output {path} is a folder. Enter the name of a file.</source>
        <extracomment>bridge/output/destination.py</extracomment>
        <translation>La sortie {path} est un dossier. Saisissez le nom d’un fichier.</translation>
    </message>
    <message>
        <source>The output {path} is a device or a pipe. Enter the name of a file.</source>
        <extracomment>bridge/output/destination.py</extracomment>
        <translation>La sortie {path} est un périphérique ou un tube. Saisissez le nom d’un fichier.</translation>
    </message>
    <message>
        <source>The output {path} is a link that leads to itself. Enter another name.</source>
        <extracomment>bridge/output/destination.py</extracomment>
        <translation>La sortie {path} est un lien qui mène à lui-même. Saisissez un autre nom.</translation>
    </message>
    <message>
        <source>The features of the layer changed during the run, so clusters and features no longer match. Nothing was written. Run the algorithm again.</source>
        <extracomment>bridge/output/features.py</extracomment>
        <translation>Les entités de la couche ont changé pendant l’exécution, donc les clusters et les entités ne correspondent plus. Rien n’a été écrit. Exécutez de nouveau l’algorithme.</translation>
    </message>
    <message>
        <source>{path} is in use. Waiting up to {seconds} seconds for it.</source>
        <extracomment>bridge/output/locks.py</extracomment>
        <translation>{path} est en cours d’utilisation. Attente de {seconds} secondes au plus.</translation>
    </message>
    <message>
        <source>{path} is in use by another program or by unsaved edits in QGIS, and was not changed. Close it there or save the edits and run again, or choose another file.</source>
        <extracomment>bridge/output/locks.py</extracomment>
        <translation>{path} est utilisé par un autre programme ou par des modifications non enregistrées dans QGIS, et n’a pas été modifié. Fermez-le dans ce programme ou enregistrez les modifications, puis recommencez, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The output {path} would be damaged by {files}, which remain from a deleted file of the same name. Delete or move them, or choose another name.</source>
        <extracomment>bridge/output/locks.py</extracomment>
        <translation>La sortie {path} serait endommagée par {files}, qui proviennent d’un fichier supprimé du même nom. Supprimez-les ou déplacez-les, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source> and </source>
        <extracomment>bridge/output/locks.py, bridge/output/plans.py</extracomment>
        <translation> et </translation>
    </message>
    <message>
        <source> and {count} more</source>
        <extracomment>bridge/output/names.py</extracomment>
        <translation> et {count} de plus</translation>
    </message>
    <message numerus="yes">
        <source>{output}: %n features have coordinates that are not finite (infinite or not a number). They are written without geometry.</source>
        <extracomment>bridge/output/outputs.py</extracomment>
        <translation>
            <numerusform>{output}&#x202f;: %n entité a des coordonnées non finies (infinies ou non numériques). Elle est écrite sans géométrie.</numerusform>
            <numerusform>{output}&#x202f;: %n entités ont des coordonnées non finies (infinies ou non numériques). Elles sont écrites sans géométrie.</numerusform>
        </translation>
    </message>
    <message>
        <source>{output}: {file} cannot hold features without geometry, and some may have none.</source>
        <extracomment>bridge/output/plans.py</extracomment>
        <translation>{output}&#x202f;: {file} ne peut pas contenir d’entités sans géométrie, et certaines n’en ont peut-être pas.</translation>
    </message>
    <message numerus="yes">
        <source>{output}: {file} cannot hold features without geometry, and %n features have no usable one.</source>
        <extracomment>bridge/output/plans.py</extracomment>
        <translation>
            <numerusform>{output}&#x202f;: {file} ne peut pas contenir d’entités sans géométrie, et %n entité n’a pas de géométrie utilisable.</numerusform>
            <numerusform>{output}&#x202f;: {file} ne peut pas contenir d’entités sans géométrie, et %n entités n’ont pas de géométrie utilisable.</numerusform>
        </translation>
    </message>
    <message>
        <source>{output}: {file} has no data type for the values of {fields}. They are written as text.</source>
        <extracomment>bridge/output/plans.py</extracomment>
        <translation>{output}&#x202f;: {file} n’a pas de type de données pour les valeurs de {fields}. Elles sont écrites sous forme de texte.</translation>
    </message>
    <message>
        <source>“{name}” is renamed to “{other}”</source>
        <extracomment>bridge/output/plans.py</extracomment>
        <translation>«&#x202f;{name}&#x202f;» est renommé en «&#x202f;{other}&#x202f;»</translation>
    </message>
    <message>
        <source>{output}: {file} cannot be written under the name “{title}”. Choose another name, such as “{instead}”.</source>
        <extracomment>bridge/output/plans.py</extracomment>
        <translation>{output}&#x202f;: {file} ne peut pas être écrit sous le nom «&#x202f;{title}&#x202f;». Choisissez un autre nom, comme «&#x202f;{instead}&#x202f;».</translation>
    </message>
    <message>
        <source>{output}: {file} cannot hold this layer.</source>
        <extracomment>bridge/output/plans.py</extracomment>
        <translation>{output}&#x202f;: {file} ne peut pas contenir cette couche.</translation>
    </message>
    <message>
        <source>{output}: {file} cannot hold the fields {fields}.</source>
        <extracomment>bridge/output/plans.py</extracomment>
        <translation>{output}&#x202f;: {file} ne peut pas contenir les champs {fields}.</translation>
    </message>
    <message>
        <source>{output}: {file} cannot hold fields whose names differ only in case, blanks or special characters: {fields}. Rename one of them.</source>
        <extracomment>bridge/output/plans.py</extracomment>
        <translation>{output}&#x202f;: {file} ne peut pas contenir de champs dont les noms ne diffèrent que par la casse, les espaces ou les caractères spéciaux&#x202f;: {fields}. Renommez l’un d’eux.</translation>
    </message>
    <message>
        <source>{output}: {file} needs a different value of {fields} in each feature. Rename the field.</source>
        <extracomment>bridge/output/plans.py</extracomment>
        <translation>{output}&#x202f;: {file} exige une valeur de {fields} différente pour chaque entité. Renommez le champ.</translation>
    </message>
    <message>
        <source>{output}: {file} cannot hold geometries of the type {kind}.</source>
        <extracomment>bridge/output/plans.py</extracomment>
        <translation>{output}&#x202f;: {file} ne peut pas contenir de géométries du type {kind}.</translation>
    </message>
    <message>
        <source>{output}: {file} cannot hold a table without geometry.</source>
        <extracomment>bridge/output/plans.py</extracomment>
        <translation>{output}&#x202f;: {file} ne peut pas contenir de table sans géométrie.</translation>
    </message>
    <message>
        <source>{output}: {file} cannot hold geometries. Only the fields are written.</source>
        <extracomment>bridge/output/plans.py</extracomment>
        <translation>{output}&#x202f;: {file} ne peut pas contenir de géométries. Seuls les champs sont écrits.</translation>
    </message>
    <message>
        <source>{output}: {file} does not keep the reference system ({crs}).</source>
        <extracomment>bridge/output/plans.py</extracomment>
        <translation>{output}&#x202f;: {file} ne conserve pas le système de coordonnées ({crs}).</translation>
    </message>
    <message>
        <source>{output}: {file} cannot hold {dropped} values.</source>
        <extracomment>bridge/output/plans.py</extracomment>
        <translation>{output}&#x202f;: {file} ne peut pas contenir de valeurs {dropped}.</translation>
    </message>
    <message>
        <source>{output}: {file} moves positions by up to about {moved} units of the layer.</source>
        <extracomment>bridge/output/plans.py</extracomment>
        <translation>{output}&#x202f;: {file} déplace les positions d’environ {moved} unités de la couche au plus.</translation>
    </message>
    <message>
        <source>{format} cannot hold this raster without changing it. Write {path} as a GeoTIFF (.tif).</source>
        <extracomment>bridge/output/raster.py</extracomment>
        <translation>{format} ne peut pas contenir ce raster sans le modifier. Écrivez {path} en GeoTIFF (.tif).</translation>
    </message>
    <message>
        <source>{most} bytes</source>
        <extracomment>bridge/output/samples.py</extracomment>
        <translation>{most} octets</translation>
    </message>
    <message>
        <source>{most} characters</source>
        <extracomment>bridge/output/samples.py</extracomment>
        <translation>{most} caractères</translation>
    </message>
    <message>
        <source>above {most} or below {least}</source>
        <extracomment>bridge/output/samples.py</extracomment>
        <translation>au-dessus de {most} ou au-dessous de {least}</translation>
    </message>
    <message>
        <source>above {limit}</source>
        <extracomment>bridge/output/samples.py</extracomment>
        <translation>au-dessus de {limit}</translation>
    </message>
    <message>
        <source>below -{limit}</source>
        <extracomment>bridge/output/samples.py</extracomment>
        <translation>au-dessous de -{limit}</translation>
    </message>
    <message>
        <source>the written file cannot be read</source>
        <extracomment>bridge/output/scratch.py</extracomment>
        <translation>le fichier écrit ne peut pas être lu</translation>
    </message>
    <message>
        <source>The disk with the folder for temporary files ({folder}) is full. Free some space and run again.</source>
        <extracomment>bridge/output/scratch.py</extracomment>
        <translation>Le disque qui contient le dossier des fichiers temporaires ({folder}) est plein. Libérez de l’espace et recommencez.</translation>
    </message>
    <message>
        <source>{path} cannot be replaced ({reason}). Close the programs and layers that use it, or choose another file. It was not changed.</source>
        <extracomment>bridge/output/staging.py</extracomment>
        <translation>{path} ne peut pas être remplacé ({reason}). Fermez les programmes et les couches qui l’utilisent, ou choisissez un autre fichier. Il n’a pas été modifié.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}). Nothing was changed.</source>
        <extracomment>bridge/output/staging.py</extracomment>
        <translation>{path} ne peut pas être écrit ({reason}). Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>another program has changed it since</source>
        <extracomment>bridge/output/staging.py</extracomment>
        <translation>un autre programme l’a modifié entre-temps</translation>
    </message>
    <message>
        <source>{path} could not be restored ({reason}). Its former content is in {folder}.</source>
        <extracomment>bridge/output/staging.py</extracomment>
        <translation>{path} n’a pas pu être restauré ({reason}). Son ancien contenu est dans {folder}.</translation>
    </message>
    <message>
        <source>A run was killed while it replaced files. {folder} has the files as they were before. Move them back, or delete the folder.</source>
        <extracomment>bridge/output/staging.py</extracomment>
        <translation>Une exécution a été interrompue pendant qu’elle remplaçait des fichiers. {folder} contient les fichiers tels qu’ils étaient. Remettez-les en place, ou supprimez le dossier.</translation>
    </message>
    <message>
        <source>Make them different or rename the field.</source>
        <extracomment>bridge/output/values.py</extracomment>
        <translation>Rendez-les différentes ou renommez le champ.</translation>
    </message>
    <message>
        <source>Remove these characters.</source>
        <extracomment>bridge/output/values.py</extracomment>
        <translation>Supprimez ces caractères.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}</source>
        <extracomment>bridge/output/writers.py</extracomment>
        <translation>{path} ne peut pas être écrit&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>only {count} of {all} features were written</source>
        <extracomment>bridge/output/writers.py</extracomment>
        <translation>seules {count} entités sur {all} ont été écrites</translation>
    </message>
    <message>
        <source>The result could not be written. No files were left behind.</source>
        <extracomment>bridge/output/writers.py</extracomment>
        <translation>Le résultat n’a pas pu être écrit. Aucun fichier n’a été laissé.</translation>
    </message>
    <message>
        <source>{source} has no bands itself. Choose one of the rasters in it.</source>
        <extracomment>bridge/raster/source.py</extracomment>
        <translation>{source} n’a pas de bandes à lui seul. Choisissez l’un des rasters qu’il contient.</translation>
    </message>
    <message>
        <source>Band {number} does not exist. Use numbers from 1 to {count} in {parameter}.</source>
        <extracomment>bridge/raster/source.py</extracomment>
        <translation>La bande {number} n’existe pas. Utilisez des numéros de 1 à {count} dans «&#x202f;{parameter}&#x202f;».</translation>
    </message>
    <message>
        <source>Band {number} contains complex numbers ({kind}), which cannot be compared. Choose other bands in {parameter}, or make a raster of the real part or the amplitude.</source>
        <extracomment>bridge/raster/source.py</extracomment>
        <translation>La bande {number} contient des nombres complexes ({kind}), qui ne peuvent pas être comparés. Choisissez d’autres bandes dans «&#x202f;{parameter}&#x202f;», ou créez un raster de la partie réelle ou de l’amplitude.</translation>
    </message>
    <message>
        <source>{name} cannot be read by GDAL (its provider is {provider}). Save it as a file first.</source>
        <extracomment>bridge/raster/source.py</extracomment>
        <translation>{name} ne peut pas être lu par GDAL (son fournisseur est {provider}). Enregistrez-le d’abord dans un fichier.</translation>
    </message>
    <message>
        <source>{source} cannot be read as a raster ({reason}).</source>
        <extracomment>bridge/raster/source.py</extracomment>
        <translation>{source} ne peut pas être lu comme un raster ({reason}).</translation>
    </message>
    <message>
        <source>The raster cannot be read in row {row} ({reason}).</source>
        <extracomment>bridge/raster/source.py</extracomment>
        <translation>Le raster ne peut pas être lu à la ligne {row} ({reason}).</translation>
    </message>
    <message>
        <source>Class {number}: {pixels}</source>
        <extracomment>bridge/raster/style.py</extracomment>
        <translation>Classe {number}&#x202f;: {pixels}</translation>
    </message>
    <message numerus="yes">
        <source>%n pixels</source>
        <extracomment>bridge/raster/style.py</extracomment>
        <translation>
            <numerusform>%n pixel</numerusform>
            <numerusform>%n pixels</numerusform>
        </translation>
    </message>
    <message>
        <source>band units</source>
        <extracomment>bridge/raster/words.py</extracomment>
        <translation>unités des bandes</translation>
    </message>
    <message>
        <source>Raster: {width} × {height} pixels; bands: {bands}.</source>
        <extracomment>bridge/raster/words.py</extracomment>
        <translation>Raster&#x202f;: {width} × {height} pixels&#x202f;; bandes&#x202f;: {bands}.</translation>
    </message>
    <message>
        <source>Band {band} has a color table: pixels are compared by their red, green and blue, not by their numbers.</source>
        <extracomment>bridge/raster/words.py</extracomment>
        <translation>La bande {band} a une table de couleurs&#x202f;: les pixels sont comparés par leurs composantes rouge, verte et bleue, et non par leurs numéros.</translation>
    </message>
    <message>
        <source>Band {band} is a transparency band. Transparent pixels get no class.</source>
        <extracomment>bridge/raster/words.py</extracomment>
        <translation>La bande {band} est une bande de transparence. Les pixels transparents ne reçoivent pas de classe.</translation>
    </message>
    <message numerus="yes">
        <source>%n valid pixels, all of which are used to find the classes.</source>
        <extracomment>bridge/raster/words.py</extracomment>
        <translation>
            <numerusform>%n pixel valide, utilisé pour trouver les classes.</numerusform>
            <numerusform>%n pixels valides, tous utilisés pour trouver les classes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n valid pixels, of which {count} ({share}) are drawn at random to find the classes. {parameter} sets how many.</source>
        <extracomment>bridge/raster/words.py</extracomment>
        <translation>
            <numerusform>%n pixel valide, dont {count} ({share}) tirés au hasard pour trouver les classes. «&#x202f;{parameter}&#x202f;» en fixe le nombre.</numerusform>
            <numerusform>%n pixels valides, dont {count} ({share}) tirés au hasard pour trouver les classes. «&#x202f;{parameter}&#x202f;» en fixe le nombre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pixels get no class, because they have no data, are masked or not finite.</source>
        <extracomment>bridge/raster/words.py</extracomment>
        <translation>
            <numerusform>%n pixel ne reçoit pas de classe, car il est sans données, masqué ou de valeur non finie.</numerusform>
            <numerusform>%n pixels ne reçoivent pas de classe, car ils sont sans données, masqués ou de valeur non finie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Such a number often marks pixels without data. If so, declare it as the raster&apos;s no data value, for example with “Translate (Convert Format)”.</source>
        <extracomment>bridge/raster/words.py</extracomment>
        <translation>Un tel nombre désigne souvent des pixels sans données. Dans ce cas, déclarez-le comme valeur NoData du raster, par exemple avec «&#x202f;Convertir&#x202f;» (Translate).</translation>
    </message>
    <message>
        <source>Band {band} has values from {low} to {high}.</source>
        <extracomment>bridge/raster/words.py</extracomment>
        <translation>La bande {band} a des valeurs de {low} à {high}.</translation>
    </message>
    <message>
        <source>The squares of such numbers are too large to be computed.</source>
        <extracomment>bridge/raster/words.py</extracomment>
        <translation>Les carrés de tels nombres sont trop grands pour être calculés.</translation>
    </message>
    <message>
        <source>Band {band} has the value {value}</source>
        <extracomment>bridge/raster/words.py</extracomment>
        <translation>La bande {band} a la valeur {value}</translation>
    </message>
    <message numerus="yes">
        <source>Converged after %n iterations; typical distance of the pixels to their class {distance} (root mean square).</source>
        <extracomment>bridge/raster/words.py</extracomment>
        <translation>
            <numerusform>Convergence après %n itération&#x202f;; distance typique des pixels à leur classe {distance} (moyenne quadratique).</numerusform>
            <numerusform>Convergence après %n itérations&#x202f;; distance typique des pixels à leur classe {distance} (moyenne quadratique).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n classes with {smallest} to {largest} pixels.</source>
        <extracomment>bridge/raster/words.py</extracomment>
        <translation>
            <numerusform>%n classe de {smallest} à {largest} pixels.</numerusform>
            <numerusform>%n classes de {smallest} à {largest} pixels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n classes, {smallest} pixels in each.</source>
        <extracomment>bridge/raster/words.py</extracomment>
        <translation>
            <numerusform>%n classe de {smallest} pixels.</numerusform>
            <numerusform>%n classes de {smallest} pixels chacune.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n classes with {smallest} to {largest} pixels, up to {percent} off an equal area.</source>
        <extracomment>bridge/raster/words.py</extracomment>
        <translation>
            <numerusform>%n classe de {smallest} à {largest} pixels, écart à une surface égale d’au plus {percent}.</numerusform>
            <numerusform>%n classes de {smallest} à {largest} pixels, écart à une surface égale d’au plus {percent}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n classes have no pixels.</source>
        <extracomment>bridge/raster/words.py</extracomment>
        <translation>
            <numerusform>%n classe n’a pas de pixels.</numerusform>
            <numerusform>%n classes n’ont pas de pixels.</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is lost</source>
        <extracomment>bridge/raster/words.py</extracomment>
        <translation>rien n’est perdu</translation>
    </message>
    <message>
        <source>Mean squared error: {mse}; {psnr}; size ratio: {ratio}.</source>
        <extracomment>bridge/raster/words.py</extracomment>
        <translation>Erreur quadratique moyenne&#x202f;: {mse}&#x202f;; {psnr}&#x202f;; rapport de taille&#x202f;: {ratio}.</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n pixels has a value in every chosen band: all of them have no data, are masked or not finite. Choose other bands in {parameter}, or another raster.</source>
        <extracomment>bridge/raster/words.py</extracomment>
        <translation>
            <numerusform>Le seul pixel (%n) n’a pas de valeur dans toutes les bandes choisies&#x202f;: il est sans données, masqué ou de valeur non finie. Choisissez d’autres bandes dans «&#x202f;{parameter}&#x202f;», ou un autre raster.</numerusform>
            <numerusform>Aucun des %n pixels n’a une valeur dans toutes les bandes choisies&#x202f;: tous sont sans données, masqués ou de valeur non finie. Choisissez d’autres bandes dans «&#x202f;{parameter}&#x202f;», ou un autre raster.</numerusform>
        </translation>
    </message>
    <message>
        <source>{classes} classes need at least {classes} pixels; {pixels} are valid. Lower the number of classes (CLUSTERS) to {pixels}.</source>
        <extracomment>bridge/raster/words.py</extracomment>
        <translation>Pour former {classes} classes, il faut au moins {classes} pixels&#x202f;; {pixels} sont valides. Abaissez le nombre de classes (CLUSTERS) à {pixels}.</translation>
    </message>
    <message>
        <source>{classes} classes need at least {classes} different values; the {pixels} valid pixels have {distinct}. Lower the number of classes (CLUSTERS) to {distinct}.</source>
        <extracomment>bridge/raster/words.py</extracomment>
        <translation>Pour former {classes} classes, il faut au moins {classes} valeurs différentes&#x202f;; les {pixels} pixels valides en ont {distinct}. Abaissez le nombre de classes (CLUSTERS) à {distinct}.</translation>
    </message>
    <message>
        <source>{classes} classes need at least {classes} different values; the {pixels} pixels that were drawn have {distinct}. Lower the number of classes (CLUSTERS) to {distinct}, or raise {parameter}.</source>
        <extracomment>bridge/raster/words.py</extracomment>
        <translation>Pour former {classes} classes, il faut au moins {classes} valeurs différentes&#x202f;; les {pixels} pixels tirés au hasard en ont {distinct}. Abaissez le nombre de classes (CLUSTERS) à {distinct}, ou augmentez «&#x202f;{parameter}&#x202f;».</translation>
    </message>
    <message>
        <source>scaled units</source>
        <extracomment>bridge/read/attributes.py</extracomment>
        <translation>unités mises à l’échelle</translation>
    </message>
    <message>
        <source>units of the fields</source>
        <extracomment>bridge/read/attributes.py</extracomment>
        <translation>unités des champs</translation>
    </message>
    <message>
        <source>squared {unit}</source>
        <extracomment>bridge/read/attributes.py</extracomment>
        <translation>{unit} au carré</translation>
    </message>
    <message>
        <source>There is nothing to cluster: the layer has no features, or the selection or the filter leaves none.</source>
        <extracomment>bridge/read/attributes.py, bridge/read/points.py</extracomment>
        <translation>Il n’y a rien à partitionner&#x202f;: la couche n’a pas d’entités, ou la sélection ou le filtre n’en laisse aucune.</translation>
    </message>
    <message numerus="yes">
        <source>The field “{name}” has no finite number in any of the %n features. Choose other fields in {parameter}.</source>
        <extracomment>bridge/read/attributes.py</extracomment>
        <translation>
            <numerusform>Le champ «&#x202f;{name}&#x202f;» n’a pas de nombre fini dans la seule entité (%n). Choisissez d’autres champs dans «&#x202f;{parameter}&#x202f;».</numerusform>
            <numerusform>Le champ «&#x202f;{name}&#x202f;» n’a de nombre fini dans aucune des %n entités. Choisissez d’autres champs dans «&#x202f;{parameter}&#x202f;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features have missing values. The first is feature {id}, in the field “{name}”. Correct them, or choose another option for {parameter}.</source>
        <extracomment>bridge/read/attributes.py</extracomment>
        <translation>
            <numerusform>%n entité a des valeurs manquantes. C’est l’entité {id}, dans le champ «&#x202f;{name}&#x202f;». Corrigez-les, ou choisissez une autre option pour «&#x202f;{parameter}&#x202f;».</numerusform>
            <numerusform>%n entités ont des valeurs manquantes. La première est l’entité {id}, dans le champ «&#x202f;{name}&#x202f;». Corrigez-les, ou choisissez une autre option pour «&#x202f;{parameter}&#x202f;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is nothing to cluster: none of the %n features has a value in every field. Choose fewer fields in {fields}, or another option for {nulls}.</source>
        <extracomment>bridge/read/attributes.py</extracomment>
        <translation>
            <numerusform>Il n’y a rien à partitionner&#x202f;: la seule entité (%n) n’a pas de valeur dans tous les champs. Choisissez moins de champs dans «&#x202f;{fields}&#x202f;», ou une autre option pour «&#x202f;{nulls}&#x202f;».</numerusform>
            <numerusform>Il n’y a rien à partitionner&#x202f;: aucune des %n entités n’a une valeur dans tous les champs. Choisissez moins de champs dans «&#x202f;{fields}&#x202f;», ou une autre option pour «&#x202f;{nulls}&#x202f;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is nothing to cluster: none of the %n features has a value in every field and a position. Choose fewer fields in {fields}, or another option for {nulls}.</source>
        <extracomment>bridge/read/attributes.py</extracomment>
        <translation>
            <numerusform>Il n’y a rien à partitionner&#x202f;: la seule entité (%n) n’a pas à la fois une valeur dans tous les champs et une position. Choisissez moins de champs dans «&#x202f;{fields}&#x202f;», ou une autre option pour «&#x202f;{nulls}&#x202f;».</numerusform>
            <numerusform>Il n’y a rien à partitionner&#x202f;: aucune des %n entités n’a à la fois une valeur dans tous les champs et une position. Choisissez moins de champs dans «&#x202f;{fields}&#x202f;», ou une autre option pour «&#x202f;{nulls}&#x202f;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the chosen fields varies: each has the same value in all %n features that are used. Choose other fields in {parameter}.</source>
        <extracomment>bridge/read/attributes.py</extracomment>
        <translation>
            <numerusform>Aucun des champs choisis ne varie&#x202f;: une seule entité (%n) est utilisée. Choisissez d’autres champs dans «&#x202f;{parameter}&#x202f;».</numerusform>
            <numerusform>Aucun des champs choisis ne varie&#x202f;: chacun a la même valeur dans les %n entités utilisées. Choisissez d’autres champs dans «&#x202f;{parameter}&#x202f;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features read; fields: {fields}.</source>
        <extracomment>bridge/read/attributes.py</extracomment>
        <translation>
            <numerusform>%n entité lue&#x202f;; champs&#x202f;: {fields}.</numerusform>
            <numerusform>%n entités lues&#x202f;; champs&#x202f;: {fields}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features have missing values or no usable position. They are skipped.</source>
        <extracomment>bridge/read/attributes.py</extracomment>
        <translation>
            <numerusform>%n entité a des valeurs manquantes ou n’a pas de position utilisable. Elle est ignorée.</numerusform>
            <numerusform>%n entités ont des valeurs manquantes ou n’ont pas de position utilisable. Elles sont ignorées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features have missing values or no usable position. They are skipped and written with NULL in the new fields.</source>
        <extracomment>bridge/read/attributes.py</extracomment>
        <translation>
            <numerusform>%n entité a des valeurs manquantes ou n’a pas de position utilisable. Elle est ignorée, et écrite avec NULL dans les nouveaux champs.</numerusform>
            <numerusform>%n entités ont des valeurs manquantes ou n’ont pas de position utilisable. Elles sont ignorées, et écrites avec NULL dans les nouveaux champs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features have missing values, for which the field&apos;s mean is used.</source>
        <extracomment>bridge/read/attributes.py</extracomment>
        <translation>
            <numerusform>%n entité a des valeurs manquantes, remplacées par la moyenne du champ.</numerusform>
            <numerusform>%n entités ont des valeurs manquantes, remplacées par la moyenne du champ.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” has the value {middle} in all features that are used, so it has no effect.</source>
        <extracomment>bridge/read/attributes.py</extracomment>
        <translation>«&#x202f;{name}&#x202f;» a la valeur {middle} dans toutes les entités utilisées, donc il n’a aucun effet.</translation>
    </message>
    <message>
        <source>Scaled “{name}”: (value − {middle}) / {spread}.</source>
        <extracomment>bridge/read/attributes.py</extracomment>
        <translation>Mise à l’échelle de «&#x202f;{name}&#x202f;»&#x202f;: (valeur − {middle}) / {spread}.</translation>
    </message>
    <message>
        <source>The quartiles of “{name}” are equal, so it is divided by its standard deviation instead of the interquartile range.</source>
        <extracomment>bridge/read/attributes.py</extracomment>
        <translation>Les quartiles de «&#x202f;{name}&#x202f;» sont égaux, donc il est divisé par son écart-type au lieu de l’écart interquartile.</translation>
    </message>
    <message>
        <source>“{name}” varies so little compared to “{widest}” that it has no effect.</source>
        <extracomment>bridge/read/attributes.py</extracomment>
        <translation>«&#x202f;{name}&#x202f;» varie si peu par rapport à «&#x202f;{widest}&#x202f;» qu’il n’a aucun effet.</translation>
    </message>
    <message>
        <source>Choose another option for {parameter}.</source>
        <extracomment>bridge/read/attributes.py</extracomment>
        <translation>Choisissez une autre option pour «&#x202f;{parameter}&#x202f;».</translation>
    </message>
    <message>
        <source>Scaled positions: divided by {spread} along all axes.</source>
        <extracomment>bridge/read/attributes.py</extracomment>
        <translation>Mise à l’échelle des positions&#x202f;: divisées par {spread} sur tous les axes.</translation>
    </message>
    <message>
        <source>All features have the same position, so it has no effect.</source>
        <extracomment>bridge/read/attributes.py</extracomment>
        <translation>Toutes les entités ont la même position, donc elle n’a aucun effet.</translation>
    </message>
    <message>
        <source>Feature {id} has {value} in the field “{name}”</source>
        <extracomment>bridge/read/attributes.py</extracomment>
        <translation>L’entité {id} a la valeur {value} dans le champ «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>{layer}: a polygon crosses the antimeridian or holds a pole, and cannot be transformed to the reference system of the input ({crs}). Split it there, or choose another layer.</source>
        <extracomment>bridge/read/boundary.py</extracomment>
        <translation>{layer}&#x202f;: un polygone traverse l’antiméridien ou contient un pôle, et ne peut pas être transformé dans le système de coordonnées de l’entrée ({crs}). Coupez-le à cet endroit, ou choisissez une autre couche.</translation>
    </message>
    <message numerus="yes">
        <source>%n features of {layer} cannot be transformed to the reference system of the input ({crs}). They are skipped.</source>
        <extracomment>bridge/read/boundary.py</extracomment>
        <translation>
            <numerusform>%n entité de {layer} ne peut pas être transformée dans le système de coordonnées de l’entrée ({crs}). Elle est ignorée.</numerusform>
            <numerusform>%n entités de {layer} ne peuvent pas être transformées dans le système de coordonnées de l’entrée ({crs}). Elles sont ignorées.</numerusform>
        </translation>
    </message>
    <message>
        <source>{layer}: the layer (or the selection in it) has no polygon with an area. Choose another layer.</source>
        <extracomment>bridge/read/boundary.py</extracomment>
        <translation>{layer}&#x202f;: la couche (ou sa sélection) n’a aucun polygone de surface non nulle. Choisissez une autre couche.</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n features lies within the polygons of {layer}. Check the reference systems of both layers, or choose another layer.</source>
        <extracomment>bridge/read/boundary.py</extracomment>
        <translation>
            <numerusform>La seule entité (%n) ne se trouve pas dans les polygones de {layer}. Vérifiez les systèmes de coordonnées des deux couches, ou choisissez une autre couche.</numerusform>
            <numerusform>Aucune des %n entités ne se trouve dans les polygones de {layer}. Vérifiez les systèmes de coordonnées des deux couches, ou choisissez une autre couche.</numerusform>
        </translation>
    </message>
    <message>
        <source>feature {id} has no usable value in one of its fields</source>
        <extracomment>bridge/read/center_table.py</extracomment>
        <translation>l’entité {id} n’a pas de valeur utilisable dans l’un de ses champs</translation>
    </message>
    <message>
        <source>it has no rows</source>
        <extracomment>bridge/read/center_table.py</extracomment>
        <translation>elle n’a pas de lignes</translation>
    </message>
    <message>
        <source>its clusters are not numbered from 1 without gaps</source>
        <extracomment>bridge/read/center_table.py</extracomment>
        <translation>ses clusters ne sont pas numérotés à partir de 1 sans interruption</translation>
    </message>
    <message>
        <source>cluster {number} has other fields or another scaling than cluster 1</source>
        <extracomment>bridge/read/center_table.py</extracomment>
        <translation>le cluster {number} a d’autres champs ou une autre mise à l’échelle que le cluster 1</translation>
    </message>
    <message>
        <source>it does not say by which field it is grouped</source>
        <extracomment>bridge/read/center_table.py</extracomment>
        <translation>elle n’indique pas selon quel champ elle est groupée</translation>
    </message>
    <message>
        <source>cluster {number} is in several groups</source>
        <extracomment>bridge/read/center_table.py</extracomment>
        <translation>le cluster {number} est dans plusieurs groupes</translation>
    </message>
    <message>
        <source>its clusters are not numbered group after group</source>
        <extracomment>bridge/read/center_table.py</extracomment>
        <translation>ses clusters ne sont pas numérotés groupe après groupe</translation>
    </message>
    <message>
        <source>it has no row for a field</source>
        <extracomment>bridge/read/center_table.py</extracomment>
        <translation>il lui manque la ligne d’un champ</translation>
    </message>
    <message>
        <source>the sizes of its clusters are missing</source>
        <extracomment>bridge/read/center_table.py</extracomment>
        <translation>les tailles de ses clusters manquent</translation>
    </message>
    <message>
        <source>it has no field “{name}”</source>
        <extracomment>bridge/read/center_table.py</extracomment>
        <translation>elle n’a pas de champ «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>{parameter} cannot be used: {reason}. Choose the table that an earlier run wrote as {centers}, with all of its rows.</source>
        <extracomment>bridge/read/center_table.py</extracomment>
        <translation>«&#x202f;{parameter}&#x202f;» ne peut pas être utilisée&#x202f;: {reason}. Choisissez la table qu’une exécution précédente a écrite comme «&#x202f;{centers}&#x202f;», avec toutes ses lignes.</translation>
    </message>
    <message>
        <source>The layer of centers</source>
        <extracomment>bridge/read/centers.py</extracomment>
        <translation>La couche de centres</translation>
    </message>
    <message numerus="yes">
        <source>%n features of the layer of centers have no usable position: their geometry is null, empty, not finite, or cannot be transformed to the reference system of the input. The first is feature {id}.</source>
        <extracomment>bridge/read/centers.py</extracomment>
        <translation>
            <numerusform>%n entité de la couche de centres n’a pas de position utilisable&#x202f;: sa géométrie est nulle, vide, non finie, ou ne peut pas être transformée dans le système de coordonnées de l’entrée. C’est l’entité {id}.</numerusform>
            <numerusform>%n entités de la couche de centres n’ont pas de position utilisable&#x202f;: leur géométrie est nulle, vide, non finie, ou ne peut pas être transformée dans le système de coordonnées de l’entrée. La première est l’entité {id}.</numerusform>
        </translation>
    </message>
    <message>
        <source>No center is left. Correct them.</source>
        <extracomment>bridge/read/centers.py</extracomment>
        <translation>Il ne reste aucun centre. Corrigez ces entités.</translation>
    </message>
    <message>
        <source>Such features are skipped. The other centers are numbered from 1.</source>
        <extracomment>bridge/read/centers.py</extracomment>
        <translation>De telles entités sont ignorées. Les autres centres sont numérotés à partir de 1.</translation>
    </message>
    <message>
        <source>The layer of centers (or the selection in it) has no features.</source>
        <extracomment>bridge/read/centers.py</extracomment>
        <translation>La couche de centres (ou sa sélection) n’a pas d’entités.</translation>
    </message>
    <message>
        <source>The center with feature id {id} has {value} in the field “{field}”. Use a number of at least 0.</source>
        <extracomment>bridge/read/centers.py</extracomment>
        <translation>Le centre (id de l’entité&#x202f;: {id}) a {value} dans le champ «&#x202f;{field}&#x202f;». Utilisez un nombre supérieur ou égal à 0.</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <extracomment>bridge/output/names.py, bridge/output/signs.py, bridge/read/groups.py, bridge/read/numbers.py</extracomment>
        <translation>«&#x202f;{text}&#x202f;»</translation>
    </message>
    <message>
        <source>{parameter}: the expression returns no value.</source>
        <extracomment>bridge/read/numbers.py</extracomment>
        <translation>{parameter}&#x202f;: l’expression ne renvoie aucune valeur.</translation>
    </message>
    <message>
        <source>{parameter} is empty. Enter a value.</source>
        <extracomment>bridge/read/numbers.py</extracomment>
        <translation>«&#x202f;{parameter}&#x202f;» est vide. Saisissez une valeur.</translation>
    </message>
    <message>
        <source>{parameter}: {value} is not a number. Use {range}.</source>
        <extracomment>bridge/read/numbers.py</extracomment>
        <translation>{parameter}&#x202f;: {value} n’est pas un nombre. Utilisez {range}.</translation>
    </message>
    <message>
        <source>{parameter}: {value} is not a whole number. Use {range}.</source>
        <extracomment>bridge/read/numbers.py</extracomment>
        <translation>{parameter}&#x202f;: {value} n’est pas un nombre entier. Utilisez {range}.</translation>
    </message>
    <message>
        <source>{parameter}: {value} is not a whole number. Use {nearest}.</source>
        <extracomment>bridge/read/numbers.py</extracomment>
        <translation>{parameter}&#x202f;: {value} n’est pas un nombre entier. Utilisez {nearest}.</translation>
    </message>
    <message>
        <source>{parameter}: {value} is not one of the choices. Use {options}.</source>
        <extracomment>bridge/read/numbers.py</extracomment>
        <translation>{parameter}&#x202f;: {value} n’est pas l’un des choix. Utilisez {options}.</translation>
    </message>
    <message>
        <source>{parameter}: {value} is neither true nor false. Use true or false.</source>
        <extracomment>bridge/read/numbers.py</extracomment>
        <translation>{parameter}&#x202f;: {value} n’est ni vrai ni faux. Utilisez true ou false.</translation>
    </message>
    <message>
        <source>{minimum} or more</source>
        <extracomment>bridge/read/numbers.py</extracomment>
        <translation>{minimum} ou plus</translation>
    </message>
    <message>
        <source>{minimum} to {maximum}</source>
        <extracomment>bridge/read/numbers.py</extracomment>
        <translation>{minimum} à {maximum}</translation>
    </message>
    <message>
        <source>{parameter}: {value} is out of range. Use {range}.</source>
        <extracomment>bridge/read/numbers.py</extracomment>
        <translation>{parameter}&#x202f;: {value} est hors de la plage. Utilisez {range}.</translation>
    </message>
    <message>
        <source>The value “{text}” in the field of {parameter} contains half of a character (U+{sign:04X}), which cannot be written. Correct it.</source>
        <extracomment>bridge/read/points.py</extracomment>
        <translation>La valeur «&#x202f;{text}&#x202f;» dans le champ de «&#x202f;{parameter}&#x202f;» contient la moitié d’un caractère (U+{sign:04X}), qui ne peut pas être écrite. Corrigez-la.</translation>
    </message>
    <message>
        <source>There is nothing to cluster: the layer is a table without geometry. To cluster rows by numeric fields, use “K-means on attributes”. “Choose the number of clusters” compares rows if you set {parameter}.</source>
        <extracomment>bridge/read/points.py</extracomment>
        <translation>Il n’y a rien à partitionner&#x202f;: la couche est une table sans géométrie. Pour partitionner des lignes d’après des champs numériques, utilisez «&#x202f;K-moyennes sur les attributs&#x202f;». «&#x202f;Choisir le nombre de clusters&#x202f;» compare des lignes si vous définissez «&#x202f;{parameter}&#x202f;».</translation>
    </message>
    <message numerus="yes">
        <source>There is nothing to cluster: none of the %n features has a usable geometry (they are null, empty or not finite).</source>
        <extracomment>bridge/read/points.py</extracomment>
        <translation>
            <numerusform>Il n’y a rien à partitionner&#x202f;: la seule entité (%n) n’a pas de géométrie utilisable (elle est nulle, vide ou non finie).</numerusform>
            <numerusform>Il n’y a rien à partitionner&#x202f;: aucune des %n entités n’a de géométrie utilisable (elles sont nulles, vides ou non finies).</numerusform>
        </translation>
    </message>
    <message>
        <source>All weights in the field “{field}” are zero. Choose another {parameter}.</source>
        <extracomment>bridge/read/weights.py</extracomment>
        <translation>Tous les poids du champ «&#x202f;{field}&#x202f;» sont nuls. Choisissez un autre champ pour «&#x202f;{parameter}&#x202f;».</translation>
    </message>
    <message>
        <source>NULL</source>
        <extracomment>bridge/read/weights.py</extracomment>
        <translation>NULL</translation>
    </message>
    <message>
        <source>infinite</source>
        <extracomment>bridge/read/weights.py</extracomment>
        <translation>infini</translation>
    </message>
    <message numerus="yes">
        <source>%n features have no usable weight in the field “{field}”. The first is feature {id} ({value}).</source>
        <extracomment>bridge/read/weights.py</extracomment>
        <translation>
            <numerusform>%n entité n’a pas de poids utilisable dans le champ «&#x202f;{field}&#x202f;». C’est l’entité {id} ({value}).</numerusform>
            <numerusform>%n entités n’ont pas de poids utilisable dans le champ «&#x202f;{field}&#x202f;». La première est l’entité {id} ({value}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Weights must be finite numbers of at least 0. Correct them.</source>
        <extracomment>bridge/read/weights.py</extracomment>
        <translation>Les poids doivent être des nombres finis supérieurs ou égaux à 0. Corrigez-les.</translation>
    </message>
    <message>
        <source>Weights must be numbers of at least 0. Correct them, or turn on {parameter}.</source>
        <extracomment>bridge/read/weights.py</extracomment>
        <translation>Les poids doivent être des nombres supérieurs ou égaux à 0. Corrigez-les, ou activez «&#x202f;{parameter}&#x202f;».</translation>
    </message>
    <message>
        <source>{name} ({difference})</source>
        <extracomment>bridge/style/captions.py</extracomment>
        <translation>{name} ({difference})</translation>
    </message>
    <message>
        <source>{count} clusters</source>
        <extracomment>bridge/style/layers.py</extracomment>
        <translation>{count} clusters</translation>
    </message>
    <message>
        <source>No cluster</source>
        <extracomment>bridge/style/layers.py</extracomment>
        <translation>Aucun cluster</translation>
    </message>
    <message>
        <source>“{name}” keeps the style that you chose, which may not show all that this run made. To have it colored again, remove the layer and its saved style.</source>
        <extracomment>bridge/style/own.py</extracomment>
        <translation>«&#x202f;{name}&#x202f;» conserve le style que vous avez choisi, qui ne montre peut-être pas tout ce que cette exécution a produit. Pour colorer de nouveau la couche, supprimez-la avec son style enregistré.</translation>
    </message>
    <message>
        <source>Depots</source>
        <extracomment>menu.py, models/depots_with_capacities.model3</extracomment>
        <translation>Dépôts</translation>
    </message>
    <message>
        <source>Addresses</source>
        <extracomment>menu.py, models/balanced_territories.model3, models/depots_with_capacities.model3, models/equal_territories.model3</extracomment>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Roads</source>
        <extracomment>menu.py</extracomment>
        <translation>Routes</translation>
    </message>
    <message>
        <source>Postal areas</source>
        <extracomment>menu.py</extracomment>
        <translation>Secteurs postaux</translation>
    </message>
    <message>
        <source>Parcels</source>
        <extracomment>menu.py</extracomment>
        <translation>Parcelles</translation>
    </message>
    <message>
        <source>Revenue next year</source>
        <extracomment>menu.py</extracomment>
        <translation>Chiffre d’affaires de l’an prochain</translation>
    </message>
    <message>
        <source>Sample data</source>
        <extracomment>menu.py</extracomment>
        <translation>Données d’exemple</translation>
    </message>
    <message>
        <source>Constrained k-means clustering…</source>
        <extracomment>menu.py</extracomment>
        <translation>Partitionnement en k-moyennes sous contraintes…</translation>
    </message>
    <message>
        <source>Add sample data…</source>
        <extracomment>menu.py</extracomment>
        <translation>Ajouter les données d’exemple…</translation>
    </message>
    <message>
        <source>Copy the ready models to your models</source>
        <extracomment>menu.py</extracomment>
        <translation>Copier les modèles prêts à l’emploi dans vos modèles</translation>
    </message>
    <message>
        <source>Guide</source>
        <extracomment>menu.py</extracomment>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Choose where to make a folder with the sample data</source>
        <extracomment>menu.py</extracomment>
        <translation>Choisissez où créer un dossier avec les données d’exemple</translation>
    </message>
    <message>
        <source>The sample data cannot be copied: {reason}.</source>
        <extracomment>menu.py</extracomment>
        <translation>Les données d’exemple ne peuvent pas être copiées&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>The sample data are in {folder}.</source>
        <extracomment>menu.py</extracomment>
        <translation>Les données d’exemple sont dans {folder}.</translation>
    </message>
    <message>
        <source>The models cannot be copied: {reason}.</source>
        <extracomment>menu.py</extracomment>
        <translation>Les modèles ne peuvent pas être copiés&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>Your models have all ready models already. Nothing was changed.</source>
        <extracomment>menu.py</extracomment>
        <translation>Vos modèles comprennent déjà tous les modèles prêts à l’emploi. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The ready models are in the toolbox under Models now. You can edit them there.</source>
        <extracomment>menu.py</extracomment>
        <translation>Les modèles prêts à l’emploi sont maintenant dans la boîte à outils, sous Modèles. Vous pouvez les y modifier.</translation>
    </message>
    <message>
        <source>Constrained k-means: clusters with a minimum and a maximum size</source>
        <extracomment>provider.py</extracomment>
        <translation>Constrained k-means&#x202f;: clusters avec une taille minimale et maximale</translation>
    </message>
    <message>
        <source>{parameter} has a row for every feature and step, at most {most} in all, and the layer has {features} features. Leave it empty, or cluster a sample of at most {sample} features.</source>
        <extracomment>bridge/layers/course.py</extracomment>
        <translation>«&#x202f;{parameter}&#x202f;» a une ligne par entité et par étape, au plus {most} en tout, et la couche a {features} entités. Laissez ce paramètre vide, ou partitionnez un échantillon d’au plus {sample} entités.</translation>
    </message>
    <message>
        <source>{parameter} has a row for every feature and step, at most {most} in all, which is too few for {features} features in {steps} steps. Leave it empty, lower {iterations} to {fewer}, or cluster a sample.</source>
        <extracomment>bridge/layers/course.py</extracomment>
        <translation>«&#x202f;{parameter}&#x202f;» a une ligne par entité et par étape, au plus {most} en tout, ce qui ne suffit pas pour {features} entités en {steps} étapes. Laissez ce paramètre vide, abaissez «&#x202f;{iterations}&#x202f;» à {fewer}, ou partitionnez un échantillon.</translation>
    </message>
    <message>
        <source>No limits are set: sums may differ by {percent} % from their mean, or by more if features are too heavy for that. For sums that are closer, set {tolerance}; 0 makes them as equal as possible.</source>
        <extracomment>bridge/log/input.py</extracomment>
        <translation>Aucune limite n’est définie&#x202f;: les sommes peuvent s’écarter de leur moyenne de {percent}&#x202f;%, ou davantage si des entités sont trop lourdes pour cela. Pour des sommes plus proches, définissez «&#x202f;{tolerance}&#x202f;»&#x202f;; 0 les rend aussi égales que possible.</translation>
    </message>
    <message>
        <source>PSNR: {psnr} dB (peak {peak})</source>
        <extracomment>bridge/raster/words.py</extracomment>
        <translation>PSNR&#x202f;: {psnr} dB (crête {peak})</translation>
    </message>
    <message>
        <source>12,345.6</source>
        <extracomment>translation.py</extracomment>
        <translation>12&#x202f;345,6</translation>
    </message>
    <message>
        <source>empty: normal</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>vide&#x202f;: normale</translation>
    </message>
    <message>
        <source>Features nearest to the centers</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Entités les plus proches des centres</translation>
    </message>
    <message>
        <source>For each cluster the feature nearest to its center, with its geometry and all its fields: a place that exists, such as an address where a depot can be. A center is the mean of its cluster, and often lies where there is no feature.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Pour chaque cluster, l’entité la plus proche de son centre, avec sa géométrie et tous ses champs&#x202f;: un lieu qui existe, par exemple une adresse où un dépôt peut se trouver. Un centre est la moyenne de son cluster, et se trouve souvent là où il n’y a pas d’entité.</translation>
    </message>
    <message>
        <source>“Silhouette” is the highest mean silhouette of the group; the distances to the centers are those with that number of clusters. “Without clusters” is what points spread evenly over the same area reach with the same number of clusters. If the silhouette is not clearly higher, no number is better than another. {whose}</source>
        <extracomment>bridge/html/choosing_groups.py</extracomment>
        <translation>«&#x202f;Silhouette&#x202f;» est la silhouette moyenne la plus élevée du groupe&#x202f;; les distances aux centres sont celles obtenues avec ce nombre de clusters. «&#x202f;Sans clusters&#x202f;» est ce qu’atteignent des points répartis uniformément sur la même surface, avec le même nombre de clusters. Si la silhouette n’est pas nettement plus élevée, aucun nombre n’est meilleur qu’un autre. {whose}</translation>
    </message>
    <message>
        <source>Clusters in each group</source>
        <extracomment>bridge/html/choosing_groups.py</extracomment>
        <translation>Clusters dans chaque groupe</translation>
    </message>
    <message>
        <source>Same number in all groups</source>
        <extracomment>bridge/html/choosing_groups.py</extracomment>
        <translation>Même nombre dans tous les groupes</translation>
    </message>
    <message>
        <source>Gain of the search</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Gain apporté par la recherche</translation>
    </message>
    <message>
        <source>Best possible inertia</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Meilleure inertie possible</translation>
    </message>
    <message>
        <source>no clustering with these limits and this number of clusters is better</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>aucun partitionnement avec ces limites et ce nombre de clusters n’est meilleur</translation>
    </message>
    <message>
        <source>of all clusterings with these limits; this one is {share} above it</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>de tous les partitionnements avec ces limites&#x202f;; celui-ci est {share} au-dessus</translation>
    </message>
    <message>
        <source>Certificate: verified. The total squared distance is 0, which cannot be less.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>Certificat&#x202f;: vérifié. La somme des carrés des distances est 0, elle ne peut pas être plus petite.</translation>
    </message>
    <message>
        <source>The labels of “{name}”, from an earlier run, are turned off, because “{new}” has labels in the same place.</source>
        <extracomment>bridge/style/own.py</extracomment>
        <translation>Les étiquettes de «&#x202f;{name}&#x202f;», d’une exécution précédente, sont désactivées, car «&#x202f;{new}&#x202f;» a des étiquettes au même endroit.</translation>
    </message>
    <message>
        <source>New addresses</source>
        <extracomment>menu.py</extracomment>
        <translation>Nouvelles adresses</translation>
    </message>
    <message>
        <source>{parameter} is not used, because clusters need not be connected.</source>
        <extracomment>algorithms/constrained_kmeans.py</extracomment>
        <translation>«&#x202f;{parameter}&#x202f;» n’est pas utilisé, car les clusters n’ont pas besoin d’être connexes.</translation>
    </message>
    <message>
        <source>Not needed</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Non nécessaire</translation>
    </message>
    <message>
        <source>Polygons that share a border</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Polygones qui partagent une frontière</translation>
    </message>
    <message>
        <source>Polygons that share a border or a corner</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Polygones qui partagent une frontière ou un coin</translation>
    </message>
    <message>
        <source>Neighboring points</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Points voisins</translation>
    </message>
    <message>
        <source>Whether every cluster must be connected: from each feature of a cluster you can reach all others of it from neighbor to neighbor without leaving the cluster. Polygons are neighbors if they share a border, or a border or a corner. Points are neighbors if a triangulation (Delaunay) joins them and they are not much farther apart than neighbors usually are; for lines and polygons this option takes their centroids. Size limits come second: if no connected clusters within the limits are found, the result is written, and a warning names the clusters. Within groups, clusters are connected within their group. The search is another one: {search}, {tries} and {solver} have no effect.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Indique si chaque cluster doit être connexe&#x202f;: de chaque entité d’un cluster, on peut atteindre toutes ses autres entités de voisin en voisin, sans quitter le cluster. Des polygones sont voisins s’ils partagent une frontière, ou une frontière ou un coin. Des points sont voisins si une triangulation (Delaunay) les relie et s’ils ne sont pas beaucoup plus éloignés que des voisins habituels&#x202f;; pour les lignes et les polygones, cette option prend leurs centroïdes. Les limites de taille passent après&#x202f;: si aucun cluster connexe respectant les limites n’est trouvé, le résultat est écrit, et un avertissement nomme les clusters. Avec des groupes, les clusters sont connexes à l’intérieur de leur groupe. La recherche est différente&#x202f;: «&#x202f;{search}&#x202f;», «&#x202f;{tries}&#x202f;» et «&#x202f;{solver}&#x202f;» n’ont aucun effet.</translation>
    </message>
    <message>
        <source>Lines or polygons that part neighbors, such as rivers, railways or motorways, in any reference system. Two features are no neighbors if the straight line between them (from centroid to centroid) meets a barrier. Used only for connected clusters.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Lignes ou polygones qui séparent des voisins, comme des rivières, des voies ferrées ou des autoroutes, dans un système de coordonnées quelconque. Deux entités ne sont pas voisines si la droite qui les relie (de centroïde à centroïde) rencontre une barrière. Utilisé uniquement pour les clusters connexes.</translation>
    </message>
    <message>
        <source>Lines that make neighbors, such as bridges, tunnels and ferries, in any reference system. The features nearest to both ends of a line become neighbors, whatever is between them. Used only for connected clusters.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Lignes qui créent des voisins, comme des ponts, des tunnels et des ferries, dans un système de coordonnées quelconque. Les entités les plus proches des deux extrémités d’une ligne deviennent voisines, quoi qu’il y ait entre elles. Utilisé uniquement pour les clusters connexes.</translation>
    </message>
    <message>
        <source>Clusters of their own</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Clusters distincts</translation>
    </message>
    <message>
        <source>Link each to the nearest feature</source>
        <extracomment>algorithms/parameters.py, bridge/log/sentences.py</extracomment>
        <translation>Relier chaque îlot à l’entité la plus proche</translation>
    </message>
    <message>
        <source>What is done with features that no chain of neighbors joins to the others. Clusters of their own: each island gets one cluster or more, by its size; if the limits do not allow that, a message says so before the work. Link: each island becomes a neighbor of the feature nearest to it, by centroids. Used only for connected clusters.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Que faire des entités qu’aucune chaîne de voisins ne relie aux autres. Clusters distincts&#x202f;: chaque îlot reçoit un ou plusieurs clusters, selon sa taille&#x202f;; si les limites ne le permettent pas, un message le signale avant le calcul. Relier&#x202f;: chaque îlot devient voisin de l’entité la plus proche de lui, d’après les centroïdes. Utilisé uniquement pour les clusters connexes.</translation>
    </message>
    <message>
        <source>0: none</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>0&#x202f;: aucune</translation>
    </message>
    <message>
        <source>The largest gap or overlap, in units of the layer, across which two polygons still share a border. Use it for layers with slivers. Used only for connected clusters of polygons.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Le plus grand espace ou chevauchement, en unités de la couche, malgré lequel deux polygones partagent encore une frontière. À utiliser pour les couches dont les frontières ne coïncident pas exactement. Utilisé uniquement pour les clusters connexes de polygones.</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs of features are neighbors.</source>
        <extracomment>bridge/log/connection.py</extracomment>
        <translation>
            <numerusform>%n paire d’entités voisines.</numerusform>
            <numerusform>%n paires d’entités voisines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Barriers separate %n pairs of neighbors.</source>
        <extracomment>bridge/log/connection.py</extracomment>
        <translation>
            <numerusform>Les barrières séparent %n paire de voisins.</numerusform>
            <numerusform>Les barrières séparent %n paires de voisins.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Links join %n pairs of features.</source>
        <extracomment>bridge/log/connection.py</extracomment>
        <translation>
            <numerusform>Les liens joignent %n paire d’entités.</numerusform>
            <numerusform>Les liens joignent %n paires d’entités.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n islands, which no chain of neighbors joins. Each gets clusters of its own.</source>
        <extracomment>bridge/log/connection.py</extracomment>
        <translation>
            <numerusform>Il y a %n îlot. Il reçoit ses propres clusters.</numerusform>
            <numerusform>Il y a %n îlots, qu’aucune chaîne de voisins ne relie entre eux. Chacun reçoit ses propres clusters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clusters, each of them connected.</source>
        <extracomment>bridge/log/connection.py</extracomment>
        <translation>
            <numerusform>%n cluster, connexe.</numerusform>
            <numerusform>%n clusters, tous connexes.</numerusform>
        </translation>
    </message>
    <message>
        <source>{cluster} ({size}, {off} too many)</source>
        <extracomment>bridge/log/connection.py</extracomment>
        <translation>{cluster} ({size}, {off} de trop)</translation>
    </message>
    <message>
        <source>{cluster} ({size}, {off} too few)</source>
        <extracomment>bridge/log/connection.py</extracomment>
        <translation>{cluster} ({size}, il manque {off})</translation>
    </message>
    <message numerus="yes">
        <source>%n clusters miss their limits, because every cluster must be connected and features are never split: {named}.</source>
        <extracomment>bridge/log/connection.py</extracomment>
        <translation>
            <numerusform>%n cluster ne respecte pas ses limites, car chaque cluster doit être connexe et les entités ne sont jamais scindées&#x202f;: {named}.</numerusform>
            <numerusform>%n clusters ne respectent pas leurs limites, car chaque cluster doit être connexe et les entités ne sont jamais scindées&#x202f;: {named}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cost of connection: without it, the best assignment to the same centers would have a total squared distance that is {share} % smaller.</source>
        <extracomment>bridge/log/connection.py</extracomment>
        <translation>Coût de la connexité&#x202f;: sans elle, la meilleure affectation aux mêmes centres aurait une somme des carrés des distances inférieure de {share}&#x202f;%.</translation>
    </message>
    <message>
        <source>Connected clusters</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Clusters connexes</translation>
    </message>
    <message>
        <source>Barriers between neighbors</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Barrières entre voisins</translation>
    </message>
    <message>
        <source>Links between features</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Liens entre entités</translation>
    </message>
    <message>
        <source>Islands</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Îlots</translation>
    </message>
    <message>
        <source>Snapping distance of borders</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Distance d’accrochage des frontières</translation>
    </message>
    <message numerus="yes">
        <source>%n zones lie in several parts.</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>
            <numerusform>%n zone est en plusieurs parties.</numerusform>
            <numerusform>%n zones sont en plusieurs parties.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compactness of the zones (Polsby-Popper, 1 for a circle): {least} to {most}, {mean} on average.</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>Compacité des zones (Polsby-Popper, 1 pour un cercle)&#x202f;: de {least} à {most}, {mean} en moyenne.</translation>
    </message>
    <message>
        <source>Or set {islands} to “{link}”, or join them by {links}.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>Ou réglez «&#x202f;{islands}&#x202f;» sur «&#x202f;{link}&#x202f;», ou reliez-les par «&#x202f;{links}&#x202f;».</translation>
    </message>
    <message>
        <source>{contiguity} asks for polygons that touch, but {input} has none. Choose the option for neighboring points, or a layer of polygons.</source>
        <extracomment>bridge/read/neighbors.py</extracomment>
        <translation>«&#x202f;{contiguity}&#x202f;» demande des polygones qui se touchent, mais «&#x202f;{input}&#x202f;» n’en a pas. Choisissez l’option des points voisins, ou une couche de polygones.</translation>
    </message>
    <message>
        <source>{layer}: there are no features with a geometry.</source>
        <extracomment>bridge/read/neighbors.py</extracomment>
        <translation>{layer}&#x202f;: il n’y a pas d’entités avec une géométrie.</translation>
    </message>
    <message>
        <source>Assign by a table of costs</source>
        <extracomment>algorithms/assign_by_costs.py</extracomment>
        <translation>Affecter selon une table de coûts</translation>
    </message>
    <message>
        <source>Assigns features to given centers by travel times or other costs from a table, each center with a capacity of its own if you like.</source>
        <extracomment>algorithms/assign_by_costs.py</extracomment>
        <translation>Affecte des entités à des centres donnés d’après des temps de trajet ou d’autres coûts lus dans une table, chaque centre avec sa propre capacité si vous le souhaitez.</translation>
    </message>
    <message>
        <source>assign,allocate,allocation,capacity,centers,depots,schools,branches,facilities,catchment areas,costs,cost matrix,travel time,drive time,distance matrix,od matrix,origin destination,routing,network,osrm,valhalla,openrouteservice,qneat3,limits,balanced,points</source>
        <extracomment>algorithms/assign_by_costs.py</extracomment>
        <translation>affecter,affectation,répartir,allocation,capacité,centres,dépôts,écoles,agences,équipements,zones de chalandise,coûts,matrice de coûts,temps de trajet,durée,matrice de distances,matrice od,origine destination,itinéraire,réseau,osrm,valhalla,openrouteservice,qneat3,limites,équilibré,points</translation>
    </message>
    <message>
        <source>Assigns the features of a layer to given centers by a table that has the cost of each pair of a feature and a center: travel times from a router, distances along roads, prices from a spreadsheet. The total cost is as small as possible while each center gets at least its minimum size and at most its maximum size. A pair that is not in the table is not allowed. Without limits, every feature goes to its cheapest center. Features and centers are found in the table by their ids; neither needs a geometry.</source>
        <extracomment>algorithms/assign_by_costs.py</extracomment>
        <translation>Affecte les entités d’une couche à des centres donnés d’après une table qui contient le coût de chaque paire formée d’une entité et d’un centre&#x202f;: temps de trajet d’un calculateur d’itinéraires, distances routières, prix d’un tableur. Le coût total est le plus petit possible, et chaque centre reçoit au moins sa taille minimale et au plus sa taille maximale. Une paire absente de la table n’est pas permise. Sans limites, chaque entité va au centre le moins cher. Les entités et les centres sont retrouvés dans la table par leurs identifiants&#x202f;; ni les unes ni les autres n’ont besoin de géométrie.</translation>
    </message>
    <message>
        <source>Every feature is written with its fields and its geometry, the number of its center (from 1, in the order of the layer of centers), the number of features of that center, the center&apos;s own id (CENTER_ID), its largest size and how much of it is used, in percent, if you limit sizes (CAPACITY, USE_PCT), and the cost as the table has it (COST). If the input already has a field of that name, it is kept, and the new one gets a number (CLUSTER_ID_2).</source>
        <extracomment>algorithms/assign_by_costs.py</extracomment>
        <translation>Chaque entité est écrite avec ses champs et sa géométrie, le numéro de son centre (à partir de 1, dans l’ordre de la couche de centres), le nombre d’entités de ce centre, l’identifiant propre du centre (CENTER_ID), sa taille maximale et son utilisation en pourcentage si vous limitez les tailles (CAPACITY, USE_PCT), et le coût tel qu’il est dans la table (COST). Si l’entrée a déjà un champ du même nom, celui-ci est conservé et le nouveau reçoit un numéro (CLUSTER_ID_2).</translation>
    </message>
    <message>
        <source>A layer of points, lines or polygons, or a table. Where features lie does not matter; lines to the centers begin at centroids.</source>
        <extracomment>algorithms/assign_by_costs.py</extracomment>
        <translation>Une couche de points, de lignes ou de polygones, ou une table. La position des entités ne compte pas&#x202f;; les lignes vers les centres partent des centroïdes.</translation>
    </message>
    <message>
        <source>The centers, such as depots or schools: a layer or a table.</source>
        <extracomment>algorithms/assign_by_costs.py</extracomment>
        <translation>Les centres, par exemple des dépôts ou des écoles&#x202f;: une couche ou une table.</translation>
    </message>
    <message>
        <source>A table with a row for each pair of a feature and a center, as routers write it, or with a row for each feature and a field for each center, as spreadsheets have it. Costs are numbers of at least 0. Pairs that are not in the table, or whose cost is empty, NULL or infinite, are not allowed. If a pair is there several times, its lowest cost counts. Rows about other features and centers are not used.</source>
        <extracomment>algorithms/assign_by_costs.py</extracomment>
        <translation>Une table avec une ligne par paire formée d’une entité et d’un centre, comme les calculateurs d’itinéraires l’écrivent, ou avec une ligne par entité et un champ par centre, comme dans un tableur. Les coûts sont des nombres supérieurs ou égaux à 0. Les paires absentes de la table, ou dont le coût est vide, NULL ou infini, ne sont pas permises. Si une paire apparaît plusieurs fois, son coût le plus bas compte. Les lignes qui concernent d’autres entités ou d’autres centres ne sont pas utilisées.</translation>
    </message>
    <message>
        <source>If empty, the table has a field for each center, named after its id; leave the field with the cost empty, too.</source>
        <extracomment>algorithms/assign_by_costs.py</extracomment>
        <translation>Si ce paramètre est vide, la table a un champ par centre, nommé d’après son identifiant&#x202f;; laissez alors également vide le champ du coût.</translation>
    </message>
    <message>
        <source>Such as minutes, kilometers or euros; empty if each center has its own field.</source>
        <extracomment>algorithms/assign_by_costs.py</extracomment>
        <translation>Par exemple des minutes, des kilomètres ou des euros&#x202f;; vide si chaque centre a son propre champ.</translation>
    </message>
    <message>
        <source>If not all features can have a center, because the table allows none or because those that it allows are full, leave some unassigned, with NULL in the new fields: as few as possible (with weights, as little weight as possible), and of these choices the one with the lowest total cost. If not checked, the run ends with a message.</source>
        <extracomment>algorithms/assign_by_costs.py</extracomment>
        <translation>Si toutes les entités ne peuvent pas avoir un centre, parce que la table n’en permet aucun ou parce que ceux qu’elle permet sont pleins, certaines restent non affectées, avec NULL dans les nouveaux champs&#x202f;: le moins possible (avec des poids, le moins de poids possible) et, parmi ces choix, celui dont le coût total est le plus bas. Si la case n’est pas cochée, l’exécution s’arrête avec un message.</translation>
    </message>
    <message>
        <source>One row per center, with its number, its id and its size, the total, the mean and the largest cost of its features, and its dual price in units of cost. Points if the centers have a place, else a table.</source>
        <extracomment>algorithms/assign_by_costs.py</extracomment>
        <translation>Une ligne par centre, avec son numéro, son identifiant et sa taille, le coût total, moyen et maximal de ses entités, et son prix dual en unités de coût. Des points si les centres ont une position, sinon une table.</translation>
    </message>
    <message>
        <source>A self-contained HTML page: map, table of the centers with their ids, sizes, capacities and costs, what is proved, what the limits cost (compared with every feature at its cheapest center), and the command to repeat the run.</source>
        <extracomment>algorithms/assign_by_costs.py</extracomment>
        <translation>Une page HTML autonome&#x202f;: carte, tableau des centres avec leurs identifiants, tailles, capacités et coûts, ce qui est démontré, ce que coûtent les limites (par rapport à l’affectation de chaque entité à son centre le moins cher), et commande pour répéter l’exécution.</translation>
    </message>
    <message>
        <source>A straight line on the map from each feature to its center, with the feature&apos;s id, the number and the size of its cluster, what is known of the center, and the cost. Both layers need geometries.</source>
        <extracomment>algorithms/assign_by_costs.py</extracomment>
        <translation>Une ligne droite sur la carte de chaque entité à son centre, avec l’identifiant de l’entité, le numéro et la taille de son cluster, ce qui est connu du centre, et le coût. Les deux couches doivent avoir des géométries.</translation>
    </message>
    <message>
        <source>Total cost, times the weights if there are any</source>
        <extracomment>algorithms/assign_by_costs.py, algorithms/road_territories.py</extracomment>
        <translation>Coût total, multiplié par les poids s’il y en a</translation>
    </message>
    <message>
        <source>{parameter} is empty. Choose a field.</source>
        <extracomment>algorithms/assign_by_costs.py</extracomment>
        <translation>«&#x202f;{parameter}&#x202f;» est vide. Choisissez un champ.</translation>
    </message>
    <message>
        <source>{lines} cannot be drawn, because {layer} has no geometry. Leave {lines} empty.</source>
        <extracomment>algorithms/assign_by_costs.py</extracomment>
        <translation>«&#x202f;{lines}&#x202f;» ne peut pas être tracé, car «&#x202f;{layer}&#x202f;» n’a pas de géométrie. Laissez «&#x202f;{lines}&#x202f;» vide.</translation>
    </message>
    <message>
        <source>Set both {to} and {cost} for a table with a row for each pair. Leave both empty for a table with a field for each center.</source>
        <extracomment>algorithms/assign_by_costs.py</extracomment>
        <translation>Définissez à la fois «&#x202f;{to}&#x202f;» et «&#x202f;{cost}&#x202f;» pour une table avec une ligne par paire. Laissez les deux vides pour une table avec un champ par centre.</translation>
    </message>
    <message>
        <source>{feature}, {to} and {cost} must be three different fields.</source>
        <extracomment>algorithms/assign_by_costs.py</extracomment>
        <translation>«&#x202f;{feature}&#x202f;», «&#x202f;{to}&#x202f;» et «&#x202f;{cost}&#x202f;» doivent être trois champs différents.</translation>
    </message>
    <message>
        <source>{parameter}: no feature has a value in the field “{name}”.</source>
        <extracomment>algorithms/assign_by_costs.py</extracomment>
        <translation>{parameter}&#x202f;: aucune entité n’a de valeur dans le champ «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message numerus="yes">
        <source>{parameter}: %n centers have no id. The first is feature {id}. Give each center an id, or leave it out.</source>
        <extracomment>algorithms/assign_by_costs.py</extracomment>
        <translation>
            <numerusform>{parameter}&#x202f;: %n centre n’a pas d’identifiant. C’est l’entité {id}. Donnez un identifiant à chaque centre, ou écartez-le.</numerusform>
            <numerusform>{parameter}&#x202f;: %n centres n’ont pas d’identifiant. Le premier est l’entité {id}. Donnez un identifiant à chaque centre, ou écartez-le.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{parameter}: %n centers have the id of another center. The first is feature {id} with {value}. Each center needs an id of its own.</source>
        <extracomment>algorithms/assign_by_costs.py</extracomment>
        <translation>
            <numerusform>{parameter}&#x202f;: %n centre a l’identifiant d’un autre centre. C’est l’entité {id}, avec {value}. Chaque centre doit avoir son propre identifiant.</numerusform>
            <numerusform>{parameter}&#x202f;: %n centres ont l’identifiant d’un autre centre. Le premier est l’entité {id}, avec {value}. Chaque centre doit avoir son propre identifiant.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add pairs to the table, or turn on {allow}.</source>
        <extracomment>algorithms/assign_by_costs.py</extracomment>
        <translation>Ajoutez des paires à la table, ou activez «&#x202f;{allow}&#x202f;».</translation>
    </message>
    <message>
        <source>They stay unassigned.</source>
        <extracomment>algorithms/assign_by_costs.py</extracomment>
        <translation>Elles restent non affectées.</translation>
    </message>
    <message>
        <source>If not all features can have a center within it, the run ends with a message that says the least distance that works, unless features may stay unassigned: then as few as possible stay so (with weights, as little weight as possible; a maximum size may then be missed, as features are never split).</source>
        <extracomment>algorithms/assign_to_centers.py</extracomment>
        <translation>Si toutes les entités ne peuvent pas avoir un centre à moins de cette distance, l’exécution s’arrête avec un message qui indique la plus petite distance suffisante, sauf si des entités peuvent rester non affectées&#x202f;: le moins possible le restent alors (avec des poids, le moins de poids possible&#x202f;; une taille maximale peut alors ne pas être respectée, car les entités ne sont jamais scindées).</translation>
    </message>
    <message>
        <source>{distance} and {contiguity} cannot be combined: features that are too far away may be what connects a cluster. Leave {distance} empty, or set {contiguity} to 0.</source>
        <extracomment>algorithms/constrained_kmeans.py</extracomment>
        <translation>«&#x202f;{distance}&#x202f;» et «&#x202f;{contiguity}&#x202f;» ne peuvent pas être combinés&#x202f;: des entités trop éloignées peuvent être ce qui relie un cluster. Laissez «&#x202f;{distance}&#x202f;» vide, ou réglez «&#x202f;{contiguity}&#x202f;» sur 0.</translation>
    </message>
    <message>
        <source>empty: not needed</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>vide&#x202f;: non nécessaire</translation>
    </message>
    <message>
        <source>No feature gets a center that is farther away than this: in layer units, or in meters over the ground if the distance is geocentric, as the field DISTANCE has it. If empty, any distance is allowed.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Aucune entité ne reçoit un centre plus éloigné que cette distance&#x202f;: en unités de la couche, ou en mètres au sol si la distance est géocentrique, comme dans le champ DISTANCE. Si ce paramètre est vide, toute distance est permise.</translation>
    </message>
    <message>
        <source>Territories along roads</source>
        <extracomment>algorithms/road_territories.py</extracomment>
        <translation>Territoires le long des routes</translation>
    </message>
    <message>
        <source>Makes territories of given or limited sizes by distance or travel time along roads, around given centers or around centers that are found.</source>
        <extracomment>algorithms/road_territories.py</extracomment>
        <translation>Forme des territoires de taille donnée ou limitée d’après la distance ou le temps de trajet par la route, autour de centres donnés ou de centres recherchés.</translation>
    </message>
    <message>
        <source>roads,streets,network,travel time,drive time,shortest path,fastest path,service area,isochrone,routing,territories,catchment areas,assign,allocate,allocation,location allocation,capacity,centers,depots,schools,facilities,limits,balanced,points</source>
        <extracomment>algorithms/road_territories.py</extracomment>
        <translation>routes,rues,réseau,temps de trajet,durée,chemin le plus court,chemin le plus rapide,zone de desserte,isochrone,itinéraire,territoires,zones de chalandise,affecter,répartir,allocation,localisation,capacité,centres,dépôts,écoles,équipements,limites,équilibré,points</translation>
    </message>
    <message>
        <source>Assigns the features of a layer to centers along the lines of a layer of roads: to given centers, which stay where they are, or to a number of centers that are found. The total length of the shortest paths, or the total time of the fastest, is as small as possible while each center gets at least its minimum size and at most its maximum size. Without limits, every feature goes to the center from which the path is shortest. Features and centers are tied to the nearest place on a road. Roads meet where they have a vertex at the same place. Lengths are those of the layer, or on the ellipsoid if the layer is in degrees.</source>
        <extracomment>algorithms/road_territories.py</extracomment>
        <translation>Affecte les entités d’une couche à des centres, le long des lignes d’une couche de routes&#x202f;: à des centres donnés, qui ne sont pas déplacés, ou à un nombre de centres que l’algorithme recherche. La longueur totale des chemins les plus courts, ou la durée totale des plus rapides, est la plus petite possible, et chaque centre reçoit au moins sa taille minimale et au plus sa taille maximale. Sans limites, chaque entité va au centre d’où le chemin est le plus court. Les entités et les centres sont rattachés à l’endroit le plus proche d’une route. Les routes se rejoignent là où elles ont un sommet au même endroit. Les longueurs sont celles de la couche, ou sur l’ellipsoïde si la couche est en degrés.</translation>
    </message>
    <message>
        <source>Every feature is written with its fields and its geometry, the number of its center (from 1; given centers in the order of their layer), the number of features of that center, the center&apos;s own id if you choose a field for it (CENTER_ID), its largest size and how much of it is used, in percent, if you limit sizes (CAPACITY, USE_PCT), the cost of the path between them (COST): its length in layer units, in meters if the layer is in degrees, or the time in minutes. ROAD_DISTANCE is the distance from the feature to its road, which is not part of the cost. Features that cannot be reached get NULL in the other new fields; the log lists them.</source>
        <extracomment>algorithms/road_territories.py</extracomment>
        <translation>Chaque entité est écrite avec ses champs et sa géométrie, le numéro de son centre (à partir de 1&#x202f;; les centres donnés dans l’ordre de leur couche), le nombre d’entités de ce centre, l’identifiant propre du centre si vous choisissez un champ pour celui-ci (CENTER_ID), sa taille maximale et son utilisation en pourcentage si vous limitez les tailles (CAPACITY, USE_PCT), et le coût du chemin qui les relie (COST)&#x202f;: sa longueur en unités de la couche, en mètres si la couche est en degrés, ou la durée en minutes. ROAD_DISTANCE est la distance de l’entité à sa route, qui ne fait pas partie du coût. Les entités inaccessibles reçoivent NULL dans les autres nouveaux champs&#x202f;; le journal en donne la liste.</translation>
    </message>
    <message>
        <source>empty: find centers</source>
        <extracomment>algorithms/road_territories.py</extracomment>
        <translation>vide&#x202f;: rechercher des centres</translation>
    </message>
    <message>
        <source>The points that features are assigned to. The layer may have another reference system. If empty, centers are found on the roads: set {clusters}.</source>
        <extracomment>algorithms/road_territories.py</extracomment>
        <translation>Les points auxquels les entités sont affectées. La couche peut avoir un autre système de coordonnées. Si ce paramètre est vide, des centres sont recherchés sur les routes&#x202f;: définissez «&#x202f;{clusters}&#x202f;».</translation>
    </message>
    <message>
        <source>without such a layer</source>
        <extracomment>algorithms/road_territories.py</extracomment>
        <translation>sans une telle couche</translation>
    </message>
    <message>
        <source>No feature gets a center whose path to it costs more: a length in layer units (in meters if the layer is in degrees), or minutes if the path type is fastest. If empty, paths may be of any length.</source>
        <extracomment>algorithms/road_territories.py</extracomment>
        <translation>Aucune entité ne reçoit un centre dont le chemin jusqu’à elle coûte davantage&#x202f;: une longueur en unités de la couche (en mètres si la couche est en degrés), ou des minutes si le type de trajet est «&#x202f;Le plus rapide&#x202f;». Si ce paramètre est vide, les chemins peuvent avoir n’importe quelle longueur.</translation>
    </message>
    <message>
        <source>If centers are found, they move at most this often.</source>
        <extracomment>algorithms/road_territories.py</extracomment>
        <translation>Si les centres sont recherchés, ils se déplacent au plus ce nombre de fois.</translation>
    </message>
    <message>
        <source>The same seed gives the same centers, on every computer. Another seed may find better ones. From 0 to {largest}.</source>
        <extracomment>algorithms/road_territories.py</extracomment>
        <translation>La même graine donne les mêmes centres, sur tous les ordinateurs. Une autre graine peut en trouver de meilleurs. De 0 à {largest}.</translation>
    </message>
    <message>
        <source>Roads by territory</source>
        <extracomment>algorithms/road_territories.py</extracomment>
        <translation>Routes par territoire</translation>
    </message>
    <message>
        <source>One point per center, with its number, its id and its size, the total, the mean and the largest cost of its features, and its dual price in units of cost.</source>
        <extracomment>algorithms/road_territories.py</extracomment>
        <translation>Un point par centre, avec son numéro, son identifiant et sa taille, le coût total, moyen et maximal de ses entités, et son prix dual en unités de coût.</translation>
    </message>
    <message>
        <source>Iterations in which centers moved</source>
        <extracomment>algorithms/road_territories.py</extracomment>
        <translation>Itérations où des centres se sont déplacés</translation>
    </message>
    <message>
        <source>Features that no center can reach along the roads</source>
        <extracomment>algorithms/road_territories.py</extracomment>
        <translation>Entités qu’aucun centre ne peut atteindre par la route</translation>
    </message>
    <message>
        <source>Set either {centers} or {clusters}: both are empty.</source>
        <extracomment>algorithms/road_territories.py</extracomment>
        <translation>Définissez «&#x202f;{centers}&#x202f;» ou «&#x202f;{clusters}&#x202f;»&#x202f;: les deux sont vides.</translation>
    </message>
    <message>
        <source>Set either {centers} or {clusters}, and leave the other one empty.</source>
        <extracomment>algorithms/road_territories.py</extracomment>
        <translation>Définissez «&#x202f;{centers}&#x202f;» ou «&#x202f;{clusters}&#x202f;», et laissez l’autre vide.</translation>
    </message>
    <message>
        <source>The lines along which features are reached, in any reference system. Two roads meet where both have a vertex at the same place, such as a common end. Lines that only cross, as on a bridge, do not meet.</source>
        <extracomment>algorithms/road_parameters.py</extracomment>
        <translation>Les lignes le long desquelles les entités sont atteintes, dans un système de coordonnées quelconque. Deux routes se rejoignent là où elles ont toutes deux un sommet au même endroit, par exemple une extrémité commune. Les lignes qui ne font que se croiser, comme sur un pont, ne se rejoignent pas.</translation>
    </message>
    <message>
        <source>Shortest</source>
        <extracomment>algorithms/road_parameters.py, algorithms/road_run.py</extracomment>
        <translation>Le plus court</translation>
    </message>
    <message>
        <source>Fastest</source>
        <extracomment>algorithms/road_parameters.py</extracomment>
        <translation>Le plus rapide</translation>
    </message>
    <message>
        <source>Shortest adds up lengths, in layer units, or in meters if the layer is in degrees. Fastest adds up minutes, by {speed} and {default}.</source>
        <extracomment>algorithms/road_parameters.py</extracomment>
        <translation>«&#x202f;Le plus court&#x202f;» additionne des longueurs, en unités de la couche, ou en mètres si la couche est en degrés. «&#x202f;Le plus rapide&#x202f;» additionne des minutes, d’après «&#x202f;{speed}&#x202f;» et «&#x202f;{default}&#x202f;».</translation>
    </message>
    <message>
        <source>The field that says in which direction a road may be traveled; forward is the direction in which its line was drawn. If empty, all roads have the default direction.</source>
        <extracomment>algorithms/road_parameters.py</extracomment>
        <translation>Le champ qui indique dans quelle direction une route peut être parcourue&#x202f;; la direction en avant est celle dans laquelle sa ligne a été tracée. Si ce paramètre est vide, toutes les routes ont la direction par défaut.</translation>
    </message>
    <message>
        <source>The value in the direction field of one-way roads, traveled forward.</source>
        <extracomment>algorithms/road_parameters.py</extracomment>
        <translation>La valeur du champ de direction pour les routes à sens unique, parcourues en avant.</translation>
    </message>
    <message>
        <source>The value in the direction field of one-way roads, traveled backward.</source>
        <extracomment>algorithms/road_parameters.py</extracomment>
        <translation>La valeur du champ de direction pour les routes à sens unique, parcourues en chemin inverse.</translation>
    </message>
    <message>
        <source>The value in the direction field of roads that lead both ways.</source>
        <extracomment>algorithms/road_parameters.py</extracomment>
        <translation>La valeur du champ de direction pour les routes à double sens.</translation>
    </message>
    <message>
        <source>Forward direction</source>
        <extracomment>algorithms/road_parameters.py</extracomment>
        <translation>Direction en avant</translation>
    </message>
    <message>
        <source>Backward direction</source>
        <extracomment>algorithms/road_parameters.py</extracomment>
        <translation>En chemin inverse</translation>
    </message>
    <message>
        <source>Both directions</source>
        <extracomment>algorithms/road_parameters.py</extracomment>
        <translation>Les 2 directions</translation>
    </message>
    <message>
        <source>The direction of roads with NULL or any other value, and of all without such a field.</source>
        <extracomment>algorithms/road_parameters.py</extracomment>
        <translation>La direction des routes qui ont NULL ou une autre valeur, et de toutes les routes si aucun champ de direction n’est choisi.</translation>
    </message>
    <message>
        <source>The field with the speed on each road in km/h, for the path type “Fastest”: a number above 0. NULL is the default speed.</source>
        <extracomment>algorithms/road_parameters.py</extracomment>
        <translation>Le champ de la vitesse sur chaque route en km/h, pour le type de trajet «&#x202f;Le plus rapide&#x202f;»&#x202f;: un nombre supérieur à 0. NULL correspond à la vitesse par défaut.</translation>
    </message>
    <message>
        <source>The speed in km/h on roads for which the field has none, and on all without a field.</source>
        <extracomment>algorithms/road_parameters.py</extracomment>
        <translation>La vitesse en km/h sur les routes pour lesquelles le champ n’en donne pas, et sur toutes les routes si aucun champ n’est choisi.</translation>
    </message>
    <message>
        <source>From the centers</source>
        <extracomment>algorithms/road_parameters.py</extracomment>
        <translation>Depuis les centres</translation>
    </message>
    <message>
        <source>To the centers</source>
        <extracomment>algorithms/road_parameters.py</extracomment>
        <translation>Vers les centres</translation>
    </message>
    <message>
        <source>Which way paths lead, which matters for one-way roads: from the centers to the features, as for deliveries, or from the features to the centers, as for pupils.</source>
        <extracomment>algorithms/road_parameters.py</extracomment>
        <translation>Dans quel sens vont les chemins, ce qui importe pour les routes à sens unique&#x202f;: des centres vers les entités, comme pour des livraisons, ou des entités vers les centres, comme pour des élèves.</translation>
    </message>
    <message>
        <source>Features that are farther from the nearest road stay unassigned: in layer units, or in meters if the layer is in degrees. If empty, a feature may be at any distance from its road. For a center that is farther, the run ends with a message.</source>
        <extracomment>algorithms/road_parameters.py</extracomment>
        <translation>Distance maximale d’une entité à la route la plus proche&#x202f;: en unités de la couche, ou en mètres si la couche est en degrés. Les entités plus éloignées restent non affectées. Si ce paramètre est vide, une entité peut être à n’importe quelle distance de sa route. Si un centre est plus éloigné, l’exécution s’arrête avec un message.</translation>
    </message>
    <message>
        <source>{field} is “{name}”, but none of its values is known. Set {forward}, {backward} or {both}, or leave {field} empty.</source>
        <extracomment>algorithms/road_parameters.py</extracomment>
        <translation>«&#x202f;{field}&#x202f;» vaut «&#x202f;{name}&#x202f;», mais aucune valeur n’est définie pour les directions. Définissez «&#x202f;{forward}&#x202f;», «&#x202f;{backward}&#x202f;» ou «&#x202f;{both}&#x202f;», ou laissez «&#x202f;{field}&#x202f;» vide.</translation>
    </message>
    <message>
        <source>{one} and {other} are both “{value}”. Give them different values.</source>
        <extracomment>algorithms/road_parameters.py</extracomment>
        <translation>«&#x202f;{one}&#x202f;» et «&#x202f;{other}&#x202f;» valent tous deux «&#x202f;{value}&#x202f;». Donnez-leur des valeurs différentes.</translation>
    </message>
    <message>
        <source>{parameter} is 0. Use a number above 0, in km/h.</source>
        <extracomment>algorithms/road_parameters.py</extracomment>
        <translation>«&#x202f;{parameter}&#x202f;» vaut 0. Utilisez un nombre supérieur à 0, en km/h.</translation>
    </message>
    <message>
        <source>{speed} is not used, because {strategy} is “{shortest}”.</source>
        <extracomment>algorithms/road_run.py</extracomment>
        <translation>«&#x202f;{speed}&#x202f;» n’est pas utilisé, car «&#x202f;{strategy}&#x202f;» vaut «&#x202f;{shortest}&#x202f;».</translation>
    </message>
    <message>
        <source>{parameter} is not used, because {centers} is empty.</source>
        <extracomment>algorithms/road_run.py</extracomment>
        <translation>«&#x202f;{parameter}&#x202f;» n’est pas utilisé, car «&#x202f;{centers}&#x202f;» est vide.</translation>
    </message>
    <message>
        <source>The values for directions are not used, because {field} is empty.</source>
        <extracomment>algorithms/road_run.py</extracomment>
        <translation>Les valeurs des directions ne sont pas utilisées, car «&#x202f;{field}&#x202f;» est vide.</translation>
    </message>
    <message numerus="yes">
        <source>%n centers are farther from the nearest road than {parameter} allows. The first has feature id {id}: {length}. Move the centers, or raise {parameter}.</source>
        <extracomment>algorithms/road_run.py</extracomment>
        <translation>
            <numerusform>%n centre est plus éloigné de la route la plus proche que ne le permet «&#x202f;{parameter}&#x202f;». C’est l’entité {id}&#x202f;: {length}. Déplacez-le, ou augmentez «&#x202f;{parameter}&#x202f;».</numerusform>
            <numerusform>%n centres sont plus éloignés de la route la plus proche que ne le permet «&#x202f;{parameter}&#x202f;». Le premier est l’entité {id}&#x202f;: {length}. Déplacez les centres, ou augmentez «&#x202f;{parameter}&#x202f;».</numerusform>
        </translation>
    </message>
    <message>
        <source>No feature can be reached from the centers along the roads. Check that they lie near the same roads, and that these are joined ({tolerance}) and not all one-way the wrong way ({travel}).</source>
        <extracomment>algorithms/road_run.py</extracomment>
        <translation>Aucune entité ne peut être atteinte depuis les centres par la route. Vérifiez que les entités et les centres sont proches des mêmes routes, que celles-ci sont reliées («&#x202f;{tolerance}&#x202f;») et qu’elles ne sont pas toutes à sens unique dans le mauvais sens («&#x202f;{travel}&#x202f;»).</translation>
    </message>
    <message>
        <source>The assignment</source>
        <extracomment>bridge/html/costs.py</extracomment>
        <translation>L’affectation</translation>
    </message>
    <message numerus="yes">
        <source>The features were assigned to %n centers by a table of costs.</source>
        <extracomment>bridge/html/costs.py</extracomment>
        <translation>
            <numerusform>Les entités ont été affectées à %n centre d’après une table de coûts.</numerusform>
            <numerusform>Les entités ont été affectées à %n centres d’après une table de coûts.</numerusform>
        </translation>
    </message>
    <message>
        <source>On average, a feature costs {mean} at its center; the largest cost is {most}.</source>
        <extracomment>bridge/html/costs.py</extracomment>
        <translation>En moyenne, une entité coûte {mean} à son centre&#x202f;; le coût le plus élevé est de {most}.</translation>
    </message>
    <message>
        <source>Total cost × weight</source>
        <extracomment>bridge/html/costs.py</extracomment>
        <translation>Coût total × poids</translation>
    </message>
    <message>
        <source>Total cost</source>
        <extracomment>bridge/html/costs.py</extracomment>
        <translation>Coût total</translation>
    </message>
    <message>
        <source>Cost of the size limits (cheapest center: 1)</source>
        <extracomment>bridge/html/costs.py</extracomment>
        <translation>Coût des limites de taille (centre le moins cher&#x202f;: 1)</translation>
    </message>
    <message>
        <source>Use (%)</source>
        <extracomment>bridge/html/costs.py</extracomment>
        <translation>Utilisation (%)</translation>
    </message>
    <message>
        <source>Mean cost</source>
        <extracomment>bridge/html/costs.py</extracomment>
        <translation>Coût moyen</translation>
    </message>
    <message>
        <source>Largest cost</source>
        <extracomment>bridge/html/costs.py</extracomment>
        <translation>Coût maximal</translation>
    </message>
    <message>
        <source>silhouette</source>
        <extracomment>bridge/layers/comparison.py</extracomment>
        <translation>silhouette</translation>
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
            <numerusform>%n entité lue. Centres&#x202f;: {centers}. Paires permises&#x202f;: {pairs}, soit {share} de toutes.</numerusform>
            <numerusform>%n entités lues. Centres&#x202f;: {centers}. Paires permises&#x202f;: {pairs}, soit {share} de toutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features have the id of another feature, and its costs.</source>
        <extracomment>bridge/log/costs.py</extracomment>
        <translation>
            <numerusform>%n entité a l’identifiant d’une autre entité, et ses coûts.</numerusform>
            <numerusform>%n entités ont l’identifiant d’une autre entité, et ses coûts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n centers are in no pair that is allowed. The first is {center}.</source>
        <extracomment>bridge/log/costs.py</extracomment>
        <translation>
            <numerusform>%n centre n’est dans aucune paire permise. C’est {center}.</numerusform>
            <numerusform>%n centres ne sont dans aucune paire permise. Le premier est {center}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features have no pair that is allowed in {table}. The first is feature {id}.</source>
        <extracomment>bridge/log/costs.py</extracomment>
        <translation>
            <numerusform>%n entité n’a aucune paire permise dans «&#x202f;{table}&#x202f;». C’est l’entité {id}.</numerusform>
            <numerusform>%n entités n’ont aucune paire permise dans «&#x202f;{table}&#x202f;». La première est l’entité {id}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cost of the features: mean {mean}, largest {largest}. Total cost: {total}.</source>
        <extracomment>bridge/log/costs.py</extracomment>
        <translation>Coût des entités&#x202f;: moyenne {mean}, maximum {largest}. Coût total&#x202f;: {total}.</translation>
    </message>
    <message>
        <source>Cost of the features: mean {mean}, largest {largest}. Total cost × weight: {total}.</source>
        <extracomment>bridge/log/costs.py</extracomment>
        <translation>Coût des entités&#x202f;: moyenne {mean}, maximum {largest}. Coût total × poids&#x202f;: {total}.</translation>
    </message>
    <message>
        <source>The limits raise the total by {share}: with every feature at its cheapest center, it would be {free}.</source>
        <extracomment>bridge/log/costs.py</extracomment>
        <translation>Les limites augmentent le total de {share}&#x202f;: avec chaque entité à son centre le moins cher, il serait de {free}.</translation>
    </message>
    <message numerus="yes">
        <source>%n features are left unassigned: no center that may take them has room. As few features (or as little weight) as possible are left, at the lowest total cost.</source>
        <extracomment>bridge/log/costs.py</extracomment>
        <translation>
            <numerusform>%n entité reste non affectée&#x202f;: aucun centre autorisé pour elle n’a de place. Le nombre d’entités non affectées (ou leur poids) est le plus petit possible, au coût total le plus bas.</numerusform>
            <numerusform>%n entités restent non affectées&#x202f;: aucun centre autorisé pour elles n’a de place. Le nombre d’entités non affectées (ou leur poids) est le plus petit possible, au coût total le plus bas.</numerusform>
        </translation>
    </message>
    <message>
        <source>No other assignment within the limits has a lower total cost.</source>
        <extracomment>bridge/log/costs.py</extracomment>
        <translation>Aucune autre affectation dans les limites n’a un coût total plus bas.</translation>
    </message>
    <message>
        <source>No other assignment within the limits has a total cost that is lower by more than {share} %. This includes assignments that split features.</source>
        <extracomment>bridge/log/costs.py</extracomment>
        <translation>Aucune autre affectation dans les limites n’a un coût total plus bas de plus de {share}&#x202f;%. Cela comprend les affectations qui scindent des entités.</translation>
    </message>
    <message>
        <source>Layer of roads</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Couche de routes</translation>
    </message>
    <message>
        <source>Path type to calculate</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Type de trajet à calculer</translation>
    </message>
    <message>
        <source>Direction field</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Champ de direction</translation>
    </message>
    <message>
        <source>Value for forward direction</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Valeur pour la direction en avant</translation>
    </message>
    <message>
        <source>Value for backward direction</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Valeur pour le chemin inverse</translation>
    </message>
    <message>
        <source>Value for both directions</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Valeur pour les 2 directions</translation>
    </message>
    <message>
        <source>Default direction</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Direction par défaut</translation>
    </message>
    <message>
        <source>Speed field</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Champ de vitesse</translation>
    </message>
    <message>
        <source>Default speed</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Vitesse par défaut</translation>
    </message>
    <message>
        <source>Topology tolerance</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Tolérance topologique</translation>
    </message>
    <message>
        <source>Maximum cost</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Coût maximal</translation>
    </message>
    <message>
        <source>Maximum distance to the road</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Distance maximale à la route</translation>
    </message>
    <message>
        <source>Field with the id of each feature</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Champ de l’identifiant de chaque entité</translation>
    </message>
    <message>
        <source>Table of costs</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Table de coûts</translation>
    </message>
    <message>
        <source>Field of the table with the id of the feature</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Champ de la table avec l’identifiant de l’entité</translation>
    </message>
    <message>
        <source>Field of the table with the id of the center</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Champ de la table avec l’identifiant du centre</translation>
    </message>
    <message>
        <source>Field of the table with the cost</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Champ de la table avec le coût</translation>
    </message>
    <message>
        <source>Maximum distance to the center</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Distance maximale au centre</translation>
    </message>
    <message numerus="yes">
        <source>%n features are left unassigned: no center within {parameter} has room for them. As few features (or as little weight) as possible are left.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>
            <numerusform>%n entité reste non affectée&#x202f;: aucun centre dans les limites de «&#x202f;{parameter}&#x202f;» n’a de place pour elle. Le nombre d’entités non affectées (ou leur poids) est le plus petit possible.</numerusform>
            <numerusform>%n entités restent non affectées&#x202f;: aucun centre dans les limites de «&#x202f;{parameter}&#x202f;» n’a de place pour elles. Le nombre d’entités non affectées (ou leur poids) est le plus petit possible.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n roads read. Nodes of the network: {nodes}; edges: {edges}.</source>
        <extracomment>bridge/log/roads.py</extracomment>
        <translation>
            <numerusform>%n route lue. Nœuds du réseau&#x202f;: {nodes}&#x202f;; arêtes&#x202f;: {edges}.</numerusform>
            <numerusform>%n routes lues. Nœuds du réseau&#x202f;: {nodes}&#x202f;; arêtes&#x202f;: {edges}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n roads cannot be transformed to the reference system of the input, or are not finite. They are not used.</source>
        <extracomment>bridge/log/roads.py</extracomment>
        <translation>
            <numerusform>%n route ne peut pas être transformée dans le système de coordonnées de l’entrée, ou n’est pas finie. Elle n’est pas utilisée.</numerusform>
            <numerusform>%n routes ne peuvent pas être transformées dans le système de coordonnées de l’entrée, ou ne sont pas finies. Elles ne sont pas utilisées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n roads have another value in {field} than the three that are set, or none. They have the default direction.</source>
        <extracomment>bridge/log/roads.py</extracomment>
        <translation>
            <numerusform>%n route a dans «&#x202f;{field}&#x202f;» une autre valeur que les trois qui sont définies, ou aucune. Elle a la direction par défaut.</numerusform>
            <numerusform>%n routes ont dans «&#x202f;{field}&#x202f;» une autre valeur que les trois qui sont définies, ou aucune. Elles ont la direction par défaut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The roads form %n networks that are not joined; the largest has {share} of the nodes. If ends of roads that should meet are a little apart, raise {tolerance}.</source>
        <extracomment>bridge/log/roads.py</extracomment>
        <translation>
            <numerusform>Les routes forment %n réseau&#x202f;; le plus grand a {share} des nœuds. Si des extrémités de routes qui devraient se toucher sont un peu écartées, augmentez «&#x202f;{tolerance}&#x202f;».</numerusform>
            <numerusform>Les routes forment %n réseaux qui ne sont pas reliés&#x202f;; le plus grand a {share} des nœuds. Si des extrémités de routes qui devraient se toucher sont un peu écartées, augmentez «&#x202f;{tolerance}&#x202f;».</numerusform>
        </translation>
    </message>
    <message>
        <source>Distance of the features to their roads: mean {mean}, largest {largest}.</source>
        <extracomment>bridge/log/roads.py</extracomment>
        <translation>Distance des entités à leurs routes&#x202f;: moyenne {mean}, maximum {largest}.</translation>
    </message>
    <message>
        <source>Feature {id} lies {length} from the nearest road</source>
        <extracomment>bridge/log/roads.py</extracomment>
        <translation>L’entité {id} se trouve à {length} de la route la plus proche</translation>
    </message>
    <message numerus="yes">
        <source>%n features are farther from the nearest road than {parameter} allows. They stay unassigned: {ids}.</source>
        <extracomment>bridge/log/roads.py</extracomment>
        <translation>
            <numerusform>%n entité est plus éloignée de la route la plus proche que ne le permet «&#x202f;{parameter}&#x202f;». Elle reste non affectée&#x202f;: {ids}.</numerusform>
            <numerusform>%n entités sont plus éloignées de la route la plus proche que ne le permet «&#x202f;{parameter}&#x202f;». Elles restent non affectées&#x202f;: {ids}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features cannot be reached along the roads. They stay unassigned: {ids}.</source>
        <extracomment>bridge/log/roads.py</extracomment>
        <translation>
            <numerusform>%n entité ne peut pas être atteinte par la route. Elle reste non affectée&#x202f;: {ids}.</numerusform>
            <numerusform>%n entités ne peuvent pas être atteintes par la route. Elles restent non affectées&#x202f;: {ids}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The limits cannot be met along the roads. Some of the centers ({centers}) must get at least {limit} together, but can reach only {have}. Lower the minimum sizes, raise {most}, or join the roads.</source>
        <extracomment>bridge/log/roads.py</extracomment>
        <translation>Les limites ne peuvent pas être respectées le long des routes. Certains centres ({centers}) doivent recevoir ensemble au moins {limit}, mais ne peuvent atteindre que {have}. Abaissez les tailles minimales, augmentez «&#x202f;{most}&#x202f;», ou reliez les routes.</translation>
    </message>
    <message>
        <source>The limits cannot be met along the roads. Only some of the centers ({centers}) can reach {have}, but together they can take at most {limit}. Raise their maximum sizes, raise {most}, or turn on {allow}.</source>
        <extracomment>bridge/log/roads.py</extracomment>
        <translation>Les limites ne peuvent pas être respectées le long des routes. Seuls certains centres ({centers}) peuvent atteindre {have}, mais ensemble ils peuvent recevoir au plus {limit}. Augmentez leurs tailles maximales, augmentez «&#x202f;{most}&#x202f;», ou activez «&#x202f;{allow}&#x202f;».</translation>
    </message>
    <message numerus="yes">
        <source>The limits cannot be met along the roads, which form separate networks. One of them has {have} and %n centers, which need {least} to {most} together. Change the limits, or join the roads ({tolerance}).</source>
        <extracomment>bridge/log/roads.py</extracomment>
        <translation>
            <numerusform>Les limites ne peuvent pas être respectées le long des routes, car celles-ci forment des réseaux séparés. L’un d’eux a {have} et %n centre, qui demande de {least} à {most} au total. Modifiez les limites, ou reliez les routes («&#x202f;{tolerance}&#x202f;»).</numerusform>
            <numerusform>Les limites ne peuvent pas être respectées le long des routes, car celles-ci forment des réseaux séparés. L’un d’eux a {have} et %n centres, qui demandent de {least} à {most} au total. Modifiez les limites, ou reliez les routes («&#x202f;{tolerance}&#x202f;»).</numerusform>
        </translation>
    </message>
    <message>
        <source>The limits cannot be met with the pairs that are allowed. Only some of the centers ({centers}) may take {have}, but together they can get at most {limit}. Allow more pairs (in the table, or by a larger distance), raise the maximum sizes, or turn on {allow}.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>Les limites ne peuvent pas être respectées avec les paires permises. Seuls certains centres ({centers}) peuvent recevoir {have}, mais ensemble ils peuvent recevoir au plus {limit}. Permettez davantage de paires (dans la table, ou par une plus grande distance), augmentez les tailles maximales, ou activez «&#x202f;{allow}&#x202f;».</translation>
    </message>
    <message>
        <source>The limits cannot be met with the pairs that are allowed. Some of the centers ({centers}) must get at least {limit} together, but may take only {have}. Allow more pairs (in the table, or by a larger distance), or lower the minimum sizes.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>Les limites ne peuvent pas être respectées avec les paires permises. Certains centres ({centers}) doivent recevoir ensemble au moins {limit}, mais ne peuvent recevoir que {have}. Permettez davantage de paires (dans la table, ou par une plus grande distance), ou abaissez les tailles minimales.</translation>
    </message>
    <message>
        <source>{parameter} is {limit}, and not every feature can get a center that near.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>«&#x202f;{parameter}&#x202f;» vaut {limit}, et toutes les entités ne peuvent pas avoir un centre aussi proche.</translation>
    </message>
    <message numerus="yes">
        <source>%n features have no center within that distance. The first is feature {id}.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>
            <numerusform>%n entité n’a aucun centre à moins de cette distance. C’est l’entité {id}.</numerusform>
            <numerusform>%n entités n’ont aucun centre à moins de cette distance. La première est l’entité {id}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The least distance that works is {least}. Raise {parameter} to it, add centers, or turn on {allow}.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>La plus petite distance suffisante est de {least}. Portez «&#x202f;{parameter}&#x202f;» à cette valeur, ajoutez des centres, ou activez «&#x202f;{allow}&#x202f;».</translation>
    </message>
    <message>
        <source>Fields of {table} that are named after no center are not used: {fields}.</source>
        <extracomment>bridge/read/cost_table.py</extracomment>
        <translation>Les champs de «&#x202f;{table}&#x202f;» qui ne portent le nom d’aucun centre ne sont pas utilisés&#x202f;: {fields}.</translation>
    </message>
    <message numerus="yes">
        <source>%n costs of {table} are no numbers. The first is {value}, of {pair}. Correct them, or leave the cost empty for a pair that is not allowed.</source>
        <extracomment>bridge/read/cost_table.py</extracomment>
        <translation>
            <numerusform>%n coût de «&#x202f;{table}&#x202f;» n’est pas un nombre. C’est {value}, pour {pair}. Corrigez-le, ou laissez le coût vide pour une paire qui n’est pas permise.</numerusform>
            <numerusform>%n coûts de «&#x202f;{table}&#x202f;» ne sont pas des nombres. Le premier est {value}, pour {pair}. Corrigez-les, ou laissez le coût vide pour une paire qui n’est pas permise.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n costs of {table} are negative. The first is {value}, of {pair}. Costs must be 0 or more. If they stand for pairs that are not allowed, leave these costs empty.</source>
        <extracomment>bridge/read/cost_table.py</extracomment>
        <translation>
            <numerusform>%n coût de «&#x202f;{table}&#x202f;» est négatif. C’est {value}, pour {pair}. Les coûts doivent être supérieurs ou égaux à 0. S’il représente une paire qui n’est pas permise, laissez ce coût vide.</numerusform>
            <numerusform>%n coûts de «&#x202f;{table}&#x202f;» sont négatifs. Le premier est {value}, pour {pair}. Les coûts doivent être supérieurs ou égaux à 0. S’ils représentent des paires qui ne sont pas permises, laissez ces coûts vides.</numerusform>
        </translation>
    </message>
    <message>
        <source>feature {feature} and center {center}</source>
        <extracomment>bridge/read/cost_table.py</extracomment>
        <translation>entité {feature} et centre {center}</translation>
    </message>
    <message numerus="yes">
        <source>%n rows of {table} are not used: they name no feature or no center of the layers.</source>
        <extracomment>bridge/read/cost_table.py</extracomment>
        <translation>
            <numerusform>%n ligne de «&#x202f;{table}&#x202f;» n’est pas utilisée&#x202f;: son entité ou son centre n’existe pas dans les couches.</numerusform>
            <numerusform>%n lignes de «&#x202f;{table}&#x202f;» ne sont pas utilisées&#x202f;: leur entité ou leur centre n’existe pas dans les couches.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n costs of {table} are not used, because another row has a lower cost for the same pair.</source>
        <extracomment>bridge/read/cost_table.py</extracomment>
        <translation>
            <numerusform>%n coût de «&#x202f;{table}&#x202f;» n’est pas utilisé, car une autre ligne a un coût plus bas pour la même paire.</numerusform>
            <numerusform>%n coûts de «&#x202f;{table}&#x202f;» ne sont pas utilisés, car une autre ligne a un coût plus bas pour la même paire.</numerusform>
        </translation>
    </message>
    <message>
        <source>{table} has no rows (or the selection in it has none).</source>
        <extracomment>bridge/read/cost_table.py</extracomment>
        <translation>«&#x202f;{table}&#x202f;» n’a pas de lignes (ou sa sélection n’en a pas).</translation>
    </message>
    <message>
        <source>No row of {table} names both a feature and a center of the layers. Features have ids such as {feature}, its first row has {of_feature}. Centers have ids such as {center}, its first row has {of_center}. Check the fields with the ids.</source>
        <extracomment>bridge/read/cost_table.py</extracomment>
        <translation>Aucune ligne de «&#x202f;{table}&#x202f;» ne désigne à la fois une entité et un centre des couches. Les identifiants des entités sont du type {feature}&#x202f;; la première ligne contient {of_feature}. Les identifiants des centres sont du type {center}&#x202f;; la première ligne contient {of_center}. Vérifiez les champs des identifiants.</translation>
    </message>
    <message>
        <source>The layer of roads</source>
        <extracomment>bridge/roads/lines.py</extracomment>
        <translation>La couche de routes</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n roads has a place in the reference system of the input. Check the reference system of {roads}.</source>
        <extracomment>bridge/roads/lines.py</extracomment>
        <translation>
            <numerusform>La seule route (%n) ne peut pas être transformée dans le système de coordonnées de l’entrée. Vérifiez le système de coordonnées de «&#x202f;{roads}&#x202f;».</numerusform>
            <numerusform>Aucune des %n routes ne peut être transformée dans le système de coordonnées de l’entrée. Vérifiez le système de coordonnées de «&#x202f;{roads}&#x202f;».</numerusform>
        </translation>
    </message>
    <message>
        <source>no number</source>
        <extracomment>bridge/roads/lines.py</extracomment>
        <translation>pas un nombre</translation>
    </message>
    <message numerus="yes">
        <source>%n roads have no usable speed in the field “{field}”. The first is feature {id} ({value}). Speeds must be numbers above 0, in km/h; NULL takes the default speed. Correct them, or set them to NULL.</source>
        <extracomment>bridge/roads/lines.py</extracomment>
        <translation>
            <numerusform>%n route n’a pas de vitesse utilisable dans le champ «&#x202f;{field}&#x202f;». C’est l’entité {id} ({value}). Les vitesses doivent être des nombres supérieurs à 0, en km/h&#x202f;; NULL correspond à la vitesse par défaut. Corrigez cette valeur, ou réglez-la sur NULL.</numerusform>
            <numerusform>%n routes n’ont pas de vitesse utilisable dans le champ «&#x202f;{field}&#x202f;». La première est l’entité {id} ({value}). Les vitesses doivent être des nombres supérieurs à 0, en km/h&#x202f;; NULL correspond à la vitesse par défaut. Corrigez ces valeurs, ou réglez-les sur NULL.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no roads: {roads} has no features, or the selection or the filter leaves none.</source>
        <extracomment>bridge/roads/lines.py</extracomment>
        <translation>Il n’y a pas de routes&#x202f;: «&#x202f;{roads}&#x202f;» n’a pas d’entités, ou la sélection ou le filtre n’en laisse aucune.</translation>
    </message>
    <message numerus="yes">
        <source>There are no roads: none of the %n features of {roads} is a line with two vertices.</source>
        <extracomment>bridge/roads/lines.py</extracomment>
        <translation>
            <numerusform>Il n’y a pas de routes&#x202f;: la seule entité (%n) de «&#x202f;{roads}&#x202f;» n’est pas une ligne avec deux sommets.</numerusform>
            <numerusform>Il n’y a pas de routes&#x202f;: aucune des %n entités de «&#x202f;{roads}&#x202f;» n’est une ligne avec deux sommets.</numerusform>
        </translation>
    </message>
    <message>
        <source>The search after that lowered it to {inertia}.</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>La recherche qui a suivi l’a abaissée à {inertia}.</translation>
    </message>
    <message>
        <source>how much lower the inertia is than after the best start</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>de combien l’inertie est plus basse qu’après le meilleur départ</translation>
    </message>
    <message>
        <source>feature ids {ids}</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>identifiants d’entité {ids}</translation>
    </message>
    <message numerus="yes">
        <source>%n costs of {table} are empty or not finite. They do not allow a pair.</source>
        <extracomment>bridge/read/cost_table.py</extracomment>
        <translation>
            <numerusform>%n coût de «&#x202f;{table}&#x202f;» est vide ou n’est pas fini. Il ne permet aucune paire.</numerusform>
            <numerusform>%n coûts de «&#x202f;{table}&#x202f;» sont vides ou ne sont pas finis. Ils ne permettent aucune paire.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n islands are linked to the nearest feature of another one.</source>
        <extracomment>bridge/log/connection.py</extracomment>
        <translation>
            <numerusform>%n îlot est relié à l’entité la plus proche d’un autre.</numerusform>
            <numerusform>%n îlots sont reliés à l’entité la plus proche d’un autre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clusters are not as equal as asked, because every cluster must be connected: {named}.</source>
        <extracomment>bridge/log/connection.py</extracomment>
        <translation>
            <numerusform>%n cluster n’a pas une taille aussi égale que demandé, car chaque cluster doit être connexe&#x202f;: {named}.</numerusform>
            <numerusform>%n clusters n’ont pas des tailles aussi égales que demandé, car chaque cluster doit être connexe&#x202f;: {named}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{layer} must be lines, but its feature {id} is something else.</source>
        <extracomment>bridge/read/neighbors.py</extracomment>
        <translation>«&#x202f;{layer}&#x202f;»&#x202f;: il faut des lignes, mais l’entité {id} est autre chose.</translation>
    </message>
    <message>
        <source>{layer} must be lines or polygons, but its feature {id} is something else.</source>
        <extracomment>bridge/read/neighbors.py</extracomment>
        <translation>«&#x202f;{layer}&#x202f;»&#x202f;: il faut des lignes ou des polygones, mais l’entité {id} est autre chose.</translation>
    </message>
    <message>
        <source>Guarantees: No feature gets a center that the table does not allow. Sizes are within the limits, and no other assignment within them has a smaller total cost; the log reports whether this was verified. With weights, a cost counts once for each unit of weight, and features are never split: limits are met, and the total is lowest, only as closely as that allows. The same input gives the same result.</source>
        <extracomment>algorithms/assign_by_costs.py</extracomment>
        <translation>Garanties&#x202f;: aucune entité ne reçoit un centre que la table ne permet pas. Les tailles respectent les limites, et aucune autre affectation qui les respecte n’a un coût total plus bas&#x202f;; le journal indique si cela a été vérifié. Avec des poids, un coût compte une fois par unité de poids, et les entités ne sont jamais scindées&#x202f;: les limites ne sont respectées, et le coût total n’est le plus bas, que dans la mesure où cela le permet. La même entrée donne le même résultat.</translation>
    </message>
    <message>
        <source>The id by which the table names the feature. A number and the same number as text are one id. Several features may have the same id, and then have the same costs.</source>
        <extracomment>algorithms/assign_by_costs.py</extracomment>
        <translation>L’identifiant par lequel la table désigne l’entité. Un nombre et le même nombre sous forme de texte sont un même identifiant. Plusieurs entités peuvent avoir le même identifiant&#x202f;; elles ont alors les mêmes coûts.</translation>
    </message>
    <message>
        <source>The id by which the table names the center. It is written with each feature, as CENTER_ID. Each center needs an id of its own.</source>
        <extracomment>algorithms/assign_by_costs.py</extracomment>
        <translation>L’identifiant par lequel la table désigne le centre. Il est écrit avec chaque entité, dans CENTER_ID. Chaque centre doit avoir son propre identifiant.</translation>
    </message>
    <message>
        <source>Choose the field with the feature even if the router counts from the centers to the features.</source>
        <extracomment>algorithms/assign_by_costs.py</extracomment>
        <translation>Choisissez le champ de l’entité, même si le calculateur d’itinéraires va des centres aux entités.</translation>
    </message>
    <message>
        <source>Guarantees: Sizes are within the limits, and no other assignment within them has a smaller total squared distance; the log reports whether this was verified. With weights, features are never split: limits are met, and the total is lowest, only as closely as that allows. The same input gives the same result.</source>
        <extracomment>algorithms/assign_to_centers.py</extracomment>
        <translation>Garanties&#x202f;: les tailles respectent les limites, et aucune autre affectation qui les respecte n’a une somme des carrés des distances plus petite&#x202f;; le journal indique si cela a été vérifié. Avec des poids, les entités ne sont jamais scindées&#x202f;: les limites ne sont respectées, et la somme n’est la plus petite, que dans la mesure où cela le permet. La même entrée donne le même résultat.</translation>
    </message>
    <message>
        <source>If features may stay unassigned, each point also has the radius of the circle at which the zone of its center ends (REACH).</source>
        <extracomment>algorithms/assign_to_centers.py</extracomment>
        <translation>Si des entités peuvent rester non affectées, chaque point porte aussi le rayon du cercle auquel la zone de son centre s’arrête (REACH).</translation>
    </message>
    <message>
        <source>The figures show how separate the clusters are. If the highest silhouette is not clearly above that of points spread evenly over the same area, there is no clear number of clusters (CLEAR is 0). Then choose by the mean and the largest distance to the center. Time grows with the sum of all numbers in the range; with the gap statistic, the run takes {times} times as long.</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>Ces mesures montrent à quel point les clusters sont séparés. Si la silhouette la plus élevée n’est pas nettement supérieure à celle de points répartis uniformément sur la même surface, aucun nombre de clusters ne s’impose (CLEAR vaut 0). Choisissez alors d’après la moyenne et le maximum de la distance au centre. Le temps de calcul augmente avec la somme de tous les nombres de la plage&#x202f;; avec la statistique du gap, l’exécution prend {times} fois plus de temps.</translation>
    </message>
    <message>
        <source>Features with the same value in this field are compared separately, but fields are scaled over all groups. The table has the rows of each group with its value, and the report lists the best numbers of each. The limits apply within each group. The range of a group ends at its number of distinct features. The run then returns one best number for all groups together, by the mean silhouette of all features and by the elbow of the total inertia; this number is possible in every group. With groups, there is no best number by the gap statistic.</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>Les entités de même valeur dans ce champ sont comparées séparément, mais les champs sont mis à l’échelle sur l’ensemble des groupes. La table contient les lignes de chaque groupe avec sa valeur, et le rapport donne les meilleurs nombres de chacun. Les limites s’appliquent à l’intérieur de chaque groupe. La plage d’un groupe s’arrête à son nombre d’entités distinctes. L’exécution renvoie alors un seul meilleur nombre pour l’ensemble des groupes, d’après la silhouette moyenne de toutes les entités et d’après le coude de l’inertie totale&#x202f;; ce nombre est possible dans chaque groupe. Avec des groupes, il n’y a pas de meilleur nombre d’après la statistique du gap.</translation>
    </message>
    <message>
        <source>Compares the inertia with that of {draws} sets of points without clusters, for each number of clusters. The run then takes {times} times as long.</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>Compare l’inertie à celle de {draws} jeux de points sans clusters, pour chaque nombre de clusters. L’exécution prend alors {times} fois plus de temps.</translation>
    </message>
    <message>
        <source>A center moves away from the mean of its cluster if that brings all of its features within this distance. If no start ends with every feature within it, the run writes nothing and says which distance it reached. Then ask for more clusters, or allow a larger distance.</source>
        <extracomment>algorithms/constrained_kmeans.py</extracomment>
        <translation>Un centre s’éloigne de la moyenne de son cluster si cela ramène toutes ses entités à cette distance au plus. Si aucun départ ne se termine avec toutes les entités à cette distance, l’exécution n’écrit rien et indique la distance obtenue. Demandez alors davantage de clusters, ou permettez une plus grande distance.</translation>
    </message>
    <message>
        <source>The layer of polygons for the type “Polygons of a layer”; its reference system may be another one. With a weight field, the cluster with the largest sum of weights gets the polygon. If several clusters have the most, the one with the lowest number gets it. In a run with groups, each group divides the polygons among its own clusters. A polygon without features goes to the zone with straight borders in which it lies, and is left out if there is none.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>La couche de polygones pour le type «&#x202f;Polygones d’une couche&#x202f;»&#x202f;; son système de coordonnées peut être différent. Avec un champ de pondération, le polygone va au cluster qui a la plus grande somme des poids. Si plusieurs clusters sont à égalité, il va à celui qui a le plus petit numéro. Dans une exécution avec groupes, chaque groupe répartit les polygones entre ses propres clusters. Un polygone sans entités va à la zone à frontières droites dans laquelle il se trouve, et est laissé de côté s’il n’y en a pas.</translation>
    </message>
    <message>
        <source>If minimum, maximum and tolerance are all empty, sums of a weight field may differ from their mean by {least} to {most} %: the heavier single features, the more. Clusters stay compact that way; the log reports by how much sums differ. A tolerance of 0 makes sums as equal as possible, and clusters less compact.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Si le minimum, le maximum et la tolérance sont tous vides, les sommes d’un champ de pondération peuvent s’écarter de leur moyenne de {least} à {most}&#x202f;%&#x202f;: d’autant plus que certaines entités sont lourdes. Ainsi, les clusters restent compacts&#x202f;; le journal indique de combien les sommes diffèrent. Une tolérance de 0 rend les sommes aussi égales que possible, et les clusters moins compacts.</translation>
    </message>
    <message>
        <source>Guarantees: The same raster, parameters and seed give the same classes.

Limitations: The result need not be the best of all classifications. More starts or another seed may find a better one.

Classes of equal area have the same number of pixels, or differ by one, if the sample has all pixels. Otherwise the pixels of the sample have equal shares, and all others are classified by the same borders between the classes. Sizes then differ from equal by about {percent} % for {classes} classes and {pixels} sample pixels, and one of them by up to three times as much; four times as many sample pixels halve this. Pixels with the same value then always get the same class, so a very frequent value makes a large class. The log reports how close to equal the sizes are.</source>
        <extracomment>algorithms/raster_kmeans.py</extracomment>
        <translation>Garanties&#x202f;: le même raster, les mêmes paramètres et la même graine donnent les mêmes classes.

Restrictions&#x202f;: le résultat n’est pas forcément la meilleure de toutes les classifications. Davantage de départs ou une autre graine peuvent en trouver une meilleure.

Les classes de surface égale ont le même nombre de pixels, à un près, si l’échantillon contient tous les pixels. Sinon, les pixels de l’échantillon sont répartis à parts égales, et tous les autres sont classés selon les mêmes limites entre les classes. Les tailles s’écartent alors de l’égalité d’environ {percent}&#x202f;% pour {classes} classes et un échantillon de {pixels} pixels, et l’une d’elles jusqu’à trois fois plus&#x202f;; un échantillon quatre fois plus grand divise cet écart par deux. Les pixels de même valeur reçoivent alors toujours la même classe, si bien qu’une valeur très fréquente forme une grande classe. Le journal indique à quel point les tailles sont proches de l’égalité.</translation>
    </message>
    <message>
        <source>Guarantees: Sizes are within the limits, and no other assignment to these centers within them has a smaller total cost; the log reports whether this was verified. With weights, a cost counts once for each unit of weight, and features are never split: limits are met, and the total is lowest, only as closely as that allows. The same input gives the same result.</source>
        <extracomment>algorithms/road_territories.py</extracomment>
        <translation>Garanties&#x202f;: les tailles respectent les limites, et aucune autre affectation à ces centres qui les respecte n’a un coût total plus bas&#x202f;; le journal indique si cela a été vérifié. Avec des poids, un coût compte une fois par unité de poids, et les entités ne sont jamais scindées&#x202f;: les limites ne sont respectées, et le coût total n’est le plus bas, que dans la mesure où cela le permet. La même entrée donne le même résultat.</translation>
    </message>
    <message numerus="yes">
        <source>%n positions lie off the globe in the layer&apos;s reference system ({crs}), the first at {place}. Correct them or leave them out, assign the right reference system to the layer, or set {parameter} to planar.</source>
        <extracomment>bridge/distance/kinds.py</extracomment>
        <translation>
            <numerusform>%n position est hors du globe dans le système de coordonnées de la couche ({crs})&#x202f;: elle est à {place}. Corrigez-la ou écartez-la, attribuez le bon système de coordonnées à la couche, ou réglez «&#x202f;{parameter}&#x202f;» sur planaire.</numerusform>
            <numerusform>%n positions sont hors du globe dans le système de coordonnées de la couche ({crs})&#x202f;: la première est à {place}. Corrigez-les ou écartez-les, attribuez le bon système de coordonnées à la couche, ou réglez «&#x202f;{parameter}&#x202f;» sur planaire.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All limits are met, except by %n features that are too heavy for any cluster.</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>
            <numerusform>Toutes les limites sont respectées, sauf à cause de %n entité, trop lourde pour tout cluster.</numerusform>
            <numerusform>Toutes les limites sont respectées, sauf à cause de %n entités, trop lourdes pour tout cluster.</numerusform>
        </translation>
    </message>
    <message>
        <source>The paths from the centers to all features, from neighbor to neighbor, are in total at most {share} % longer than the shortest that these sizes allow.</source>
        <extracomment>bridge/log/connection.py</extracomment>
        <translation>Les chemins des centres à toutes les entités, de voisin en voisin, sont au total au plus {share}&#x202f;% plus longs que les plus courts que ces tailles permettent.</translation>
    </message>
    <message>
        <source>Costs are rounded to steps of {step}.</source>
        <extracomment>bridge/log/costs.py</extracomment>
        <translation>Les coûts sont arrondis par pas de {step}.</translation>
    </message>
    <message>
        <source>Direction of travel</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Sens du trajet</translation>
    </message>
    <message>
        <source>{number} trillion {unit}</source>
        <extracomment>bridge/log/numbers.py</extracomment>
        <translation>{number} × 10¹² {unit}</translation>
    </message>
    <message>
        <source>{number} billion {unit}</source>
        <extracomment>bridge/log/numbers.py</extracomment>
        <translation>{number} × 10⁹ {unit}</translation>
    </message>
    <message>
        <source>{number} million {unit}</source>
        <extracomment>bridge/log/numbers.py</extracomment>
        <translation>{number} × 10⁶ {unit}</translation>
    </message>
    <message numerus="yes">
        <source>%n features are each heavier than an equal share of {name}. The heaviest is feature {id} with {weight}.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>
            <numerusform>%n entité est plus lourde qu’une part égale de {name}&#x202f;: l’entité {id}, avec {weight}.</numerusform>
            <numerusform>%n entités sont chacune plus lourdes qu’une part égale de {name}. La plus lourde est l’entité {id}, avec {weight}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} in each of the other clusters: {least} to {most}, at most {percent} % from their mean.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>{name} dans chacun des autres clusters&#x202f;: de {least} à {most}, écart à leur moyenne d’au plus {percent}&#x202f;%.</translation>
    </message>
    <message>
        <source>{name} in each of the other clusters: {least}.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>{name} dans chacun des autres clusters&#x202f;: {least}.</translation>
    </message>
    <message numerus="yes">
        <source>%n dead-end branches of the roads were divided between centers to meet the sizes. Where they are cut makes no difference to the total cost.</source>
        <extracomment>bridge/log/roads.py</extracomment>
        <translation>
            <numerusform>%n branche de routes en impasse a été partagée entre des centres pour respecter les tailles. L’endroit de la coupure ne change pas le coût total.</numerusform>
            <numerusform>%n branches de routes en impasse ont été partagées entre des centres pour respecter les tailles. L’endroit de la coupure ne change pas le coût total.</numerusform>
        </translation>
    </message>
    <message>
        <source>Such a feature gets a cluster of its own, and the tolerance applies to the other clusters: {range}.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>Une telle entité reçoit son propre cluster, et la tolérance s’applique aux autres clusters&#x202f;: {range}.</translation>
    </message>
    <message>
        <source>{where}. This is {times} times as far from the median as any other.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>{where}. C’est {times} fois plus loin de la médiane que toute autre valeur.</translation>
    </message>
    <message numerus="yes">
        <source>{where}. This is {times} times as far from the median as the others, except for %n more that are also far away.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>
            <numerusform>{where}. C’est {times} fois plus loin de la médiane que les autres valeurs, sauf %n, également très éloignée.</numerusform>
            <numerusform>{where}. C’est {times} fois plus loin de la médiane que les autres valeurs, sauf %n, également très éloignées.</numerusform>
        </translation>
    </message>
    <message>
        <source>If all iterations were used, raise {parameter}. Otherwise you can ignore this: the centers move by less than the rounding of the coordinates.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>Si toutes les itérations ont été utilisées, augmentez «&#x202f;{parameter}&#x202f;». Sinon, vous pouvez ignorer ce message&#x202f;: les centres se déplacent de moins que l’arrondi des coordonnées.</translation>
    </message>
    <message>
        <source>The minimum sizes of the centers add up to {needed}. The features that fit into at least one center add up to {have}. Lower the minimum sizes, or raise the maximum sizes.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>La somme des tailles minimales des centres est de {needed}. Les entités qu’au moins un centre peut recevoir totalisent {have}. Abaissez les tailles minimales, ou augmentez les tailles maximales.</translation>
    </message>
    <message>
        <source>The minimum sizes of the centers add up to {needed}. Available: {have}. Lower the minimum sizes.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>La somme des tailles minimales des centres est de {needed}. Disponible&#x202f;: {have}. Abaissez les tailles minimales.</translation>
    </message>
    <message>
        <source>{clusters} clusters of at least {size} need {needed}. Available: {have}.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>Pour {clusters} clusters d’au moins {size}, il faut {needed}. Disponible&#x202f;: {have}.</translation>
    </message>
    <message>
        <source>The centers can take at most {held}. To be assigned: {have}, which is {over} more. Raise the maximum sizes, add centers, or turn on {allow}.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>Les centres peuvent recevoir au plus {held}. À affecter&#x202f;: {have}, soit {over} de trop. Augmentez les tailles maximales, ajoutez des centres, ou activez «&#x202f;{allow}&#x202f;».</translation>
    </message>
    <message>
        <source>{clusters} clusters of at most {size} hold {held}. To be assigned: {have}.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>{clusters} clusters d’au plus {size} peuvent contenir {held}. À affecter&#x202f;: {have}.</translation>
    </message>
    <message>
        <source>Available: {have}. This is less than the minimum of {minimum}. Lower {min_size} to {lowered}.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>Disponible&#x202f;: {have}. C’est moins que le minimum de {minimum}. Abaissez «&#x202f;{min_size}&#x202f;» à {lowered}.</translation>
    </message>
    <message>
        <source>To be assigned: {have}. With at most {maximum} in a cluster, at least {clusters} clusters are needed. With at least {minimum} in each, they need {needed}. Lower {min_size} to {lowered}.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>À affecter&#x202f;: {have}. Avec au plus {maximum} par cluster, il faut au moins {clusters} clusters. Avec au moins {minimum} dans chacun, il leur faut {needed}. Abaissez «&#x202f;{min_size}&#x202f;» à {lowered}.</translation>
    </message>
    <message>
        <source>To be assigned: {have}. With at most {maximum} in a cluster, at least {clusters} clusters are needed. With at least {minimum} in each, they need {needed}. Lower {min_size} to {lowered}, or raise {max_size} to {raised}.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>À affecter&#x202f;: {have}. Avec au plus {maximum} par cluster, il faut au moins {clusters} clusters. Avec au moins {minimum} dans chacun, il leur faut {needed}. Abaissez «&#x202f;{min_size}&#x202f;» à {lowered}, ou portez «&#x202f;{max_size}&#x202f;» à {raised}.</translation>
    </message>
    <message numerus="yes">
        <source>%n zones. Features in the zone of their cluster, or on its border: {inside} of {all}.</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>
            <numerusform>%n zone. Entités dans la zone de leur cluster, ou à sa frontière&#x202f;: {inside} sur {all}.</numerusform>
            <numerusform>%n zones. Entités dans la zone de leur cluster, ou à sa frontière&#x202f;: {inside} sur {all}.</numerusform>
        </translation>
    </message>
    <message>
        <source>temporary layer</source>
        <extracomment>bridge/output/advice.py</extracomment>
        <translation>couche temporaire</translation>
    </message>
    <message>
        <source>{output} ({file}): {listed}.</source>
        <extracomment>bridge/output/plans.py</extracomment>
        <translation>{output} ({file})&#x202f;: {listed}.</translation>
    </message>
    <message>
        <source>{output}: {file} always names the layer after the file. Use the layer name “{instead}” instead of “{title}”, or enter the path of the file alone.</source>
        <extracomment>bridge/output/plans.py</extracomment>
        <translation>{output}&#x202f;: {file} donne toujours à la couche le nom du fichier. Utilisez le nom de couche «&#x202f;{instead}&#x202f;» au lieu de «&#x202f;{title}&#x202f;», ou saisissez seulement le chemin du fichier.</translation>
    </message>
    <message>
        <source>Characters of {fields} are lost: {lost}.</source>
        <extracomment>bridge/output/values.py</extracomment>
        <translation>Caractères perdus dans {fields}&#x202f;: {lost}.</translation>
    </message>
    <message numerus="yes">
        <source>%n values of {fields} are lost (first in feature {id}).</source>
        <extracomment>bridge/output/values.py</extracomment>
        <translation>
            <numerusform>%n valeur de {fields} est perdue (la première dans l’entité {id}).</numerusform>
            <numerusform>%n valeurs de {fields} sont perdues (la première dans l’entité {id}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values of {fields} are too long and would be cut (first in feature {id}). Most allowed: {limit}.</source>
        <extracomment>bridge/output/values.py</extracomment>
        <translation>
            <numerusform>%n valeur de {fields} est trop longue et serait coupée (la première dans l’entité {id}). Maximum autorisé&#x202f;: {limit}.</numerusform>
            <numerusform>%n valeurs de {fields} sont trop longues et seraient coupées (la première dans l’entité {id}). Maximum autorisé&#x202f;: {limit}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values of {fields} begin or end with blanks, which are lost (first in feature {id}).</source>
        <extracomment>bridge/output/values.py</extracomment>
        <translation>
            <numerusform>%n valeur de {fields} commence ou finit par des espaces, qui sont perdus (la première dans l’entité {id}).</numerusform>
            <numerusform>%n valeurs de {fields} commencent ou finissent par des espaces, qui sont perdus (la première dans l’entité {id}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values of {fields} are dates before {year} and are written wrong (first in feature {id}).</source>
        <extracomment>bridge/output/values.py</extracomment>
        <translation>
            <numerusform>%n valeur de {fields} est une date antérieure à {year} et est écrite de façon erronée (la première dans l’entité {id}).</numerusform>
            <numerusform>%n valeurs de {fields} sont des dates antérieures à {year} et sont écrites de façon erronée (la première dans l’entité {id}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values of {fields} lose their milliseconds (first in feature {id}).</source>
        <extracomment>bridge/output/values.py</extracomment>
        <translation>
            <numerusform>%n valeur de {fields} perd ses millisecondes (la première dans l’entité {id}).</numerusform>
            <numerusform>%n valeurs de {fields} perdent leurs millisecondes (la première dans l’entité {id}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values of {fields} lose their time zone (first in feature {id}).</source>
        <extracomment>bridge/output/values.py</extracomment>
        <translation>
            <numerusform>%n valeur de {fields} perd son fuseau horaire (la première dans l’entité {id}).</numerusform>
            <numerusform>%n valeurs de {fields} perdent leur fuseau horaire (la première dans l’entité {id}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values of {fields} are above {largest} and lose digits (first in feature {id}).</source>
        <extracomment>bridge/output/values.py</extracomment>
        <translation>
            <numerusform>%n valeur de {fields} est supérieure à {largest} et perd des chiffres (la première dans l’entité {id}).</numerusform>
            <numerusform>%n valeurs de {fields} sont supérieures à {largest} et perdent des chiffres (la première dans l’entité {id}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values of {fields} are out of range and are written wrong (first in feature {id}). Out of range: {limit}.</source>
        <extracomment>bridge/output/values.py</extracomment>
        <translation>
            <numerusform>%n valeur de {fields} est hors plage et est écrite de façon erronée (la première dans l’entité {id}). Hors plage&#x202f;: {limit}.</numerusform>
            <numerusform>%n valeurs de {fields} sont hors plage et sont écrites de façon erronée (la première dans l’entité {id}). Hors plage&#x202f;: {limit}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values of {fields} are infinite and are lost (first in feature {id}).</source>
        <extracomment>bridge/output/values.py</extracomment>
        <translation>
            <numerusform>%n valeur de {fields} est infinie et est perdue (la première dans l’entité {id}).</numerusform>
            <numerusform>%n valeurs de {fields} sont infinies et sont perdues (la première dans l’entité {id}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values of {fields} have more than {decimals} decimals and are rounded (first in feature {id}).</source>
        <extracomment>bridge/output/values.py</extracomment>
        <translation>
            <numerusform>%n valeur de {fields} a plus de {decimals} décimales et est arrondie (la première dans l’entité {id}).</numerusform>
            <numerusform>%n valeurs de {fields} ont plus de {decimals} décimales et sont arrondies (la première dans l’entité {id}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values of {fields} are NULL (first in feature {id}). They are written as: {null}.</source>
        <extracomment>bridge/output/values.py</extracomment>
        <translation>
            <numerusform>%n valeur de {fields} est NULL (la première dans l’entité {id}). Elle est écrite ainsi&#x202f;: {null}.</numerusform>
            <numerusform>%n valeurs de {fields} sont NULL (la première dans l’entité {id}). Elles sont écrites ainsi&#x202f;: {null}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values of {fields} are empty and become NULL (first in feature {id}).</source>
        <extracomment>bridge/output/values.py</extracomment>
        <translation>
            <numerusform>%n valeur de {fields} est vide et devient NULL (la première dans l’entité {id}).</numerusform>
            <numerusform>%n valeurs de {fields} sont vides et deviennent NULL (la première dans l’entité {id}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values of {fields} contain characters that are lost or changed (first in feature {id}): {signs}.</source>
        <extracomment>bridge/output/values.py</extracomment>
        <translation>
            <numerusform>%n valeur de {fields} contient des caractères qui sont perdus ou modifiés (la première dans l’entité {id})&#x202f;: {signs}.</numerusform>
            <numerusform>%n valeurs de {fields} contiennent des caractères qui sont perdus ou modifiés (la première dans l’entité {id})&#x202f;: {signs}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values of {fields} contain characters that would break the file (first in feature {id}): {signs}.</source>
        <extracomment>bridge/output/values.py</extracomment>
        <translation>
            <numerusform>%n valeur de {fields} contient des caractères qui rendraient le fichier illisible (la première dans l’entité {id})&#x202f;: {signs}.</numerusform>
            <numerusform>%n valeurs de {fields} contiennent des caractères qui rendraient le fichier illisible (la première dans l’entité {id})&#x202f;: {signs}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values of {fields} are the same as in an earlier feature, which is not allowed (first in feature {id}).</source>
        <extracomment>bridge/output/values.py</extracomment>
        <translation>
            <numerusform>%n valeur de {fields} est la même que dans une entité précédente, ce qui n’est pas permis (la première dans l’entité {id}).</numerusform>
            <numerusform>%n valeurs de {fields} sont les mêmes que dans une entité précédente, ce qui n’est pas permis (la première dans l’entité {id}).</numerusform>
        </translation>
    </message>
    <message>
        <source>empty text</source>
        <extracomment>bridge/output/values.py</extracomment>
        <translation>texte vide</translation>
    </message>
    <message>
        <source>text such as “{text}”</source>
        <extracomment>bridge/output/values.py</extracomment>
        <translation>texte comme «&#x202f;{text}&#x202f;»</translation>
    </message>
    <message>
        <source>Several pixels of band {band} have the value {value}, which is far from all other values.</source>
        <extracomment>bridge/raster/words.py</extracomment>
        <translation>Plusieurs pixels de la bande {band} ont la valeur {value}, qui est très éloignée de toutes les autres.</translation>
    </message>
    <message>
        <source>{classes} classes need at least {classes} different values. The pixels (number used: {pixels}) have {places}, of which {distinct} are distinct after rounding to steps of {step}, a fraction of their extent; {place} is farthest from the others. If that stands for no data, declare it so in the raster. Otherwise lower the number of classes (CLUSTERS) to {distinct}.</source>
        <extracomment>bridge/raster/words.py</extracomment>
        <translation>Pour former {classes} classes, il faut au moins {classes} valeurs différentes. Les pixels (nombre utilisé&#x202f;: {pixels}) en ont {places}, dont {distinct} restent distinctes après arrondi par pas de {step}, une fraction de leur étendue&#x202f;; {place} est la plus éloignée des autres. Si elle représente l’absence de données, déclarez-la comme valeur NoData dans le raster. Sinon, abaissez le nombre de classes (CLUSTERS) à {distinct}.</translation>
    </message>
    <message>
        <source>Polygons that the zones are clipped to, in any reference system. If empty, zones reach to the convex hull of the features and their places on the roads, widened by half the typical distance between features.</source>
        <extracomment>algorithms/road_territories.py</extracomment>
        <translation>Polygones selon lesquels les zones sont découpées, dans un système de coordonnées quelconque. Si ce paramètre est vide, les zones s’étendent jusqu’à l’enveloppe convexe des entités et de leurs emplacements sur les routes, élargie de la moitié de la distance typique entre entités.</translation>
    </message>
    <message>
        <source>One polygon per center, with its number, its size and its area: in square units of the layer, or in square meters if the layer is in degrees. Every place belongs to the territory of the nearest road, so each feature lies in the zone of its center; the log counts exceptions. Places whose nearest road belongs to no territory are in no zone. A zone can have several parts, for example where roads cross on a bridge.</source>
        <extracomment>algorithms/road_territories.py</extracomment>
        <translation>Un polygone par centre, avec son numéro, sa taille et sa surface&#x202f;: en unités carrées de la couche, ou en mètres carrés si la couche est en degrés. Chaque lieu appartient au territoire de la route la plus proche, si bien que chaque entité se trouve dans la zone de son centre&#x202f;; le journal compte les exceptions. Les lieux dont la route la plus proche n’appartient à aucun territoire ne sont dans aucune zone. Une zone peut avoir plusieurs parties, par exemple là où des routes se croisent sur un pont.</translation>
    </message>
    <message>
        <source>Cost of connection (inertia)</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Coût de la connexité (inertie)</translation>
    </message>
    <message>
        <source>Mean compactness (Polsby-Popper, 1 for a circle)</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Compacité moyenne (Polsby-Popper, 1 pour un cercle)</translation>
    </message>
    <message>
        <source>For clusters that need not be connected:</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Pour des clusters qui n’ont pas besoin d’être connexes&#x202f;:</translation>
    </message>
    <message>
        <source>Parts</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Length of border ({unit})</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Longueur de la frontière ({unit})</translation>
    </message>
    <message>
        <source>Compactness</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Compacité</translation>
    </message>
    <message>
        <source>Compactness is the area over that of a circle with a border of the same length (Polsby-Popper).</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>La compacité est le rapport entre la surface et celle d’un cercle dont la frontière a la même longueur (Polsby-Popper).</translation>
    </message>
    <message>
        <source>the best assignment to the same centers</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>la meilleure affectation aux mêmes centres</translation>
    </message>
    <message numerus="yes">
        <source>Every cluster is connected, but %n clusters miss their limits</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>
            <numerusform>Chaque cluster est connexe, mais %n cluster ne respecte pas ses limites</numerusform>
            <numerusform>Chaque cluster est connexe, mais %n clusters ne respectent pas leurs limites</numerusform>
        </translation>
    </message>
    <message>
        <source>Every cluster is connected, but the centers did not converge</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Chaque cluster est connexe, mais les centres n’ont pas convergé</translation>
    </message>
    <message>
        <source>Every cluster is connected</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Chaque cluster est connexe</translation>
    </message>
    <message numerus="yes">
        <source>%n features lie in the zone of another center. Reasons are features at one place on a road that are not all assigned to one center, and places to which two roads are equally near.</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>
            <numerusform>%n entité se trouve dans la zone d’un autre centre. Causes possibles&#x202f;: des entités au même endroit d’une route qui ne sont pas toutes affectées au même centre, et des lieux à égale distance de deux routes.</numerusform>
            <numerusform>%n entités se trouvent dans la zone d’un autre centre. Causes possibles&#x202f;: des entités au même endroit d’une route qui ne sont pas toutes affectées au même centre, et des lieux à égale distance de deux routes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unassigned features lie in a zone.</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>
            <numerusform>%n entité non affectée se trouve dans une zone.</numerusform>
            <numerusform>%n entités non affectées se trouvent dans une zone.</numerusform>
        </translation>
    </message>
    <message>
        <source>Length of the borders of zones: {least} to {most}, {mean} on average.</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>Longueur des frontières des zones&#x202f;: de {least} à {most}, {mean} en moyenne.</translation>
    </message>
    <message>
        <source>{zones}: zones along roads cannot be drawn for features that span half the globe or more. Leave it empty.</source>
        <extracomment>bridge/zones/roads.py</extracomment>
        <translation>{zones}&#x202f;: les zones le long des routes ne peuvent pas être dessinées pour des entités qui s’étendent sur la moitié du globe ou plus. Laissez ce paramètre vide.</translation>
    </message>
    <message>
        <source>A self-contained HTML page: map (with the zones, if they are written), table of the centers with their sizes and costs, what is proved, what the limits cost (compared with every feature at its cheapest center), and the command to repeat the run.</source>
        <extracomment>algorithms/road_territories.py</extracomment>
        <translation>Une page HTML autonome&#x202f;: carte (avec les zones, si elles sont écrites), tableau des centres avec leurs tailles et leurs coûts, ce qui est démontré, ce que coûtent les limites (par rapport à l’affectation de chaque entité au centre le moins coûteux), et la commande pour répéter l’exécution.</translation>
    </message>
    <message numerus="yes">
        <source>The features were assigned to %n centers along roads.</source>
        <extracomment>bridge/html/costs.py</extracomment>
        <translation>
            <numerusform>Les entités ont été affectées à %n centre par la route.</numerusform>
            <numerusform>Les entités ont été affectées à %n centres par la route.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clusters: silhouette {silhouette}, mean distance to the center {mean}, largest {largest}.</source>
        <extracomment>bridge/layers/comparison.py</extracomment>
        <translation>
            <numerusform>%n cluster&#x202f;: silhouette {silhouette}, distance moyenne au centre {mean}, maximale {largest}.</numerusform>
            <numerusform>%n clusters&#x202f;: silhouette {silhouette}, distance moyenne au centre {mean}, maximale {largest}.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are not the same for all clusters.</source>
        <extracomment>bridge/log/input.py</extracomment>
        <translation>Elles ne sont pas les mêmes pour tous les clusters.</translation>
    </message>
    <message>
        <source>{search} has no effect if clusters must be connected. For a better result, raise {starts}.</source>
        <extracomment>algorithms/connected.py</extracomment>
        <translation>«&#x202f;{search}&#x202f;» n’a aucun effet si les clusters doivent être connexes. Pour un meilleur résultat, augmentez «&#x202f;{starts}&#x202f;».</translation>
    </message>
    <message>
        <source>Bridges</source>
        <extracomment>menu.py</extracomment>
        <translation>Ponts</translation>
    </message>
    <message>
        <source>River</source>
        <extracomment>menu.py</extracomment>
        <translation>Rivière</translation>
    </message>
    <message>
        <source>Territories of about equal size</source>
        <extracomment>models/balanced_territories.model3</extracomment>
        <translation>Territoires de taille à peu près égale</translation>
    </message>
    <message>
        <source>Addresses with their territories</source>
        <extracomment>models/balanced_territories.model3, models/equal_territories.model3</extracomment>
        <translation>Adresses avec leurs territoires</translation>
    </message>
    <message>
        <source>Territories</source>
        <extracomment>models/balanced_territories.model3, models/equal_territories.model3</extracomment>
        <translation>Territoires</translation>
    </message>
    <message>
        <source>Ready models</source>
        <extracomment>models/balanced_territories.model3, models/depots_with_capacities.model3, models/equal_territories.model3, models/segments_with_profiles.model3</extracomment>
        <translation>Modèles prêts à l’emploi</translation>
    </message>
    <message>
        <source>Balanced territories from an address layer</source>
        <extracomment>models/balanced_territories.model3</extracomment>
        <translation>Territoires équilibrés à partir d’une couche d’adresses</translation>
    </message>
    <message>
        <source>Boundary of the territories</source>
        <extracomment>models/balanced_territories.model3, models/equal_territories.model3</extracomment>
        <translation>Contour des territoires</translation>
    </message>
    <message>
        <source>Number of territories</source>
        <extracomment>models/balanced_territories.model3, models/equal_territories.model3</extracomment>
        <translation>Nombre de territoires</translation>
    </message>
    <message>
        <source>Weight field (empty: count addresses)</source>
        <extracomment>models/balanced_territories.model3</extracomment>
        <translation>Champ de pondération (vide&#x202f;: compter les adresses)</translation>
    </message>
    <message>
        <source>Divides an address layer into compact territories of about equal size: equal numbers of addresses, or equal sums of a field such as revenue. Territories are polygons that fit together. Writes a report that you can read and pass on, too.</source>
        <extracomment>models/balanced_territories.model3</extracomment>
        <translation>Divise une couche d’adresses en territoires compacts de taille à peu près égale&#x202f;: même nombre d’adresses, ou même somme d’un champ comme le chiffre d’affaires. Les territoires sont des polygones jointifs. Écrit aussi un rapport à lire et à transmettre.</translation>
    </message>
    <message>
        <source>Points, lines or polygons. Lines and polygons are treated as points at their centroid.</source>
        <extracomment>models/balanced_territories.model3, models/depots_with_capacities.model3, models/equal_territories.model3</extracomment>
        <translation>Points, lignes ou polygones. Les lignes et les polygones sont traités comme des points, à leur centroïde.</translation>
    </message>
    <message>
        <source>Polygons that the territories are cut at, such as the outline of a town. If empty, the boundary is drawn around the addresses.</source>
        <extracomment>models/balanced_territories.model3, models/equal_territories.model3</extracomment>
        <translation>Polygones selon lesquels les territoires sont découpés, comme le contour d’une ville. Si ce paramètre est vide, le contour est tracé autour des adresses.</translation>
    </message>
    <message>
        <source>How many territories to make.</source>
        <extracomment>models/balanced_territories.model3</extracomment>
        <translation>Combien de territoires former.</translation>
    </message>
    <message>
        <source>By how much, in percent, the size of a territory may differ from the mean size. 0 makes all sizes as equal as possible; with a larger tolerance, territories are more compact.</source>
        <extracomment>models/balanced_territories.model3</extracomment>
        <translation>De combien, en pourcentage, la taille d’un territoire peut s’écarter de la taille moyenne. 0 rend toutes les tailles aussi égales que possible&#x202f;; avec une plus grande tolérance, les territoires sont plus compacts.</translation>
    </message>
    <message>
        <source>A quantity of each address, such as customers or revenue: a number of at least 0. If empty, every address counts as one.</source>
        <extracomment>models/balanced_territories.model3</extracomment>
        <translation>Une quantité propre à chaque adresse, comme des clients ou un chiffre d’affaires&#x202f;: un nombre supérieur ou égal à 0. Si ce paramètre est vide, chaque adresse compte pour un.</translation>
    </message>
    <message>
        <source>Assign the addresses to the depots</source>
        <extracomment>models/depots_with_capacities.model3</extracomment>
        <translation>Affecter les adresses aux dépôts</translation>
    </message>
    <message>
        <source>Addresses with their depots</source>
        <extracomment>models/depots_with_capacities.model3</extracomment>
        <translation>Adresses avec leurs dépôts</translation>
    </message>
    <message>
        <source>Areas of the depots</source>
        <extracomment>models/depots_with_capacities.model3</extracomment>
        <translation>Secteurs des dépôts</translation>
    </message>
    <message>
        <source>Depots with their addresses</source>
        <extracomment>models/depots_with_capacities.model3</extracomment>
        <translation>Dépôts avec leurs adresses</translation>
    </message>
    <message>
        <source>Lines to the depots</source>
        <extracomment>models/depots_with_capacities.model3</extracomment>
        <translation>Lignes vers les dépôts</translation>
    </message>
    <message>
        <source>Depots with capacities</source>
        <extracomment>models/depots_with_capacities.model3</extracomment>
        <translation>Dépôts avec capacités</translation>
    </message>
    <message>
        <source>Boundary of the areas</source>
        <extracomment>models/depots_with_capacities.model3</extracomment>
        <translation>Contour des secteurs</translation>
    </message>
    <message>
        <source>Field with the capacity of each depot</source>
        <extracomment>models/depots_with_capacities.model3</extracomment>
        <translation>Champ de la capacité de chaque dépôt</translation>
    </message>
    <message>
        <source>Field with the name of each depot</source>
        <extracomment>models/depots_with_capacities.model3</extracomment>
        <translation>Champ du nom de chaque dépôt</translation>
    </message>
    <message>
        <source>Quantity of each address</source>
        <extracomment>models/depots_with_capacities.model3</extracomment>
        <translation>Quantité de chaque adresse</translation>
    </message>
    <message>
        <source>Assigns addresses to depots, or to other places with a capacity such as schools, so that no depot gets more than its capacity and addresses are close to their depots. If the capacities do not suffice, some addresses are left unassigned. Writes the addresses, the area of each depot as a polygon, lines from the addresses to their depots, the depots with what they got, and a report that you can read and pass on.</source>
        <extracomment>models/depots_with_capacities.model3</extracomment>
        <translation>Affecte des adresses à des dépôts, ou à d’autres lieux dotés d’une capacité comme des écoles, de sorte qu’aucun dépôt ne reçoive plus que sa capacité et que les adresses soient proches de leur dépôt. Si les capacités ne suffisent pas, certaines adresses restent non affectées. Écrit les adresses, le secteur de chaque dépôt sous forme de polygone, des lignes des adresses à leur dépôt, les dépôts avec ce qu’ils ont reçu, et un rapport à lire et à transmettre.</translation>
    </message>
    <message>
        <source>Polygons that the areas are cut at, such as the outline of a town. If empty, the boundary is drawn around the addresses.</source>
        <extracomment>models/depots_with_capacities.model3</extracomment>
        <translation>Polygones selon lesquels les secteurs sont découpés, comme le contour d’une ville. Si ce paramètre est vide, le contour est tracé autour des adresses.</translation>
    </message>
    <message>
        <source>The largest number of addresses that a depot can take, or the largest sum of the quantity. NULL is no limit.</source>
        <extracomment>models/depots_with_capacities.model3</extracomment>
        <translation>Le plus grand nombre d’adresses qu’un dépôt peut recevoir, ou la plus grande somme de la quantité. NULL signifie sans limite.</translation>
    </message>
    <message>
        <source>Points that the addresses are assigned to. They stay where they are.</source>
        <extracomment>models/depots_with_capacities.model3</extracomment>
        <translation>Points auxquels les adresses sont affectées. Ils ne se déplacent pas.</translation>
    </message>
    <message>
        <source>The value is written with each address. If empty, addresses have only the number of their depot.</source>
        <extracomment>models/depots_with_capacities.model3</extracomment>
        <translation>La valeur est écrite avec chaque adresse. Si ce paramètre est vide, les adresses ne portent que le numéro de leur dépôt.</translation>
    </message>
    <message>
        <source>A field such as parcels a day: a number of at least 0. If empty, every address counts as one.</source>
        <extracomment>models/depots_with_capacities.model3</extracomment>
        <translation>Un champ comme le nombre de colis par jour&#x202f;: un nombre supérieur ou égal à 0. Si ce paramètre est vide, chaque adresse compte pour un.</translation>
    </message>
    <message>
        <source>Territories with equal sums</source>
        <extracomment>models/equal_territories.model3</extracomment>
        <translation>Territoires de sommes égales</translation>
    </message>
    <message>
        <source>Equal territories by a field</source>
        <extracomment>models/equal_territories.model3</extracomment>
        <translation>Territoires égaux d’après un champ</translation>
    </message>
    <message>
        <source>Field to make equal</source>
        <extracomment>models/equal_territories.model3</extracomment>
        <translation>Champ à équilibrer</translation>
    </message>
    <message>
        <source>Tolerance in percent</source>
        <extracomment>models/equal_territories.model3</extracomment>
        <translation>Tolérance en pourcentage</translation>
    </message>
    <message>
        <source>Divides an address layer into compact territories with about the same sum of a field, such as revenue. Addresses are never split, so sums are as equal as whole addresses allow. Writes the addresses, the territories as polygons that fit together, and a report that you can read and pass on.</source>
        <extracomment>models/equal_territories.model3</extracomment>
        <translation>Divise une couche d’adresses en territoires compacts qui ont à peu près la même somme d’un champ, comme le chiffre d’affaires. Les adresses ne sont jamais scindées, si bien que les sommes sont aussi égales que des adresses entières le permettent. Écrit les adresses, les territoires sous forme de polygones jointifs, et un rapport à lire et à transmettre.</translation>
    </message>
    <message>
        <source>A quantity of each address, such as revenue or customers: a number of at least 0.</source>
        <extracomment>models/equal_territories.model3</extracomment>
        <translation>Une quantité propre à chaque adresse, comme un chiffre d’affaires ou des clients&#x202f;: un nombre supérieur ou égal à 0.</translation>
    </message>
    <message>
        <source>How many territories to make. In each group, if you choose a field for groups.</source>
        <extracomment>models/equal_territories.model3</extracomment>
        <translation>Combien de territoires former&#x202f;: dans chaque groupe, si vous choisissez un champ de regroupement.</translation>
    </message>
    <message>
        <source>By how much, in percent, the sum of a territory may differ from the mean. 0 makes all sums as equal as possible; with a larger tolerance, territories are more compact.</source>
        <extracomment>models/equal_territories.model3</extracomment>
        <translation>De combien, en pourcentage, la somme d’un territoire peut s’écarter de la moyenne. 0 rend toutes les sommes aussi égales que possible&#x202f;; avec une plus grande tolérance, les territoires sont plus compacts.</translation>
    </message>
    <message>
        <source>A field such as a district. Each of its values gets territories of its own. If empty, all addresses are taken together.</source>
        <extracomment>models/equal_territories.model3</extracomment>
        <translation>Un champ comme un district. Chacune de ses valeurs reçoit ses propres territoires. Si ce paramètre est vide, toutes les adresses sont réparties ensemble.</translation>
    </message>
    <message>
        <source>How many segments</source>
        <extracomment>models/segments_with_profiles.model3</extracomment>
        <translation>Combien de segments</translation>
    </message>
    <message>
        <source>Segments of features that are alike</source>
        <extracomment>models/segments_with_profiles.model3</extracomment>
        <translation>Segments d’entités qui se ressemblent</translation>
    </message>
    <message>
        <source>Centers to label by</source>
        <extracomment>models/segments_with_profiles.model3</extracomment>
        <translation>Centres pour classer d’autres entités</translation>
    </message>
    <message>
        <source>Segments</source>
        <extracomment>models/segments_with_profiles.model3</extracomment>
        <translation>Segments</translation>
    </message>
    <message>
        <source>Segments with profiles</source>
        <extracomment>models/segments_with_profiles.model3</extracomment>
        <translation>Segments avec profils</translation>
    </message>
    <message>
        <source>Customers or other features</source>
        <extracomment>models/segments_with_profiles.model3</extracomment>
        <translation>Clients ou autres entités</translation>
    </message>
    <message>
        <source>Largest number of segments to try</source>
        <extracomment>models/segments_with_profiles.model3</extracomment>
        <translation>Plus grand nombre de segments à essayer</translation>
    </message>
    <message>
        <source>Groups customers, or other features, into segments with similar values in the fields that you choose, and describes each segment. The number of segments, 2 or more, is the one with the highest mean silhouette.</source>
        <extracomment>models/segments_with_profiles.model3</extracomment>
        <translation>Regroupe des clients, ou d’autres entités, en segments de valeurs semblables dans les champs que vous choisissez, et décrit chaque segment. Le nombre de segments, 2 ou plus, est celui dont la silhouette moyenne est la plus élevée.</translation>
    </message>
    <message>
        <source>A layer of any geometry, or a table without geometry.</source>
        <extracomment>models/segments_with_profiles.model3</extracomment>
        <translation>Une couche de géométrie quelconque, ou une table sans géométrie.</translation>
    </message>
    <message>
        <source>Numeric fields: features with similar values are put into the same segment. All fields have the same influence (z-score).</source>
        <extracomment>models/segments_with_profiles.model3</extracomment>
        <translation>Champs numériques&#x202f;: les entités de valeurs semblables sont placées dans le même segment. Tous les champs ont la même influence (z-score).</translation>
    </message>
    <message>
        <source>The largest number of segments to try. It is lowered if there are fewer distinct features.</source>
        <extracomment>models/segments_with_profiles.model3</extracomment>
        <translation>Le plus grand nombre de segments à essayer. Il est abaissé s’il y a moins d’entités distinctes.</translation>
    </message>
    <message>
        <source>If no start ends with every feature within {most}, leave features unassigned, with NULL in the new fields: for the final centers, as few as possible (with weights, as little weight as possible). Clusters then keep {maximum} and {minimum}; if the minimum is empty, they may be of any smaller size.</source>
        <extracomment>algorithms/constrained_kmeans.py</extracomment>
        <translation>Si aucun départ ne se termine avec toutes les entités dans les limites de «&#x202f;{most}&#x202f;», certaines restent non affectées, avec NULL dans les nouveaux champs&#x202f;: pour les centres finaux, le moins possible (avec des poids, le moins de poids possible). Les clusters respectent alors «&#x202f;{maximum}&#x202f;» et «&#x202f;{minimum}&#x202f;»&#x202f;; si le minimum est vide, ils peuvent être aussi petits que nécessaire.</translation>
    </message>
    <message>
        <source>{parameter} is not used, because {distance} is empty.</source>
        <extracomment>algorithms/constrained_kmeans.py</extracomment>
        <translation>«&#x202f;{parameter}&#x202f;» n’est pas utilisé, car «&#x202f;{distance}&#x202f;» est vide.</translation>
    </message>
    <message>
        <source>If centers are found and minimum, maximum and tolerance are all empty, sizes are as equal as possible; for given centers they are free.</source>
        <extracomment>algorithms/road_territories.py</extracomment>
        <translation>Si les centres sont recherchés et que le minimum, le maximum et la tolérance sont tous vides, les tailles sont aussi égales que possible&#x202f;; pour des centres donnés, elles sont libres.</translation>
    </message>
    <message>
        <source>All centers lie far from the features. Check both layers and their reference systems.</source>
        <extracomment>bridge/log/input.py</extracomment>
        <translation>Tous les centres sont éloignés des entités. Vérifiez les deux couches et leurs systèmes de coordonnées.</translation>
    </message>
    <message>
        <source>New fields have other names, because the layer has such fields, or the format allows no such names: {changes}.</source>
        <extracomment>bridge/log/input.py</extracomment>
        <translation>De nouveaux champs portent un autre nom, car la couche a déjà de tels champs ou le format n’autorise pas ces noms&#x202f;: {changes}.</translation>
    </message>
    <message>
        <source>Leave features unassigned</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Laisser des entités non affectées</translation>
    </message>
    <message numerus="yes">
        <source>%n clusters miss a limit because features are never split. You set {limits}.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>
            <numerusform>%n cluster ne respecte pas une limite, car les entités ne sont jamais scindées. Limites définies&#x202f;: {limits}.</numerusform>
            <numerusform>%n clusters ne respectent pas une limite, car les entités ne sont jamais scindées. Limites définies&#x202f;: {limits}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The output {path} would replace a file that this run reads. Choose another file.</source>
        <extracomment>bridge/output/checks.py</extracomment>
        <translation>La sortie {path} remplacerait un fichier que cette exécution lit. Choisissez un autre fichier.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n features of {layer} were used, by a selection, a limit or a filter. The commands run on all of them.</source>
        <extracomment>bridge/html/about.py</extracomment>
        <translation>
            <numerusform>Une seule entité (%n) de {layer} a été utilisée, en raison d’une sélection, d’un nombre maximal ou d’un filtre. Les commandes s’appliquent à toutes.</numerusform>
            <numerusform>Seules %n entités de {layer} ont été utilisées, en raison d’une sélection, d’un nombre maximal ou d’un filtre. Les commandes s’appliquent à toutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clusters have no zone.</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>
            <numerusform>%n cluster n’a pas de zone.</numerusform>
            <numerusform>%n clusters n’ont pas de zone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clusters have no zone: {reasons}.</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>
            <numerusform>%n cluster n’a pas de zone&#x202f;: {reasons}.</numerusform>
            <numerusform>%n clusters n’ont pas de zone&#x202f;: {reasons}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features lie in the zone of another cluster, or in none.</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>
            <numerusform>%n entité se trouve dans la zone d’un autre cluster ou dans aucune.</numerusform>
            <numerusform>%n entités se trouvent dans la zone d’un autre cluster ou dans aucune.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features lie in the zone of another cluster, or in none: {reasons}.</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>
            <numerusform>%n entité se trouve dans la zone d’un autre cluster ou dans aucune&#x202f;: {reasons}.</numerusform>
            <numerusform>%n entités se trouvent dans la zone d’un autre cluster ou dans aucune&#x202f;: {reasons}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unassigned features lie in a zone, which is full.</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>
            <numerusform>%n entité non affectée se trouve dans une zone qui est pleine.</numerusform>
            <numerusform>%n entités non affectées se trouvent dans une zone qui est pleine.</numerusform>
        </translation>
    </message>
    <message>
        <source>they have no features</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>ils n’ont pas d’entités</translation>
    </message>
    <message>
        <source>they lie outside the boundary</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>ils sont hors du contour</translation>
    </message>
    <message>
        <source>they share a place with another cluster</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>ils partagent un lieu avec un autre cluster</translation>
    </message>
    <message>
        <source>features with weights are never split</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>les entités pondérées ne sont jamais scindées</translation>
    </message>
    <message>
        <source>features of several clusters share a place</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>des entités de plusieurs clusters sont au même lieu</translation>
    </message>
    <message>
        <source>the run did not converge</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>l’exécution n’a pas convergé</translation>
    </message>
    <message>
        <source>on the globe, what is beyond {parameter} of a center stays blank</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>sur le globe, ce qui est au-delà de {parameter} d’un centre reste vide</translation>
    </message>
    <message numerus="yes">
        <source>Island {number}: %n features, the first is feature {id}.</source>
        <extracomment>bridge/log/connection.py</extracomment>
        <translation>
            <numerusform>Îlot {number}&#x202f;: %n entité, l’entité {id}.</numerusform>
            <numerusform>Îlot {number}&#x202f;: %n entités, la première est l’entité {id}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more islands.</source>
        <extracomment>bridge/log/connection.py</extracomment>
        <translation>
            <numerusform>… et %n autre îlot.</numerusform>
            <numerusform>… et %n autres îlots.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clusters: {numbers}.</source>
        <extracomment>bridge/log/connection.py</extracomment>
        <translation>
            <numerusform>%n cluster&#x202f;: {numbers}.</numerusform>
            <numerusform>%n clusters&#x202f;: {numbers}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Typical distance: {distance} (root mean square).</source>
        <extracomment>bridge/log/connection.py</extracomment>
        <translation>Distance typique&#x202f;: {distance} (moyenne quadratique).</translation>
    </message>
    <message numerus="yes">
        <source>Best of %n starts: typical distance {best} (root mean square). Worst start: {worst}.</source>
        <extracomment>bridge/log/connection.py</extracomment>
        <translation>
            <numerusform>%n départ&#x202f;: distance typique {best} (moyenne quadratique). Plus mauvais départ&#x202f;: {worst}.</numerusform>
            <numerusform>Meilleur des %n départs&#x202f;: distance typique {best} (moyenne quadratique). Plus mauvais départ&#x202f;: {worst}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clusters</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>
            <numerusform>%n cluster</numerusform>
            <numerusform>%n clusters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An island of %n features (no chain of neighbors joins it to the others) is too small for a cluster: its size is {size}, and a cluster needs {least}. Lower {minimum}.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>
            <numerusform>Un îlot de %n entité (aucune chaîne de voisins ne la relie aux autres) est trop petit pour un cluster&#x202f;: sa taille est de {size}, et un cluster demande {least}. Abaissez «&#x202f;{minimum}&#x202f;».</numerusform>
            <numerusform>Un îlot de %n entités (aucune chaîne de voisins ne les relie aux autres) est trop petit pour un cluster&#x202f;: sa taille est de {size}, et un cluster demande {least}. Abaissez «&#x202f;{minimum}&#x202f;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An island of %n features (no chain of neighbors joins it to the others) cannot be divided within the limits: its size of {size} is too large for {clusters} (at most {most}), and too small for {more} (at least {least}). Change {minimum} or {maximum}.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>
            <numerusform>Un îlot de %n entité (aucune chaîne de voisins ne la relie aux autres) ne peut pas être divisé dans les limites&#x202f;: sa taille de {size} est trop grande pour {clusters} (au plus {most}) et trop petite pour {more} (au moins {least}). Modifiez «&#x202f;{minimum}&#x202f;» ou «&#x202f;{maximum}&#x202f;».</numerusform>
            <numerusform>Un îlot de %n entités (aucune chaîne de voisins ne les relie aux autres) ne peut pas être divisé dans les limites&#x202f;: sa taille de {size} est trop grande pour {clusters} (au plus {most}) et trop petite pour {more} (au moins {least}). Modifiez «&#x202f;{minimum}&#x202f;» ou «&#x202f;{maximum}&#x202f;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Neighbors form %n islands, and each needs a cluster of its own: {number} are too few. Set {clusters} to {enough} or more.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>
            <numerusform>Les voisins forment %n îlot, qui a besoin de son propre cluster&#x202f;: {number} ne suffisent pas. Réglez «&#x202f;{clusters}&#x202f;» sur {enough} ou plus.</numerusform>
            <numerusform>Les voisins forment %n îlots, et chacun a besoin de son propre cluster&#x202f;: {number} ne suffisent pas. Réglez «&#x202f;{clusters}&#x202f;» sur {enough} ou plus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Neighbors form %n islands, and each needs a cluster of its own: one is not enough. Set {clusters} to {enough} or more.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>
            <numerusform>Les voisins forment %n îlot, qui a besoin de son propre cluster&#x202f;: un seul ne suffit pas. Réglez «&#x202f;{clusters}&#x202f;» sur {enough} ou plus.</numerusform>
            <numerusform>Les voisins forment %n îlots, et chacun a besoin de son propre cluster&#x202f;: un seul ne suffit pas. Réglez «&#x202f;{clusters}&#x202f;» sur {enough} ou plus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Neighbors form %n islands. To meet the limits, the number of clusters must be {numbers}, not {number}. Set {clusters} to {enough}, or change the limits.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>
            <numerusform>Les voisins forment %n îlot. Pour respecter les limites, le nombre de clusters doit être de {numbers}, et non de {number}. Réglez «&#x202f;{clusters}&#x202f;» sur {enough}, ou modifiez les limites.</numerusform>
            <numerusform>Les voisins forment %n îlots. Pour respecter les limites, le nombre de clusters doit être de {numbers}, et non de {number}. Réglez «&#x202f;{clusters}&#x202f;» sur {enough}, ou modifiez les limites.</numerusform>
        </translation>
    </message>
    <message>
        <source>For each island the log names its clusters, their limits and typical distance.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Pour chaque îlot, le journal indique ses clusters, leurs limites et la distance typique.</translation>
    </message>
    <message>
        <source>Longitudes may run from -{east} to {east} degrees, latitudes from -{north} to {north}.</source>
        <extracomment>bridge/distance/kinds.py</extracomment>
        <translation>Les longitudes peuvent aller de -{east} à {east} degrés, les latitudes de -{north} à {north}.</translation>
    </message>
    <message>
        <source>{parameter} is {limit}, but in the results of all starts some features are farther from their centers. The smallest distance that this search reached is {reached}. Ask for more clusters, or raise {parameter}.</source>
        <extracomment>algorithms/constrained_kmeans.py</extracomment>
        <translation>«&#x202f;{parameter}&#x202f;» vaut {limit}, mais dans les résultats de tous les départs, certaines entités sont plus éloignées de leur centre. La plus petite distance que cette recherche a atteinte est de {reached}. Demandez davantage de clusters, ou augmentez «&#x202f;{parameter}&#x202f;».</translation>
    </message>
    <message>
        <source>{parameter} is {limit}, but in the results of all starts some centers have fewer features within it than their minimum size. Lower {minimum}, or raise {parameter}.</source>
        <extracomment>algorithms/constrained_kmeans.py</extracomment>
        <translation>«&#x202f;{parameter}&#x202f;» vaut {limit}, mais dans les résultats de tous les départs, certains centres ont moins d’entités à cette distance au plus que leur taille minimale. Abaissez «&#x202f;{minimum}&#x202f;», ou augmentez «&#x202f;{parameter}&#x202f;».</translation>
    </message>
    <message>
        <source>How many clusters to make. If empty, the number is derived from the limits: the fewest clusters that respect the maximum size or, without a maximum, the most clusters that respect the minimum size. If clusters must be connected, more may be needed for the maximum, and are tried. Leave it empty, too, if {init} is “{from_layer}”: each point of that layer starts a cluster.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Combien de clusters former. Si ce paramètre est vide, le nombre est déduit des limites&#x202f;: le plus petit nombre de clusters qui respecte la taille maximale ou, sans maximum, le plus grand nombre de clusters qui respecte la taille minimale. Si les clusters doivent être connexes, il peut en falloir davantage pour respecter le maximum&#x202f;; des nombres plus grands sont alors essayés. Laissez-le vide également si «&#x202f;{init}&#x202f;» vaut «&#x202f;{from_layer}&#x202f;»&#x202f;: chaque point de cette couche initialise un cluster.</translation>
    </message>
    <message>
        <source>The largest distance at which the end of a road is joined with a vertex of another road: in layer units, or in meters if the layer is in degrees. What comes later in the layer is joined with what comes earlier, and not in chains. With 0, roads meet only at vertices that are exactly the same. Keep it below the length of your shortest roads.</source>
        <extracomment>algorithms/road_parameters.py</extracomment>
        <translation>Distance maximale à laquelle l’extrémité d’une route est reliée à un sommet d’une autre route&#x202f;: en unités de la couche, ou en mètres si la couche est en degrés. Le point qui vient en second dans la couche est relié à celui qui vient en premier, et jamais en chaîne. Avec 0, les routes ne se rejoignent qu’aux sommets exactement identiques. Gardez cette valeur inférieure à la longueur de vos routes les plus courtes.</translation>
    </message>
    <message>
        <source>Clusters of equal size are not possible along the roads. Sizes differ.</source>
        <extracomment>algorithms/road_run.py</extracomment>
        <translation>Des clusters de taille égale ne sont pas possibles le long des routes. Les tailles diffèrent.</translation>
    </message>
    <message>
        <source>How many centers to find on the roads, so that paths to the features are short in total. If the features are on several networks of roads that are not joined, each network gets centers by its size. One-way roads may need several centers, too, for paths to all features. If there are fewer centers than that, the run ends with a message, or, if you check {allow}, features stay unassigned. Leave it empty if you choose a layer of centers.</source>
        <extracomment>algorithms/road_territories.py</extracomment>
        <translation>Combien de centres rechercher sur les routes, pour que les chemins vers les entités soient courts au total. Si les entités se trouvent sur plusieurs réseaux de routes qui ne sont pas reliés, chaque réseau reçoit des centres selon sa taille. Avec des routes à sens unique aussi, il peut falloir plusieurs centres pour que des chemins mènent à toutes les entités. S’il y a moins de centres que nécessaire, l’exécution s’arrête avec un message ou, si vous cochez «&#x202f;{allow}&#x202f;», des entités restent non affectées. Laissez ce paramètre vide si vous choisissez une couche de centres.</translation>
    </message>
    <message>
        <source>If not all features can get a center that {most} allows and that has room, leave some unassigned, with NULL in the new fields: as few as possible (with weights, as little weight as possible), and of these choices the one with the lowest total cost. If centers are found and no limits are set, clusters may then be smaller. If not checked, the run ends with a message.</source>
        <extracomment>algorithms/road_territories.py</extracomment>
        <translation>Si toutes les entités ne peuvent pas recevoir un centre que «&#x202f;{most}&#x202f;» permet et qui a de la place, certaines restent non affectées, avec NULL dans les nouveaux champs&#x202f;: le moins possible (avec des poids, le moins de poids possible) et, parmi ces choix, celui dont le coût total est le plus bas. Si des centres sont recherchés et qu’aucune limite n’est définie, les clusters peuvent alors être plus petits. Si la case n’est pas cochée, l’exécution s’arrête avec un message.</translation>
    </message>
    <message>
        <source>The roads, each with the number of the center that it belongs to, the id of the road it comes from (ROAD_ID) and its length. A road is cut where it passes from the territory of one center to that of another. Pieces that no center can reach have NULL.</source>
        <extracomment>algorithms/road_territories.py</extracomment>
        <translation>Les routes, chacune avec le numéro du centre auquel elle appartient, l’identifiant de la route dont elle provient (ROAD_ID) et sa longueur. Une route est coupée là où elle passe du territoire d’un centre à celui d’un autre. Les tronçons qu’aucun centre ne peut atteindre ont NULL.</translation>
    </message>
    <message>
        <source>Use of capacities</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Utilisation des capacités</translation>
    </message>
    <message>
        <source>Inertia if clusters need not be connected</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Inertie si les clusters n’ont pas besoin d’être connexes</translation>
    </message>
    <message numerus="yes">
        <source>%n features of {barriers} separate no neighbors. Check that they lie between the features of the input, and that the reference systems of both layers are right.</source>
        <extracomment>bridge/log/connection.py</extracomment>
        <translation>
            <numerusform>%n entité de «&#x202f;{barriers}&#x202f;» ne sépare aucun voisin. Vérifiez qu’elle se trouve entre les entités de l’entrée, et que les systèmes de coordonnées des deux couches sont corrects.</numerusform>
            <numerusform>%n entités de «&#x202f;{barriers}&#x202f;» ne séparent aucun voisin. Vérifiez qu’elles se trouvent entre les entités de l’entrée, et que les systèmes de coordonnées des deux couches sont corrects.</numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers of clusters that were tried to meet the limits: {numbers}.</source>
        <extracomment>bridge/log/connection.py</extracomment>
        <translation>Nombres de clusters essayés pour respecter les limites&#x202f;: {numbers}.</translation>
    </message>
    <message>
        <source>No certificate: it is about assignments that meet all limits, and without splitting features none was found.</source>
        <extracomment>bridge/log/costs.py, bridge/log/outcome.py</extracomment>
        <translation>Pas de certificat&#x202f;: il compare des affectations qui respectent toutes les limites, et aucune n’a été trouvée sans scinder des entités.</translation>
    </message>
    <message>
        <source>No other assignment within the limits has a lower total cost, unless it leaves more features (or more weight) unassigned.</source>
        <extracomment>bridge/log/costs.py</extracomment>
        <translation>Aucune autre affectation dans les limites n’a un coût total plus bas, sauf si elle laisse davantage d’entités non affectées (ou davantage de poids non affecté).</translation>
    </message>
    <message>
        <source>No other assignment within the limits has a total cost that is lower by more than {share} %, unless it leaves more weight unassigned. This includes assignments that split features.</source>
        <extracomment>bridge/log/costs.py</extracomment>
        <translation>Aucune autre affectation dans les limites n’a un coût total plus bas de plus de {share}&#x202f;%, sauf si elle laisse davantage de poids non affecté. Cela comprend les affectations qui scindent des entités.</translation>
    </message>
    <message>
        <source>Centers use {share} of their capacities.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>Les centres utilisent {share} de leurs capacités.</translation>
    </message>
    <message>
        <source>{name} per cluster: {least} to {most}.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>{name} par cluster&#x202f;: de {least} à {most}.</translation>
    </message>
    <message>
        <source>No certificate: it is about assignments with exactly equal sums, and without splitting features none was found.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>Pas de certificat&#x202f;: il compare des affectations aux sommes exactement égales, et aucune n’a été trouvée sans scinder des entités.</translation>
    </message>
    <message>
        <source>No other assignment to these centers within the limits has a total squared distance that is smaller by more than {share} %, unless it leaves more weight unassigned.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>Aucune autre affectation à ces centres dans les limites n’a une somme des carrés des distances plus petite de plus de {share}&#x202f;%, sauf si elle laisse davantage de poids non affecté.</translation>
    </message>
    <message>
        <source>No other assignment to these centers within the limits has a total squared distance that is smaller by more than {share} %, unless it leaves more features unassigned.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>Aucune autre affectation à ces centres dans les limites n’a une somme des carrés des distances plus petite de plus de {share}&#x202f;%, sauf si elle laisse davantage d’entités non affectées.</translation>
    </message>
    <message numerus="yes">
        <source>%n roads have no usable geometry (null, empty, no line, or all vertices at one place). They are not used.</source>
        <extracomment>bridge/log/roads.py</extracomment>
        <translation>
            <numerusform>%n route n’a pas de géométrie utilisable (nulle, vide, pas une ligne, ou tous les sommets au même endroit). Elle n’est pas utilisée.</numerusform>
            <numerusform>%n routes n’ont pas de géométrie utilisable (nulle, vide, pas une ligne, ou tous les sommets au même endroit). Elles ne sont pas utilisées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of roads are so short that {tolerance} joins their two ends. If paths become too short or too long by it, lower {tolerance}.</source>
        <extracomment>bridge/log/roads.py</extracomment>
        <translation>
            <numerusform>%n tronçon de route est si court que «&#x202f;{tolerance}&#x202f;» relie ses deux extrémités. Si des chemins deviennent ainsi trop courts ou trop longs, abaissez «&#x202f;{tolerance}&#x202f;».</numerusform>
            <numerusform>%n tronçons de routes sont si courts que «&#x202f;{tolerance}&#x202f;» relie leurs deux extrémités. Si des chemins deviennent ainsi trop courts ou trop longs, abaissez «&#x202f;{tolerance}&#x202f;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features cost more than {most} from every center. The highest cost is {cost}, of feature {id}. Raise {parameter} to at least {enough} (higher, if limits on sizes need it), or turn on {allow}.</source>
        <extracomment>bridge/log/roads.py</extracomment>
        <translation>
            <numerusform>%n entité coûte plus que {most} depuis tous les centres. Le coût le plus élevé est {cost}, pour l’entité {id}. Portez «&#x202f;{parameter}&#x202f;» à au moins {enough} (davantage si des limites de taille l’exigent), ou activez «&#x202f;{allow}&#x202f;».</numerusform>
            <numerusform>%n entités coûtent plus que {most} depuis tous les centres. Le coût le plus élevé est {cost}, pour l’entité {id}. Portez «&#x202f;{parameter}&#x202f;» à au moins {enough} (davantage si des limites de taille l’exigent), ou activez «&#x202f;{allow}&#x202f;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n centers are too few to reach all features along the roads, which form separate networks or are one-way. Set {clusters} to {enough} or more, join the roads ({tolerance}), or turn on {allow}.</source>
        <extracomment>bridge/log/roads.py</extracomment>
        <translation>
            <numerusform>%n centre ne suffit pas pour atteindre toutes les entités le long des routes, qui forment des réseaux séparés ou sont à sens unique. Réglez «&#x202f;{clusters}&#x202f;» sur {enough} ou plus, reliez les routes («&#x202f;{tolerance}&#x202f;»), ou activez «&#x202f;{allow}&#x202f;».</numerusform>
            <numerusform>%n centres ne suffisent pas pour atteindre toutes les entités le long des routes, qui forment des réseaux séparés ou sont à sens unique. Réglez «&#x202f;{clusters}&#x202f;» sur {enough} ou plus, reliez les routes («&#x202f;{tolerance}&#x202f;»), ou activez «&#x202f;{allow}&#x202f;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The features are on %n networks of roads. Within the limits, these can have {least} to {most} centers together, not {number}. Set {clusters} to {enough}, change the limits, or join the roads ({tolerance}).</source>
        <extracomment>bridge/log/roads.py</extracomment>
        <translation>
            <numerusform>Les entités se trouvent sur %n réseau de routes. Dans les limites, il peut avoir de {least} à {most} centres, et non {number}. Réglez «&#x202f;{clusters}&#x202f;» sur {enough}, modifiez les limites, ou reliez les routes («&#x202f;{tolerance}&#x202f;»).</numerusform>
            <numerusform>Les entités se trouvent sur %n réseaux de routes. Dans les limites, ceux-ci peuvent avoir ensemble de {least} à {most} centres, et non {number}. Réglez «&#x202f;{clusters}&#x202f;» sur {enough}, modifiez les limites, ou reliez les routes («&#x202f;{tolerance}&#x202f;»).</numerusform>
        </translation>
    </message>
    <message>
        <source>{table} does not match the layers: it needs a row for each feature and a field for each center. Features have ids such as {feature}; its first row has {of_feature}. Centers have ids such as {center}; its fields are: {fields}. If it has a row for each pair, set {to} and {cost}.</source>
        <extracomment>bridge/read/cost_table.py</extracomment>
        <translation>«&#x202f;{table}&#x202f;» ne correspond pas aux couches&#x202f;: la table doit avoir une ligne pour chaque entité et un champ pour chaque centre. Les identifiants des entités sont du type {feature}&#x202f;; la première ligne contient {of_feature}. Les identifiants des centres sont du type {center}&#x202f;; les champs sont&#x202f;: {fields}. Si la table a une ligne par paire, définissez «&#x202f;{to}&#x202f;» et «&#x202f;{cost}&#x202f;».</translation>
    </message>
    <message>
        <source>{list}, {item}</source>
        <extracomment>translation.py</extracomment>
        <translation>{list}, {item}</translation>
    </message>
    <message>
        <source>{list}; {item}</source>
        <extracomment>translation.py</extracomment>
        <translation>{list}&#x202f;; {item}</translation>
    </message>
    <message>
        <source>The limits cannot be met along the roads, which form separate networks. One of them has {have}, for which no number of centers is right within the limits. Change the limits, or join the roads ({tolerance}).</source>
        <extracomment>bridge/log/roads.py</extracomment>
        <translation>Les limites ne peuvent pas être respectées le long des routes, car celles-ci forment des réseaux séparés. L’un d’eux a {have}, et aucun nombre de centres ne convient pour cela dans les limites. Modifiez les limites, ou reliez les routes («&#x202f;{tolerance}&#x202f;»).</translation>
    </message>
    <message>
        <source>The largest size that a cluster may have: a number of features of at least 1, or a sum of the weight field above 0. You can combine it with a minimum and a tolerance.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>La plus grande taille qu’un cluster peut avoir&#x202f;: un nombre d’entités d’au moins 1, ou une somme du champ de pondération supérieure à 0. Vous pouvez la combiner avec un minimum et une tolérance.</translation>
    </message>
    <message>
        <source>{clusters} clusters need at least {clusters} {what}; there are {have}.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>Pour former {clusters} clusters, il faut au moins {clusters} {what}&#x202f;; il y en a {have}.</translation>
    </message>
    <message>
        <source>{tolerance} is too large: more than {most} pairs of vertices are within that distance. Set it below the length of your shortest roads.</source>
        <extracomment>bridge/log/roads.py</extracomment>
        <translation>{tolerance} est trop grande&#x202f;: plus de {most} paires de sommets sont à cette distance ou moins. Choisissez une valeur inférieure à la longueur de vos routes les plus courtes.</translation>
    </message>
    <message>
        <source>Automatic is {work} divided by the product of features and clusters, at least 1 and at most {most}. With limits on sizes, it depends on {search}, too: from {least} to {thorough}.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>«&#x202f;Automatique&#x202f;» vaut {work} divisé par le produit du nombre d’entités et du nombre de clusters, au moins 1 et au plus {most}. Avec des limites de taille, cela dépend aussi de «&#x202f;{search}&#x202f;»&#x202f;: de {least} à {thorough}.</translation>
    </message>
    <message>
        <source>Fast keeps the best start. Normal and Thorough improve it: they divide the features of a few neighboring clusters again, and keep what is better, {normal} and {thorough} times for each cluster (Thorough at least {least} times in all). With few features per cluster, clusters become about a tenth more compact. Normal takes about twice as long as Fast, and Thorough about {times} times as long as Normal. With limits on sizes and more than {few} features per cluster, they put parts of several starts together instead, which a single start does not allow; Normal then takes one to two times as long as Fast.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>«&#x202f;Rapide&#x202f;» conserve le meilleur départ. «&#x202f;Normale&#x202f;» et «&#x202f;Approfondie&#x202f;» l’améliorent&#x202f;: elles redécoupent les entités de quelques clusters voisins et conservent ce qui est meilleur, {normal} et {thorough} fois par cluster («&#x202f;Approfondie&#x202f;» au moins {least} fois en tout). Avec peu d’entités par cluster, les clusters deviennent environ un dixième plus compacts. «&#x202f;Normale&#x202f;» prend environ deux fois plus de temps que «&#x202f;Rapide&#x202f;», et «&#x202f;Approfondie&#x202f;» environ {times} fois plus de temps que «&#x202f;Normale&#x202f;». Avec des limites de taille et plus de {few} entités par cluster, elles assemblent plutôt des parties de plusieurs départs, ce qu’un seul départ ne permet pas&#x202f;; «&#x202f;Normale&#x202f;» prend alors une à deux fois le temps de «&#x202f;Rapide&#x202f;».</translation>
    </message>
    <message>
        <source>How the first centers are chosen. k-means++ spreads them over the features. “Balanced parts” halves the features again and again; with limits on sizes, it starts faster and often ends better. Automatic takes both in turn if sizes are limited, but k-means++ alone where neighboring clusters are divided again after the starts.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Comment les centres initiaux sont choisis. k-means++ les répartit sur les entités. «&#x202f;Parties équilibrées&#x202f;» divise les entités en deux, à plusieurs reprises&#x202f;; avec des limites de taille, la recherche démarre plus vite et donne souvent un meilleur résultat. «&#x202f;Automatique&#x202f;» utilise les deux tour à tour si les tailles sont limitées, mais k-means++ seul lorsque des clusters voisins sont redécoupés après les départs.</translation>
    </message>
</context>
</TS>
