<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>ConstrainedKMeans</name>
    <message>
        <source>Clustering</source>
        <extracomment>algorithms/algorithm.py</extracomment>
        <translation>Agrupamento</translation>
    </message>
    <message>
        <source>QGIS ran out of memory. Use fewer clusters or centers, or a smaller input.</source>
        <extracomment>algorithms/algorithm.py</extracomment>
        <translation>O QGIS ficou sem memória. Use menos agrupamentos ou centros, ou uma entrada menor.</translation>
    </message>
    <message>
        <source>{name} is ignored: the algorithm has no parameter of that name.</source>
        <extracomment>algorithms/algorithm.py</extracomment>
        <translation>{name} foi ignorado: o algoritmo não tem nenhum parâmetro com esse nome.</translation>
    </message>
    <message>
        <source>Did you mean {similar}?</source>
        <extracomment>algorithms/algorithm.py</extracomment>
        <translation>Você quis dizer {similar}?</translation>
    </message>
    <message>
        <source>Assign points to centers</source>
        <extracomment>algorithms/assign_to_centers.py</extracomment>
        <translation>Atribuir pontos a centros</translation>
    </message>
    <message>
        <source>Assigns features to given centers, each with a capacity of its own if you like.</source>
        <extracomment>algorithms/assign_to_centers.py</extracomment>
        <translation>Atribui feições a centros dados, cada um com sua própria capacidade, se você quiser.</translation>
    </message>
    <message>
        <source>assign,allocate,allocation,capacity,centers,hubs,depots,schools,branches,facilities,catchment areas,nearest,nearest hub,distance to nearest hub,minimum,maximum,limits,balanced,spider,points</source>
        <extracomment>algorithms/assign_to_centers.py</extracomment>
        <translation>atribuir,atribuição,alocar,alocação,capacidade,centros,polos,depósitos,escolas,filiais,equipamentos,áreas de influência,mais próximo,centro mais próximo,distância ao centro mais próximo,mínimo,máximo,limites,equilibrado,aranha,pontos</translation>
    </message>
    <message>
        <source>Assigns the features of a layer to the points of another layer, the given centers, which stay where they are. The total squared distance is as small as possible while each center gets at least its minimum size and at most its maximum size. Without limits, every feature goes to the nearest center. Limits can come from fields of the centers, apply to all centers, or both.</source>
        <extracomment>algorithms/assign_to_centers.py</extracomment>
        <translation>Atribui as feições de uma camada aos pontos de outra camada, os centros dados, que ficam onde estão. A soma dos quadrados das distâncias é a menor possível, e cada centro recebe pelo menos seu tamanho mínimo e no máximo seu tamanho máximo. Sem limites, cada feição vai para o centro mais próximo. Os limites podem vir de campos dos centros, valer para todos os centros, ou ambos.</translation>
    </message>
    <message>
        <source>Every feature is written with its fields and its geometry, the number of its center (from 1, in the order of the layer of centers), the number of features of that center, the center&apos;s own id if you choose a field for it (CENTER_ID), its largest size and how much of it is used, in percent, if you limit sizes (CAPACITY, USE_PCT), and the distance to the center (DISTANCE): in layer units, or in meters over the ground if the distance is geocentric. Centers, zones and lines have the same fields of the center. Features without a usable geometry get NULL in the new fields. If the input already has a field of that name, it is kept, and the new one gets a number (CLUSTER_ID_2).</source>
        <extracomment>algorithms/assign_to_centers.py</extracomment>
        <translation>Cada feição é gravada com seus campos e sua geometria, o número do seu centro (a partir de 1, na ordem da camada de centros), o número de feições desse centro, o identificador próprio do centro se você escolher um campo para ele (CENTER_ID), seu tamanho máximo e quanto dele é usado, em porcentagem, se você limitar os tamanhos (CAPACITY, USE_PCT), e a distância ao centro (DISTANCE): em unidades da camada, ou em metros no terreno se a distância for geocêntrica. Centros, zonas e linhas têm os mesmos campos do centro. Feições sem geometria utilizável recebem NULL nos novos campos. Se a entrada já tiver um campo com esse nome, ele é mantido e o novo recebe um número (CLUSTER_ID_2).</translation>
    </message>
    <message>
        <source>The size of a center is then the sum of this field over its features, and all limits apply to these sums. The sum is written as CLUSTER_WEIGHT.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>O tamanho de um centro é então a soma deste campo em suas feições, e todos os limites se aplicam a essas somas. A soma é gravada em CLUSTER_WEIGHT.</translation>
    </message>
    <message>
        <source>The smallest size that a center may get. If a center has a minimum of its own, the larger one applies.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>O menor tamanho que um centro pode receber. Se um centro tiver seu próprio mínimo, vale o maior dos dois.</translation>
    </message>
    <message>
        <source>The largest size that a center may get. If a center has a maximum of its own, the smaller one applies.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>O maior tamanho que um centro pode receber. Se um centro tiver seu próprio máximo, vale o menor dos dois.</translation>
    </message>
    <message>
        <source>If the maximum sizes have no room for all features, leave some unassigned, with NULL in the new fields: those that leave the smallest total squared distance of the others. If not checked, the run ends with a message. With weights, no feature is split and no maximum exceeded, no unassigned feature would fit into the remaining capacity of any center, and the log reports how close the total is to the optimum. Groups without a center stay unassigned, too.</source>
        <extracomment>algorithms/assign_to_centers.py</extracomment>
        <translation>Se os tamanhos máximos não comportarem todas as feições, algumas ficam sem atribuição, com NULL nos novos campos: aquelas cuja ausência dá a menor soma dos quadrados das distâncias das demais. Se não estiver marcado, a execução termina com uma mensagem. Com pesos, nenhuma feição é dividida, nenhum máximo é ultrapassado e nenhuma feição não atribuída caberia na capacidade restante de um centro; o log informa quão perto do ótimo está o total. Grupos sem centro também ficam sem atribuição.</translation>
    </message>
    <message>
        <source>If features may stay unassigned, a zone also ends at a circle, beyond which it costs less to leave a feature unassigned; areas that no zone reaches stay blank. With weights, features near the circle may lie on the other side; the log counts them.</source>
        <extracomment>algorithms/assign_to_centers.py</extracomment>
        <translation>Se feições puderem ficar sem atribuição, uma zona também termina em um círculo, além do qual custa menos deixar uma feição sem atribuição; áreas que nenhuma zona alcança ficam em branco. Com pesos, feições próximas ao círculo podem ficar do outro lado; o log as conta.</translation>
    </message>
    <message>
        <source>A self-contained HTML page: map, table of the centers with their names, sizes and capacities, quality, guarantees, the cost of the size limits (compared with every feature at its nearest center), and the command to repeat the run.</source>
        <extracomment>algorithms/assign_to_centers.py</extracomment>
        <translation>Uma página HTML autônoma: mapa, tabela dos centros com nomes, tamanhos e capacidades, qualidade, garantias, o custo dos limites de tamanho (em comparação com cada feição no centro mais próximo) e o comando para repetir a execução.</translation>
    </message>
    <message>
        <source>Number of centers</source>
        <extracomment>algorithms/assign_by_costs.py, algorithms/assign_to_centers.py, algorithms/road_territories.py</extracomment>
        <translation>Número de centros</translation>
    </message>
    <message>
        <source>Total squared distance to the centers (inertia)</source>
        <extracomment>algorithms/assign_to_centers.py</extracomment>
        <translation>Soma dos quadrados das distâncias aos centros (inércia)</translation>
    </message>
    <message>
        <source>Number of features of the smallest center</source>
        <extracomment>algorithms/assign_by_costs.py, algorithms/assign_to_centers.py, algorithms/road_territories.py</extracomment>
        <translation>Número de feições do menor centro</translation>
    </message>
    <message>
        <source>Number of features of the largest center</source>
        <extracomment>algorithms/assign_by_costs.py, algorithms/assign_to_centers.py, algorithms/road_territories.py</extracomment>
        <translation>Número de feições do maior centro</translation>
    </message>
    <message>
        <source>Features without a usable geometry</source>
        <extracomment>algorithms/assign_to_centers.py, algorithms/clustering.py, algorithms/convergence.py, algorithms/road_territories.py</extracomment>
        <translation>Feições sem geometria utilizável</translation>
    </message>
    <message>
        <source>Unassigned features</source>
        <extracomment>algorithms/assign_by_costs.py, algorithms/assign_to_centers.py, algorithms/constrained_kmeans.py, algorithms/road_territories.py</extracomment>
        <translation>Feições não atribuídas</translation>
    </message>
    <message numerus="yes">
        <source>no center belongs to it; its %n features stay unassigned.</source>
        <extracomment>algorithms/assign_to_centers.py</extracomment>
        <translation>
            <numerusform>nenhum centro lhe corresponde; sua única feição (%n) fica sem atribuição.</numerusform>
            <numerusform>nenhum centro lhe corresponde; suas %n feições ficam sem atribuição.</numerusform>
        </translation>
    </message>
    <message>
        <source>the limits of the centers</source>
        <extracomment>algorithms/values.py</extracomment>
        <translation>os limites dos centros</translation>
    </message>
    <message>
        <source>{input} and {centers} are the same layer. A feature that is a center itself is assigned, too, at a distance of 0. If this is not what you want, choose another layer of centers.</source>
        <extracomment>algorithms/assign_to_centers.py</extracomment>
        <translation>{input} e {centers} são a mesma camada. Uma feição que é ela mesma um centro também é atribuída, a uma distância de 0. Se não for o que você quer, escolha outra camada de centros.</translation>
    </message>
    <message>
        <source>The points that features are assigned to. The layer may have another reference system. Within groups, features go to the centers that have their value in a field of the same name.</source>
        <extracomment>algorithms/assign_to_centers.py</extracomment>
        <translation>Os pontos aos quais as feições são atribuídas. A camada pode ter outro sistema de referência. Com grupos, as feições vão para os centros que têm o mesmo valor em um campo com o mesmo nome.</translation>
    </message>
    <message>
        <source>Such as the name of a depot. The value of the center is written with each feature, as CENTER_ID. If empty, features have only the number of their center.</source>
        <extracomment>algorithms/assign_to_centers.py, algorithms/road_territories.py</extracomment>
        <translation>Por exemplo, o nome de um depósito. O valor do centro é gravado em cada feição, em CENTER_ID. Se estiver vazio, as feições têm apenas o número do seu centro.</translation>
    </message>
    <message>
        <source>The smallest size that each center may get; NULL is no limit. Without a weight field, fractions are rounded up.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>O menor tamanho que cada centro pode receber; NULL significa sem limite. Sem campo de peso, frações são arredondadas para cima.</translation>
    </message>
    <message>
        <source>The largest size that each center may get, its capacity; NULL or infinity is no limit. Without a weight field, fractions are rounded down.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>O maior tamanho que cada centro pode receber, ou seja, sua capacidade; NULL ou infinito significa sem limite. Sem campo de peso, frações são arredondadas para baixo.</translation>
    </message>
    <message>
        <source>The layer has no geometry, so positions cannot count. Set {weight} to 0, or choose a layer with geometry.</source>
        <extracomment>algorithms/attribute_input.py</extracomment>
        <translation>A camada não tem geometria, então as posições não podem contar. Defina {weight} como 0, ou escolha uma camada com geometria.</translation>
    </message>
    <message>
        <source>The layer has no geometry, but positions count in {table}. Choose a layer with geometry, or centers that were made without positions.</source>
        <extracomment>algorithms/attribute_input.py</extracomment>
        <translation>A camada não tem geometria, mas as posições contam em {table}. Escolha uma camada com geometria, ou centros calculados sem posições.</translation>
    </message>
    <message>
        <source>The positions of the centers are in {theirs}, the layer is in {own}. Reproject the layer.</source>
        <extracomment>algorithms/attribute_input.py</extracomment>
        <translation>As posições dos centros estão em {theirs}, a camada está em {own}. Reprojete a camada.</translation>
    </message>
    <message>
        <source>no reference system</source>
        <extracomment>algorithms/attribute_input.py</extracomment>
        <translation>sem sistema de referência</translation>
    </message>
    <message>
        <source>{parameter}: the layer has no field “{name}”. Separate several fields by semicolons.</source>
        <extracomment>algorithms/attribute_input.py</extracomment>
        <translation>{parameter}: a camada não tem o campo “{name}”. Separe vários campos com ponto e vírgula.</translation>
    </message>
    <message>
        <source>{parameter}: the field “{name}” ({kind}) does not hold numbers. Choose numeric fields, or make one with the field calculator.</source>
        <extracomment>algorithms/attribute_input.py</extracomment>
        <translation>{parameter}: o campo “{name}” ({kind}) não contém números. Escolha campos numéricos, ou crie um com a calculadora de campo.</translation>
    </message>
    <message>
        <source>{parameter}: the field “{name}” is chosen twice. Choose it once.</source>
        <extracomment>algorithms/attribute_input.py</extracomment>
        <translation>{parameter}: o campo “{name}” foi escolhido duas vezes. Escolha-o uma só vez.</translation>
    </message>
    <message>
        <source>{parameter}: {count} fields are chosen; use at most {most}.</source>
        <extracomment>algorithms/attribute_input.py</extracomment>
        <translation>{parameter}: foram escolhidos {count} campos; use no máximo {most}.</translation>
    </message>
    <message>
        <source>K-means on attributes</source>
        <extracomment>algorithms/attribute_kmeans.py</extracomment>
        <translation>K-means por atributos</translation>
    </message>
    <message>
        <source>Groups features with similar values in numeric fields, and describes each group.</source>
        <extracomment>algorithms/attribute_kmeans.py</extracomment>
        <translation>Agrupa feições com valores semelhantes em campos numéricos e descreve cada agrupamento.</translation>
    </message>
    <message>
        <source>clustering,clusters,kmeans,k-means,attributes,fields,table,segments,segmentation,customers,rfm,profile,z-score,standardize,scale,normalize,pca,constrained,balanced,predict,label,multivariate</source>
        <extracomment>algorithms/attribute_kmeans.py</extracomment>
        <translation>agrupamento,clusters,kmeans,k-means,atributos,campos,tabela,segmentos,segmentação,clientes,rfm,perfil,z-score,padronizar,escala,normalizar,pca,restrições,equilibrado,prever,rotular,multivariado</translation>
    </message>
    <message>
        <source>Groups the features of a layer, or the rows of a table, into clusters with similar values in the numeric fields that you choose. Fields are scaled, so that units do not matter. Positions can count as well. Sizes of the clusters are free unless you set a minimum, a maximum or a tolerance.</source>
        <extracomment>algorithms/attribute_kmeans.py</extracomment>
        <translation>Divide as feições de uma camada, ou as linhas de uma tabela, em agrupamentos com valores semelhantes nos campos numéricos que você escolher. Os campos são escalonados, para que as unidades não importem. As posições também podem contar. Os tamanhos dos agrupamentos são livres, a menos que você defina um mínimo, um máximo ou uma tolerância.</translation>
    </message>
    <message>
        <source>Every feature is written with its fields and its geometry, the number of its cluster, the number of features in that cluster, the distance to the center of the cluster in scaled units (DISTANCE), and its silhouette (SILHOUETTE): near 1 well inside the cluster, near 0 between two clusters, negative if another cluster is nearer. With more than {count} features, silhouettes compare with a random sample. Clusters are numbered from 1, in the order in which their first features are read. If the input already has a field of that name, it is kept, and the new one gets a number (CLUSTER_ID_2).</source>
        <extracomment>algorithms/attribute_kmeans.py</extracomment>
        <translation>Cada feição é gravada com seus campos e sua geometria, o número do seu agrupamento, o número de feições desse agrupamento, a distância ao centro do agrupamento em unidades escalonadas (DISTANCE) e sua silhueta (SILHOUETTE): perto de 1 bem dentro do agrupamento, perto de 0 entre dois agrupamentos, negativa se outro agrupamento estiver mais perto. Com mais de {count} feições, as silhuetas são calculadas em relação a uma amostra aleatória. Os agrupamentos são numerados a partir de 1, na ordem em que suas primeiras feições são lidas. Se a entrada já tiver um campo com esse nome, ele é mantido e o novo recebe um número (CLUSTER_ID_2).</translation>
    </message>
    <message>
        <source>Guarantees: You get the given number of clusters, and none is empty. If you set limits, sizes are within them (with weights, as closely as features that are never split allow), and the assignment is optimal for the final centers. Every run ends. The same input, parameters and seed give the same clusters.

Limitations: The result need not be the best of all clusterings. More starts or another seed may find a better one.</source>
        <extracomment>algorithms/attribute_kmeans.py</extracomment>
        <translation>Garantias: você obtém o número de agrupamentos pedido, e nenhum fica vazio. Se você definir limites, os tamanhos os respeitam (com pesos, na medida em que permitem feições que nunca são divididas), e a atribuição é ótima para os centros finais. Toda execução termina. A mesma entrada, os mesmos parâmetros e a mesma semente dão os mesmos agrupamentos.

Limitações: o resultado não é necessariamente o melhor de todos. Mais inicializações ou outra semente podem encontrar um melhor.</translation>
    </message>
    <message>
        <source>Number of clusters</source>
        <extracomment>algorithms/attribute_kmeans.py, algorithms/clustering.py, algorithms/convergence.py, bridge/log/labels.py</extracomment>
        <translation>Número de agrupamentos</translation>
    </message>
    <message>
        <source>Iterations of the best start</source>
        <extracomment>algorithms/attribute_kmeans.py, algorithms/clustering.py, algorithms/raster_kmeans.py</extracomment>
        <translation>Iterações da melhor inicialização</translation>
    </message>
    <message>
        <source>Total squared distance to the cluster centers (inertia), in scaled units</source>
        <extracomment>algorithms/attribute_kmeans.py</extracomment>
        <translation>Soma dos quadrados das distâncias aos centros dos agrupamentos (inércia), em unidades escalonadas</translation>
    </message>
    <message>
        <source>Size of the smallest cluster</source>
        <extracomment>algorithms/attribute_kmeans.py, algorithms/clustering.py</extracomment>
        <translation>Tamanho do menor agrupamento</translation>
    </message>
    <message>
        <source>Size of the largest cluster</source>
        <extracomment>algorithms/attribute_kmeans.py, algorithms/clustering.py</extracomment>
        <translation>Tamanho do maior agrupamento</translation>
    </message>
    <message>
        <source>Features without a value or a position that counts</source>
        <extracomment>algorithms/attribute_kmeans.py</extracomment>
        <translation>Feições sem valor, ou sem posição quando ela conta</translation>
    </message>
    <message>
        <source>Mean silhouette, if there is more than one cluster</source>
        <extracomment>algorithms/attribute_kmeans.py</extracomment>
        <translation>Silhueta média, se houver mais de um agrupamento</translation>
    </message>
    <message>
        <source>{fields} is empty. Choose one or more numeric fields.</source>
        <extracomment>algorithms/attribute_kmeans.py</extracomment>
        <translation>{fields} está vazio. Escolha um ou mais campos numéricos.</translation>
    </message>
    <message>
        <source>Sizes cannot be limited if features are labeled by the centers of an earlier run. Leave {minimum}, {maximum} and {tolerance} empty, or leave {table} empty.</source>
        <extracomment>algorithms/attribute_kmeans.py</extracomment>
        <translation>Os tamanhos não podem ser limitados se as feições são classificadas pelos centros de uma execução anterior. Deixe {minimum}, {maximum} e {tolerance} vazios, ou deixe {table} vazio.</translation>
    </message>
    <message>
        <source>{output} is about a clustering, and nothing is clustered if {table} is given. Skip {output}, or leave {table} empty.</source>
        <extracomment>algorithms/attribute_kmeans.py</extracomment>
        <translation>{output} descreve novos agrupamentos, e nada é agrupado se {table} for informado. Desative {output}, ou deixe {table} vazio.</translation>
    </message>
    <message>
        <source>The fields in {chosen} are not those of {table}, which are {fields}. Leave {chosen} empty, or choose these.</source>
        <extracomment>algorithms/attribute_kmeans.py</extracomment>
        <translation>Os campos em {chosen} não são os de {table}, que são {fields}. Deixe {chosen} vazio, ou escolha estes.</translation>
    </message>
    <message>
        <source>{table} has no groups, but {groups} is set. Leave {groups} empty, or choose a table that was made with groups.</source>
        <extracomment>algorithms/attribute_kmeans.py</extracomment>
        <translation>{table} não tem grupos, mas {groups} está definido. Deixe {groups} vazio, ou escolha uma tabela calculada com grupos.</translation>
    </message>
    <message>
        <source>{table} has centers of several groups, made by the field “{name}”. Choose the field with the groups of the new features as {groups}.</source>
        <extracomment>algorithms/attribute_kmeans.py</extracomment>
        <translation>{table} tem centros de vários grupos, formados pelo campo “{name}”. Em {groups}, escolha o campo com os grupos das novas feições.</translation>
    </message>
    <message>
        <source>A layer of any geometry, or a table without one. Features are kept as they are, with new fields.</source>
        <extracomment>algorithms/attribute_parameters.py</extracomment>
        <translation>Uma camada com qualquer geometria, ou uma tabela sem geometria. As feições são mantidas como estão, com novos campos.</translation>
    </message>
    <message>
        <source>empty: from the table</source>
        <extracomment>algorithms/attribute_parameters.py</extracomment>
        <translation>vazio: da tabela</translation>
    </message>
    <message>
        <source>It may be empty only if you give {table}.</source>
        <extracomment>algorithms/attribute_parameters.py</extracomment>
        <translation>Só pode ficar vazio se você informar {table}.</translation>
    </message>
    <message>
        <source>empty: from the limits</source>
        <extracomment>algorithms/attribute_parameters.py, algorithms/parameters.py</extracomment>
        <translation>vazio: pelos limites</translation>
    </message>
    <message>
        <source>How many clusters to make; at most as many as there are distinct features. If empty, the number is derived from the limits: the fewest clusters that respect the maximum size or, without a maximum, the most clusters that respect the minimum size.</source>
        <extracomment>algorithms/attribute_parameters.py</extracomment>
        <translation>Quantos agrupamentos formar; no máximo tantos quantas forem as feições distintas. Se estiver vazio, o número é deduzido dos limites: o menor número de agrupamentos que respeita o tamanho máximo ou, sem máximo, o maior número de agrupamentos que respeita o tamanho mínimo.</translation>
    </message>
    <message>
        <source>The size of a cluster is then the sum of this field, the limits apply to these sums, centers are weighted means, and the total squared distance is weighted. The sum is written as CLUSTER_WEIGHT. Scaling, profiles and silhouettes count each feature once.</source>
        <extracomment>algorithms/attribute_parameters.py</extracomment>
        <translation>O tamanho de um agrupamento é então a soma deste campo, os limites se aplicam a essas somas, os centros são médias ponderadas e a soma dos quadrados das distâncias é ponderada. A soma é gravada em CLUSTER_WEIGHT. O escalonamento, os perfis e as silhuetas contam cada feição uma vez.</translation>
    </message>
    <message>
        <source>The smallest size that a cluster may have. If minimum, maximum and tolerance are all empty, sizes are free, as in plain k-means; a tolerance of 0 makes them equal.</source>
        <extracomment>algorithms/attribute_parameters.py</extracomment>
        <translation>O menor tamanho que um agrupamento pode ter. Se mínimo, máximo e tolerância estiverem todos vazios, os tamanhos são livres, como no k-means comum; uma tolerância de 0 os torna iguais.</translation>
    </message>
    <message>
        <source>The largest size that a cluster may have. You can combine it with a minimum and a tolerance.</source>
        <extracomment>algorithms/attribute_parameters.py</extracomment>
        <translation>O maior tamanho que um agrupamento pode ter. Você pode combiná-lo com um mínimo e uma tolerância.</translation>
    </message>
    <message>
        <source>Features with the same value in this field are clustered separately: the number of clusters and the limits apply within each group, and clusters are numbered group by group. Fields are scaled over all groups, so that distances have one unit. Profiles compare with all features, silhouettes with clusters of the same group. The table of centers names the group of each cluster, so that later features are labeled within their group.</source>
        <extracomment>algorithms/attribute_parameters.py</extracomment>
        <translation>Feições com o mesmo valor neste campo são agrupadas separadamente: o número de agrupamentos e os limites valem dentro de cada grupo, e os agrupamentos são numerados grupo por grupo. Os campos são escalonados sobre todos os grupos, para que as distâncias tenham a mesma unidade. Os perfis são comparados com todas as feições, as silhuetas com agrupamentos do mesmo grupo. A tabela de centros informa o grupo de cada agrupamento, para que feições posteriores sejam classificadas dentro do seu grupo.</translation>
    </message>
    <message>
        <source>The output “{centers}” of an earlier run. If you give it, nothing is clustered: each feature gets the number of the cluster it would have joined, by the fields and the scaling of that run. Fields are found by their names. If that run had groups, choose the field with the groups of the new features. The number of clusters, the scaling, the weight of the position and the search are not used; limits on sizes are not possible.</source>
        <extracomment>algorithms/attribute_parameters.py</extracomment>
        <translation>A saída “{centers}” de uma execução anterior. Se você a informar, nada é agrupado: cada feição recebe o número do agrupamento a que teria pertencido, pelos campos e pelo escalonamento daquela execução. Os campos são encontrados pelos nomes. Se aquela execução tinha grupos, escolha o campo com os grupos das novas feições. O número de agrupamentos, o escalonamento, o peso da posição e a busca não são usados; não é possível limitar os tamanhos.</translation>
    </message>
    <message>
        <source>A self-contained HTML page: the features along their principal components, a heat map of the profiles, a map if there are positions, sizes, convergence, quality, warnings about the result, and the command to repeat the run.</source>
        <extracomment>algorithms/attribute_parameters.py</extracomment>
        <translation>Uma página HTML autônoma: as feições ao longo de suas componentes principais, um mapa de calor dos perfis, um mapa se houver posições, tamanhos, convergência, qualidade, avisos sobre o resultado e o comando para repetir a execução.</translation>
    </message>
    <message>
        <source>Numeric fields: features with similar values are put into the same cluster. At most {most} fields.</source>
        <extracomment>algorithms/attribute_parameters.py</extracomment>
        <translation>Campos numéricos: feições com valores semelhantes ficam no mesmo agrupamento. No máximo {most} campos.</translation>
    </message>
    <message>
        <source>z-score: mean 0, standard deviation 1</source>
        <extracomment>algorithms/attribute_parameters.py</extracomment>
        <translation>z-score: média 0, desvio padrão 1</translation>
    </message>
    <message>
        <source>Smallest to largest value: 0 to 1</source>
        <extracomment>algorithms/attribute_parameters.py</extracomment>
        <translation>Do menor ao maior valor: 0 a 1</translation>
    </message>
    <message>
        <source>Robust: by median and interquartile range</source>
        <extracomment>algorithms/attribute_parameters.py</extracomment>
        <translation>Robusto: pela mediana e pelo intervalo interquartil</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>algorithms/attribute_parameters.py</extracomment>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Makes fields with different units comparable. z-score gives each field the same influence; robust does so even if a few values are extreme. Without scaling, the field with the largest numbers decides almost alone. A field with one constant value has no effect; the log reports it.</source>
        <extracomment>algorithms/attribute_parameters.py</extracomment>
        <translation>Torna comparáveis campos com unidades diferentes. O z-score dá a cada campo a mesma influência; o robusto também, mesmo que alguns valores sejam extremos. Sem escalonamento, o campo com os maiores números decide quase sozinho. Um campo com valor constante não tem efeito; o log informa isso.</translation>
    </message>
    <message>
        <source>Skip: NULL in the new fields</source>
        <extracomment>algorithms/attribute_parameters.py</extracomment>
        <translation>Ignorar: NULL nos novos campos</translation>
    </message>
    <message>
        <source>Use the mean of the field</source>
        <extracomment>algorithms/attribute_parameters.py</extracomment>
        <translation>Usar a média do campo</translation>
    </message>
    <message>
        <source>Stop with a message that names the feature</source>
        <extracomment>algorithms/attribute_parameters.py</extracomment>
        <translation>Parar com uma mensagem que informa a feição</translation>
    </message>
    <message>
        <source>How to treat features with NULL, or no finite number, in one of the fields. Features without any value are skipped even if means are used. Profiles use only the values that are there.</source>
        <extracomment>algorithms/attribute_parameters.py</extracomment>
        <translation>Como tratar feições com NULL, ou sem número finito, em um dos campos. Feições sem nenhum valor são ignoradas mesmo quando se usam médias. Os perfis usam apenas os valores existentes.</translation>
    </message>
    <message>
        <source>How much the positions of features count beside the fields. 0 ignores positions; with 50 they count as much as all fields together. It is their share of the squared distance between two features, on average over all pairs. All axes are scaled by one factor, which keeps shapes.</source>
        <extracomment>algorithms/attribute_parameters.py</extracomment>
        <translation>Quanto as posições das feições contam ao lado dos campos. 0 ignora as posições; com 50, elas contam tanto quanto todos os campos juntos. É a parte delas no quadrado da distância entre duas feições, em média sobre todos os pares. Todos os eixos são escalonados por um mesmo fator, o que mantém as formas.</translation>
    </message>
    <message>
        <source>Profile</source>
        <extracomment>algorithms/attribute_parameters.py</extracomment>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>A table with a row for each cluster and field: the cluster&apos;s share of all features in percent, number of values, mean, median, standard deviation, smallest and largest value in the units of the field, the mean of all features, and how far the cluster&apos;s mean is from it in standard deviations (DIFFERENCE).</source>
        <extracomment>algorithms/attribute_parameters.py</extracomment>
        <translation>Uma tabela com uma linha para cada agrupamento e campo: a parte do agrupamento no total de feições em porcentagem, número de valores, média, mediana, desvio padrão, menor e maior valor nas unidades do campo, a média de todas as feições e a diferença entre a média do agrupamento e ela, em desvios padrão (DIFFERENCE).</translation>
    </message>
    <message>
        <source>A table with a row for each cluster and field: the center in the units of the field, and the scaling of the field (MIDDLE and SPREAD). Keep it to label features that come later.</source>
        <extracomment>algorithms/attribute_parameters.py</extracomment>
        <translation>Uma tabela com uma linha para cada agrupamento e campo: o centro nas unidades do campo e o escalonamento do campo (MIDDLE e SPREAD). Guarde-a para classificar feições que vierem depois.</translation>
    </message>
    <message>
        <source>Choose the number of clusters</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>Escolher o número de agrupamentos</translation>
    </message>
    <message>
        <source>Tries several numbers of clusters and compares the results.</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>Testa vários números de agrupamentos e compara os resultados.</translation>
    </message>
    <message>
        <source>clustering,clusters,kmeans,k-means,number of clusters,choose k,optimal k,elbow,knee,silhouette,gap statistic,calinski,harabasz,pseudo-f,davies,bouldin,compare</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>agrupamento,clusters,kmeans,k-means,número de agrupamentos,escolher k,k ideal,cotovelo,elbow,silhueta,gap,calinski,harabasz,pseudo-f,davies,bouldin,comparar</translation>
    </message>
    <message>
        <source>Clusters the features of a layer, by their position or by numeric fields, with every number of clusters in a range, and compares the results: inertia and its elbow, silhouette, pseudo-F by Calinski and Harabasz, the Davies-Bouldin index and, if you ask for it, the gap statistic. Sizes of the clusters are free unless you set a minimum, a maximum or a tolerance.</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>Agrupa as feições de uma camada, pela posição ou por campos numéricos, com cada número de agrupamentos de um intervalo, e compara os resultados: a inércia e seu cotovelo, a silhueta, o pseudo-F de Calinski e Harabasz, o índice de Davies-Bouldin e, se você pedir, a estatística gap. Os tamanhos dos agrupamentos são livres, a menos que você defina um mínimo, um máximo ou uma tolerância.</translation>
    </message>
    <message>
        <source>A table with a row for each number of clusters, and a report with the curves. The layer is not changed, and no clusters are written: run one of the clustering algorithms with the number you choose and the same seed. Silhouettes are exact up to {count} features; for more features, {count} are drawn at random.</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>Uma tabela com uma linha para cada número de agrupamentos e um relatório com as curvas. A camada não é alterada e nenhum agrupamento é gravado: execute um dos algoritmos de agrupamento com o número que você escolher e a mesma semente. As silhuetas são exatas até {count} feições; com mais feições, {count} são sorteadas.</translation>
    </message>
    <message>
        <source>Points, lines or polygons; a table without geometry, too, if you choose fields to compare. Lines and polygons are treated as points at their centroid. Features without a usable geometry are skipped if positions count.</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>Pontos, linhas ou polígonos; também uma tabela sem geometria, se você escolher campos a comparar. Linhas e polígonos são tratados como pontos em seu centroide. Feições sem geometria utilizável são ignoradas se as posições contarem.</translation>
    </message>
    <message>
        <source>empty: positions</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>vazio: posições</translation>
    </message>
    <message>
        <source>If empty, features are compared by their positions, and {scaling}, {missing} and {weight} have no effect.</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>Se estiver vazio, as feições são comparadas pelas posições, e {scaling}, {missing} e {weight} não têm efeito.</translation>
    </message>
    <message>
        <source>Centers are then weighted means, the limits apply to sums of this field, and inertia, pseudo-F, Davies-Bouldin and gap are weighted; the table has the smallest and the largest sum. Silhouettes and scaling count each feature once. Features are never split, so that a limit may be missed a little.</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>Os centros são então médias ponderadas, os limites se aplicam a somas deste campo, e inércia, pseudo-F, Davies-Bouldin e gap são ponderados; a tabela contém a menor e a maior soma. As silhuetas e o escalonamento contam cada feição uma vez. As feições nunca são divididas, portanto pode acontecer que um limite não seja respeitado por uma pequena margem.</translation>
    </message>
    <message>
        <source>The smallest size that a cluster may have, for every number of clusters. If minimum, maximum and tolerance are all empty, sizes are free.</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>O menor tamanho que um agrupamento pode ter, para cada número de agrupamentos. Se mínimo, máximo e tolerância estiverem todos vazios, os tamanhos são livres.</translation>
    </message>
    <message>
        <source>The largest size that a cluster may have, for every number of clusters. You can combine it with a minimum and a tolerance.</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>O maior tamanho que um agrupamento pode ter, para cada número de agrupamentos. Você pode combiná-lo com um mínimo e uma tolerância.</translation>
    </message>
    <message>
        <source>Compute the gap statistic</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>Calcular a estatística gap</translation>
    </message>
    <message>
        <source>Automatic is {work} divided by the product of features and the sum of all numbers of clusters, at least 1 and at most {most}; the same for all of them.</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>Automático é {work} dividido pelo produto do número de feições e da soma de todos os números de agrupamentos, no mínimo 1 e no máximo {most}; o mesmo para todos.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>Comparação</translation>
    </message>
    <message>
        <source>A table with a row for each number of clusters: the inertia, the mean and the largest distance of features to the center of their cluster, the mean silhouette, pseudo-F, Davies-Bouldin, the gap and its error if you ask for it, the smallest and the largest size, the iterations, and the criteria by which this number is best.</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>Uma tabela com uma linha para cada número de agrupamentos: a inércia, a distância média e a maior distância das feições ao centro do seu agrupamento, a silhueta média, o pseudo-F, o Davies-Bouldin, o gap e seu erro se você pedir, o menor e o maior tamanho, as iterações e os critérios pelos quais esse número é o melhor.</translation>
    </message>
    <message>
        <source>A self-contained HTML page: the curves and what they show, in words too, the table, and the command to repeat the run.</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>Uma página HTML autônoma: as curvas e o que elas mostram, também em palavras, a tabela e o comando para repetir a execução.</translation>
    </message>
    <message>
        <source>Number of clusters with the highest silhouette</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>Número de agrupamentos com a maior silhueta</translation>
    </message>
    <message>
        <source>Number of clusters at the elbow of the inertia</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>Número de agrupamentos no cotovelo da inércia</translation>
    </message>
    <message>
        <source>Number of clusters by the gap statistic</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>Número de agrupamentos pela estatística gap</translation>
    </message>
    <message>
        <source>Whether there is a clear number of clusters (1 or 0)</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>Se há um número claro de agrupamentos (1 ou 0)</translation>
    </message>
    <message>
        <source>{smallest} is {first}, which is above {largest}, {last}. Exchange the two.</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>{smallest} é {first}, acima de {largest}, {last}. Troque os dois.</translation>
    </message>
    <message>
        <source>Where the range begins. A single cluster has no silhouette, but belongs to the curve of the inertia.</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>Onde o intervalo começa. Um único agrupamento não tem silhueta, mas faz parte da curva da inércia.</translation>
    </message>
    <message>
        <source>Where the range ends. It ends earlier if there are fewer distinct positions, or if the limits allow fewer clusters.</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>Onde o intervalo termina. Termina antes se houver menos posições distintas, ou se os limites permitirem menos agrupamentos.</translation>
    </message>
    <message numerus="yes">
        <source>All %n features lie at one place: there are no clusters to compare.</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>
            <numerusform>A única feição (%n) está em um só lugar: não há agrupamentos para comparar.</numerusform>
            <numerusform>Todas as %n feições estão no mesmo lugar: não há agrupamentos para comparar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n clusters are possible: {parameter} is lowered from {asked}.</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>
            <numerusform>No máximo %n agrupamento é possível: {parameter} foi reduzido (valor pedido: {asked}).</numerusform>
            <numerusform>No máximo %n agrupamentos são possíveis: {parameter} foi reduzido (valor pedido: {asked}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Group {group}: at most %n clusters are possible, so no more are tried.</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>
            <numerusform>Grupo {group}: no máximo %n agrupamento é possível, por isso não são testados mais.</numerusform>
            <numerusform>Grupo {group}: no máximo %n agrupamentos são possíveis, por isso não são testados mais.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more groups.</source>
        <extracomment>algorithms/choose_k.py, bridge/layers/comparison.py, bridge/log/input.py</extracomment>
        <translation>
            <numerusform>… e mais %n grupo.</numerusform>
            <numerusform>… e mais %n grupos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more numbers of clusters.</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>
            <numerusform>… e mais %n número de agrupamentos.</numerusform>
            <numerusform>… e mais %n números de agrupamentos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gap statistic: {draws} sets of points without clusters.</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>Estatística gap: {draws} conjuntos de pontos sem agrupamentos.</translation>
    </message>
    <message>
        <source>Smallest sum of weights in a cluster, with a weight field</source>
        <extracomment>algorithms/clustering.py</extracomment>
        <translation>Menor soma de pesos de um agrupamento, com campo de peso</translation>
    </message>
    <message>
        <source>Largest sum of weights in a cluster, with a weight field</source>
        <extracomment>algorithms/clustering.py</extracomment>
        <translation>Maior soma de pesos de um agrupamento, com campo de peso</translation>
    </message>
    <message>
        <source>Every feature is written with its fields and its geometry, the number of its cluster, the number of features in that cluster, and the distance to its center (DISTANCE): in layer units, or in meters over the ground if the distance is geocentric. Clusters are numbered from 1, in the order in which their first features are read. Features without a usable geometry get NULL in the new fields. If the input already has a field of that name, it is kept, and the new one gets a number (CLUSTER_ID_2).</source>
        <extracomment>algorithms/clustering.py</extracomment>
        <translation>Cada feição é gravada com seus campos e sua geometria, o número do seu agrupamento, o número de feições desse agrupamento e a distância ao seu centro (DISTANCE): em unidades da camada, ou em metros no terreno se a distância for geocêntrica. Os agrupamentos são numerados a partir de 1, na ordem em que suas primeiras feições são lidas. Feições sem geometria utilizável recebem NULL nos novos campos. Se a entrada já tiver um campo com esse nome, ele é mantido e o novo recebe um número (CLUSTER_ID_2).</translation>
    </message>
    <message>
        <source>Total squared distance to the cluster centers (inertia)</source>
        <extracomment>algorithms/clustering.py, algorithms/convergence.py</extracomment>
        <translation>Soma dos quadrados das distâncias aos centros dos agrupamentos (inércia)</translation>
    </message>
    <message>
        <source>Constrained k-means clustering</source>
        <extracomment>algorithms/constrained_kmeans.py, algorithms/kmeans.py</extracomment>
        <translation>Agrupamento k-means com restrições</translation>
    </message>
    <message>
        <source>Groups features into compact clusters of equal or limited size.</source>
        <extracomment>algorithms/constrained_kmeans.py</extracomment>
        <translation>Divide feições em agrupamentos compactos de tamanho igual ou limitado.</translation>
    </message>
    <message>
        <source>clustering,clusters,kmeans,k-means,constrained,balanced,equal,same size,size,minimum,maximum,limits,capacity,workload,districts,sectors,territories,zones,regions,group,partition,points</source>
        <extracomment>algorithms/constrained_kmeans.py</extracomment>
        <translation>agrupamento,clusters,kmeans,k-means,restrições,equilibrado,igual,mesmo tamanho,tamanho,mínimo,máximo,limites,capacidade,carga de trabalho,distritos,setores,territórios,zonas,regiões,rotas,agrupar,dividir,setorização,pontos</translation>
    </message>
    <message>
        <source>Groups the features of a layer into compact clusters by their position, and keeps the sizes of the clusters within limits: a minimum, a maximum, a tolerance around the mean, or all of these. Without limits, all clusters get the same size (or differ by one). The size of a cluster is its number of features or, with a weight field, the sum of that field. Without limits, such sums are about equal.</source>
        <extracomment>algorithms/constrained_kmeans.py</extracomment>
        <translation>Divide as feições de uma camada em agrupamentos compactos, pela posição, e mantém os tamanhos dos agrupamentos dentro de limites: um mínimo, um máximo, uma tolerância em torno da média, ou todos eles. Sem limites, todos os agrupamentos têm o mesmo tamanho (ou diferem em um). O tamanho de um agrupamento é seu número de feições ou, com um campo de peso, a soma desse campo. Sem limites, essas somas são aproximadamente iguais.</translation>
    </message>
    <message>
        <source>Guarantees: Sizes are within the limits (with weights, as closely as features that are never split allow). The assignment is optimal for the final centers: no exchange of features between clusters lowers the total squared distance to them, and the log reports whether this was verified. Every run ends. The same input, parameters and seed give the same clusters.

Limitations: The result need not be the best of all clusterings, which would take far too long to find. More starts or another seed may find a better one.</source>
        <extracomment>algorithms/constrained_kmeans.py</extracomment>
        <translation>Garantias: os tamanhos respeitam os limites (com pesos, tanto quanto possível sem dividir feições). A atribuição é ótima para os centros finais: nenhuma troca de feições entre agrupamentos reduz a soma dos quadrados das distâncias a eles, e o log informa se isso foi verificado. Toda execução termina. A mesma entrada, os mesmos parâmetros e a mesma semente dão os mesmos agrupamentos.

Limitações: o resultado não é necessariamente o melhor de todos, que levaria tempo demais para ser encontrado. Mais inicializações ou outra semente podem encontrar um melhor.</translation>
    </message>
    <message>
        <source>The size of a cluster is then the sum of this field, the limits apply to these sums, and centers are weighted means. The sum is written as CLUSTER_WEIGHT.</source>
        <extracomment>algorithms/constrained_kmeans.py</extracomment>
        <translation>O tamanho de um agrupamento é então a soma deste campo, os limites se aplicam a essas somas e os centros são médias ponderadas. A soma é gravada em CLUSTER_WEIGHT.</translation>
    </message>
    <message>
        <source>No number of clusters from {first} to {last} meets the limits, because features are never split. Lower {minimum}, raise {maximum}, or set {clusters}.</source>
        <extracomment>algorithms/constrained_kmeans.py</extracomment>
        <translation>Nenhum número de agrupamentos de {first} a {last} respeita os limites, porque as feições nunca são divididas. Reduza {minimum}, aumente {maximum}, ou defina {clusters}.</translation>
    </message>
    <message>
        <source>Watch k-means converge</source>
        <extracomment>algorithms/convergence.py</extracomment>
        <translation>Acompanhar a convergência do k-means</translation>
    </message>
    <message>
        <source>Shows every step of one start of k-means, as layers that play and as a page.</source>
        <extracomment>algorithms/convergence.py</extracomment>
        <translation>Mostra cada etapa de uma inicialização do k-means, em camadas animadas e em uma página.</translation>
    </message>
    <message>
        <source>clustering,clusters,kmeans,k-means,lloyd,convergence,iterations,steps,animation,temporal,time,movie,teaching,centers,paths,points</source>
        <extracomment>algorithms/convergence.py</extracomment>
        <translation>agrupamento,clusters,kmeans,k-means,lloyd,convergência,iterações,etapas,animação,temporal,tempo,filme,ensino,centros,trajetórias,pontos</translation>
    </message>
    <message>
        <source>Clusters the features of a layer by their position, from one choice of first centers or from the points of another layer, and keeps every step. In each step, every feature goes to the nearest center (within the limits, if you set any), and every center moves to the mean of its features, until the run has converged.</source>
        <extracomment>algorithms/convergence.py</extracomment>
        <translation>Agrupa as feições de uma camada pela posição, a partir de uma escolha de centros iniciais ou dos pontos de outra camada, e guarda cada etapa. Em cada etapa, cada feição vai para o centro mais próximo (dentro dos limites, se você definir algum), e cada centro se move para a média de suas feições, até a execução convergir.</translation>
    </message>
    <message>
        <source>The centers after every step as points with a moment in the field {time}, their paths as lines, every feature with its cluster at every step (at most {rows} rows), and a page that plays the steps in a browser. Step 0 shows the first centers. Layers that are added to the project are set up for the temporal controller: open it, choose the animated navigation and the full range, and play. A step takes an hour, from midnight of January 1, 2000.</source>
        <extracomment>algorithms/convergence.py</extracomment>
        <translation>Os centros após cada etapa, como pontos com um instante no campo {time}, suas trajetórias como linhas, cada feição com seu agrupamento em cada etapa (no máximo {rows} linhas) e uma página que anima as etapas em um navegador. A etapa 0 mostra os centros iniciais. As camadas adicionadas ao projeto ficam prontas para o controlador temporal: abra-o, escolha a navegação animada e o intervalo completo e inicie a reprodução. Uma etapa dura uma hora, a partir da meia-noite de 1º de janeiro de 2000.</translation>
    </message>
    <message>
        <source>The steps are those of the clustering algorithms with one start, the same seed and the same limits. The total squared distance (INERTIA) falls with every step. This is a single start: another seed may end better.</source>
        <extracomment>algorithms/convergence.py</extracomment>
        <translation>As etapas são as dos algoritmos de agrupamento com uma só inicialização, a mesma semente e os mesmos limites. A soma dos quadrados das distâncias (INERTIA) diminui a cada etapa. Trata-se de uma única inicialização: outra semente pode dar um resultado melhor.</translation>
    </message>
    <message>
        <source>Centers then move to weighted means, the total squared distance is weighted, and the limits apply to sums of this field, which are written as CLUSTER_WEIGHT. Features are never split: a step misses a limit that they cannot meet by at most the largest weight.</source>
        <extracomment>algorithms/convergence.py</extracomment>
        <translation>Os centros então se movem para médias ponderadas, a soma dos quadrados das distâncias é ponderada e os limites se aplicam a somas deste campo, gravadas em CLUSTER_WEIGHT. As feições nunca são divididas: se uma etapa não puder respeitar um limite, o desvio é no máximo igual ao maior peso.</translation>
    </message>
    <message>
        <source>The smallest size that a cluster may have, at every step. If minimum, maximum and tolerance are all empty, sizes are free, as in plain k-means; a tolerance of 0 makes them equal.</source>
        <extracomment>algorithms/convergence.py</extracomment>
        <translation>O menor tamanho que um agrupamento pode ter, em cada etapa. Se mínimo, máximo e tolerância estiverem todos vazios, os tamanhos são livres, como no k-means comum; uma tolerância de 0 os torna iguais.</translation>
    </message>
    <message>
        <source>The largest size that a cluster may have, at every step. You can combine it with a minimum and a tolerance.</source>
        <extracomment>algorithms/convergence.py</extracomment>
        <translation>O maior tamanho que um agrupamento pode ter, em cada etapa. Você pode combiná-lo com um mínimo e uma tolerância.</translation>
    </message>
    <message>
        <source>Features with the same value in this field are clustered separately: the number of clusters and the limits apply within each group. All groups are shown side by side, step by step; a group that has converged stays as it is until the last one has. INERTIA and MOVED are those of the group, whose value is the last field.</source>
        <extracomment>algorithms/convergence.py</extracomment>
        <translation>Feições com o mesmo valor neste campo são agrupadas separadamente: o número de agrupamentos e os limites valem dentro de cada grupo. Todos os grupos são mostrados lado a lado, etapa por etapa; um grupo que convergiu fica como está até que o último tenha convergido. INERTIA e MOVED são os do grupo, cujo valor é o último campo.</translation>
    </message>
    <message>
        <source>Steps</source>
        <extracomment>algorithms/convergence.py, bridge/html/course.py</extracomment>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>A point for each center and step: the number of the step, of the cluster and of its features, how far the center moved (WAY, in layer units, or in meters on the globe), the total squared distance to the centers before the move (INERTIA), how many features changed their cluster (MOVED), and the moment (TIME).</source>
        <extracomment>algorithms/convergence.py</extracomment>
        <translation>Um ponto para cada centro e etapa: o número da etapa, o do agrupamento e a quantidade de suas feições, quanto o centro se moveu (WAY, em unidades da camada, ou em metros no globo), a soma dos quadrados das distâncias aos centros antes do movimento (INERTIA), quantas feições mudaram de agrupamento (MOVED) e o instante (TIME).</translation>
    </message>
    <message>
        <source>Paths</source>
        <extracomment>algorithms/convergence.py</extracomment>
        <translation>Trajetórias</translation>
    </message>
    <message>
        <source>A line for each center along its steps, with the number of steps in which it moved, the length of the path, and the distance between its ends. A center that never moved has no line.</source>
        <extracomment>algorithms/convergence.py</extracomment>
        <translation>Uma linha para cada centro ao longo de suas etapas, com o número de etapas em que ele se moveu, o comprimento da trajetória e a distância entre suas extremidades. Um centro que nunca se moveu não tem linha.</translation>
    </message>
    <message>
        <source>Every feature as a point, once for each step, with its cluster and the moment: at most {most} rows in all.</source>
        <extracomment>algorithms/convergence.py</extracomment>
        <translation>Cada feição como ponto, uma vez por etapa, com seu agrupamento e o instante: no máximo {most} linhas ao todo.</translation>
    </message>
    <message>
        <source>A self-contained HTML page that plays the steps, or shows the one you choose, with the curve of the inertia and a table.</source>
        <extracomment>algorithms/convergence.py</extracomment>
        <translation>Uma página HTML autônoma que anima as etapas, ou mostra a que você escolher, com a curva da inércia e uma tabela.</translation>
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
        <translation>Um arquivo que anima as etapas: um GIF, ou um MP4 se o nome terminar em .mp4. É a única saída com requisitos adicionais: Matplotlib no Python do QGIS e, para um GIF, Pillow ou, para um MP4, o programa ffmpeg no PATH.</translation>
    </message>
    <message>
        <source>Iterations until all groups have converged</source>
        <extracomment>algorithms/convergence.py</extracomment>
        <translation>Iterações até a convergência de todos os grupos</translation>
    </message>
    <message>
        <source>K-means clustering</source>
        <extracomment>algorithms/kmeans.py</extracomment>
        <translation>Agrupamento k-means</translation>
    </message>
    <message>
        <source>Groups features into compact clusters of any size.</source>
        <extracomment>algorithms/kmeans.py</extracomment>
        <translation>Divide feições em agrupamentos compactos de qualquer tamanho.</translation>
    </message>
    <message>
        <source>clustering,clusters,kmeans,k-means,lloyd,group,partition,points</source>
        <extracomment>algorithms/kmeans.py</extracomment>
        <translation>agrupamento,clusters,kmeans,k-means,lloyd,agrupar,dividir,pontos</translation>
    </message>
    <message>
        <source>Groups the features of a layer into a given number of compact clusters by their position: each feature belongs to the cluster with the nearest center, and each center is the mean of its features. Sizes of the clusters may differ widely; for equal or limited sizes, use “{constrained}”.</source>
        <extracomment>algorithms/kmeans.py</extracomment>
        <translation>Divide as feições de uma camada em um número dado de agrupamentos compactos, pela posição: cada feição pertence ao agrupamento com o centro mais próximo, e cada centro é a média de suas feições. Os tamanhos dos agrupamentos podem ser muito diferentes; para tamanhos iguais ou limitados, use “{constrained}”.</translation>
    </message>
    <message>
        <source>Guarantees: You get exactly the given number of clusters, and none is empty. Every run ends. The same input, parameters and seed give the same clusters.

Limitations: The result need not be the best of all clusterings, which would take far too long to find. More starts or another seed may find a better one.</source>
        <extracomment>algorithms/kmeans.py</extracomment>
        <translation>Garantias: você obtém exatamente o número de agrupamentos pedido, e nenhum fica vazio. Toda execução termina. A mesma entrada, os mesmos parâmetros e a mesma semente dão os mesmos agrupamentos.

Limitações: o resultado não é necessariamente o melhor de todos, que levaria tempo demais para ser encontrado. Mais inicializações ou outra semente podem encontrar um melhor.</translation>
    </message>
    <message>
        <source>Centers are then weighted means, and the total squared distance is weighted. The sum of each cluster is written as CLUSTER_WEIGHT.</source>
        <extracomment>algorithms/kmeans.py</extracomment>
        <translation>Os centros são então médias ponderadas, e a soma dos quadrados das distâncias é ponderada. A soma de cada agrupamento é gravada em CLUSTER_WEIGHT.</translation>
    </message>
    <message>
        <source>Points, lines or polygons. Lines and polygons are treated as points at their centroid, and invalid geometries are used as well as possible. Features without a geometry, or with coordinates that are not finite, belong to no cluster.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Pontos, linhas ou polígonos. Linhas e polígonos são tratados como pontos em seu centroide, e geometrias inválidas são usadas da melhor forma possível. Feições sem geometria, ou com coordenadas não finitas, não pertencem a nenhum agrupamento.</translation>
    </message>
    <message>
        <source>empty: given centers</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>vazio: centros dados</translation>
    </message>
    <message>
        <source>How many clusters to make; at most as many as there are distinct positions. It may be empty only if {init} is “{from_layer}”: each point of that layer starts a cluster.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Quantos agrupamentos formar; no máximo tantos quantas forem as posições distintas. Só pode ficar vazio se {init} for “{from_layer}”: cada ponto dessa camada inicia um agrupamento.</translation>
    </message>
    <message>
        <source>empty: count features</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>vazio: contar feições</translation>
    </message>
    <message>
        <source>A quantity of each feature, such as customers, revenue or dwellings: a number of at least 0. If empty, every feature counts as one.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Uma quantidade de cada feição, como clientes, receita ou domicílios: um número maior ou igual a 0. Se estiver vazio, cada feição conta como um.</translation>
    </message>
    <message>
        <source>Features are never split: a limit that they cannot meet is missed by at most the largest weight, and the log reports by how much.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>As feições nunca são divididas: se um limite não puder ser respeitado, o desvio é no máximo igual ao maior peso, e o log informa de quanto é.</translation>
    </message>
    <message>
        <source>If not checked, such a weight ends the run with a message that names the feature.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Se não estiver marcado, um peso assim encerra a execução com uma mensagem que informa a feição.</translation>
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
        <translation>Lloyd, sobre todas as feições</translation>
    </message>
    <message>
        <source>Mini-batches</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Minilotes</translation>
    </message>
    <message>
        <source>Lloyd&apos;s algorithm uses all features in every iteration. Mini-batches use some thousand at a time, and all of them at the end: on millions of features this takes about a tenth of the time, and the total squared distance is some percent larger. The log reports how much Lloyd&apos;s algorithm would still lower it from there; for large layers, this is an estimate from a sample. Automatic uses mini-batches if features times clusters exceed {work}.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>O algoritmo de Lloyd usa todas as feições em cada iteração. Os minilotes usam alguns milhares por vez, e todas no final: com milhões de feições, isso leva cerca de um décimo do tempo, e a soma dos quadrados das distâncias fica alguns por cento maior. O log informa quanto o algoritmo de Lloyd ainda a reduziria a partir daí; para camadas grandes, é uma estimativa a partir de uma amostra. Automático usa minilotes se o número de feições vezes o número de agrupamentos for maior que {work}.</translation>
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
        <translation>Completa</translation>
    </message>
    <message>
        <source>0: by Search</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>0: conforme Busca</translation>
    </message>
    <message>
        <source>How often to try to improve the result, if not as often as {search} says.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Quantas vezes tentar melhorar o resultado, se não for o número definido por {search}.</translation>
    </message>
    <message>
        <source>One point per cluster, with its number and size, the mean and the largest distance of its features to the center, the id of the feature nearest to it, its inertia, and its dual price, by which scripts can assign new features.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Um ponto por agrupamento, com seu número e tamanho, a distância média e a maior distância de suas feições ao centro, o identificador da feição mais próxima dele, sua inércia e seu preço dual, com o qual scripts podem atribuir novas feições.</translation>
    </message>
    <message>
        <source>empty: all together</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>vazio: todas juntas</translation>
    </message>
    <message>
        <source>Features with the same value in this field are clustered separately: the number of clusters and the limits apply within each group. If empty, all features are clustered together. Clusters are numbered group by group: numbers by size, text by code points, and NULL, which is a group of its own, last.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Feições com o mesmo valor neste campo são agrupadas separadamente: o número de agrupamentos e os limites valem dentro de cada grupo. Se estiver vazio, todas as feições são agrupadas juntas. Os agrupamentos são numerados grupo por grupo: números em ordem crescente, textos por pontos de código, e NULL, que é um grupo à parte, por último.</translation>
    </message>
    <message>
        <source>Straight borders</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Fronteiras retas</translation>
    </message>
    <message>
        <source>Union of the polygons of each cluster</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>União dos polígonos de cada agrupamento</translation>
    </message>
    <message>
        <source>Polygons of a layer</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Polígonos de uma camada</translation>
    </message>
    <message>
        <source>What zones are made of. Straight borders: every place belongs to the cluster that a feature there would belong to. Union: the polygons of each cluster, put together; for layers of polygons only. Polygons of a layer: each of its polygons, such as a parcel or a postal area, goes to the cluster with most of the features in it. Automatic is the union for layers of polygons, and straight borders for others.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>De que são feitas as zonas. Fronteiras retas: cada lugar pertence ao agrupamento a que uma feição ali pertenceria. União: os polígonos de cada agrupamento, reunidos; apenas para camadas de polígonos. Polígonos de uma camada: cada um de seus polígonos, como um lote ou uma área postal, vai para o agrupamento com mais feições nele. Automático é a união para camadas de polígonos, e fronteiras retas para as demais.</translation>
    </message>
    <message>
        <source>empty: automatic</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>vazio: automático</translation>
    </message>
    <message>
        <source>Polygons that the zones are clipped to, in any reference system. If empty, zones with straight borders reach to the convex hull of the features, widened by half the typical distance between features. Within groups, each group gets the polygons that contain features of it.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Polígonos pelos quais as zonas são recortadas, em qualquer sistema de referência. Se estiver vazio, as zonas com fronteiras retas vão até a envoltória convexa das feições, ampliada em metade da distância típica entre feições. Com grupos, cada grupo recebe os polígonos que contêm feições dele.</translation>
    </message>
    <message>
        <source>One polygon per cluster, with its number, its size and its area: in square meters on the ellipsoid if the distance is geocentric, else in square units of the layer. {type} says what zones are made of. Zones with straight borders fit together without gaps or overlaps, within each group. Each feature, as a point, lies in the zone of its cluster or on its border; the log counts exceptions, for example with weights. A new feature belongs to the zone it falls into. On the globe, such borders are drawn as curves with many corners, and zones are cut at the antimeridian.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Um polígono por agrupamento, com seu número, seu tamanho e sua área: em metros quadrados no elipsoide se a distância for geocêntrica, senão em unidades quadradas da camada. {type} define de que são feitas as zonas. Zonas com fronteiras retas se encaixam sem lacunas nem sobreposições, dentro de cada grupo. Cada feição, como ponto, fica na zona do seu agrupamento ou na fronteira dela; o log conta as exceções, por exemplo com pesos. Uma nova feição pertence à zona em que cai. No globo, essas fronteiras são desenhadas como curvas com muitos vértices, e as zonas são cortadas no antimeridiano.</translation>
    </message>
    <message>
        <source>Lines to the centers</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Linhas até os centros</translation>
    </message>
    <message>
        <source>A straight line from each feature to its center, with the feature&apos;s id, the number and the size of its cluster, what is known of a given center, and the distance. With the geocentric distance, lines run the short way around the globe, in two parts if they cross the antimeridian.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Uma linha reta de cada feição até seu centro, com o identificador da feição, o número e o tamanho do seu agrupamento, o que se sabe de um centro dado, e a distância. Com a distância geocêntrica, as linhas seguem o caminho mais curto ao redor do globo, em duas partes se cruzarem o antimeridiano.</translation>
    </message>
    <message>
        <source>HTML files (*.html *.htm)</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Arquivos HTML (*.html *.htm)</translation>
    </message>
    <message>
        <source>A self-contained HTML page: map, table of the clusters, sizes, convergence, quality, guarantees, the cost of the size limits (to measure it, the clusters are made once more without them), warnings about the result, and the command to repeat the run.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Uma página HTML autônoma: mapa, tabela dos agrupamentos, tamanhos, convergência, qualidade, garantias, o custo dos limites de tamanho (para medi-lo, os agrupamentos são refeitos uma vez sem eles), avisos sobre o resultado e o comando para repetir a execução.</translation>
    </message>
    <message>
        <source>The smallest size that a cluster may have. If minimum, maximum and tolerance are all empty, all clusters get the same size, or differ by one if the number of features cannot be divided evenly. A minimum of 0 alone is no limit.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>O menor tamanho que um agrupamento pode ter. Se mínimo, máximo e tolerância estiverem todos vazios, todos os agrupamentos têm o mesmo tamanho, ou diferem em um se o número de feições não for divisível. Um mínimo de 0 sozinho não é um limite.</translation>
    </message>
    <message>
        <source>By how much, in percent, sizes may differ from the mean size: 0 to 100. A minimum and a maximum apply as well if you set them. With a weight field, a feature that is too heavy for the tolerance gets a cluster of its own, and the tolerance applies to the others.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Quanto, em porcentagem, os tamanhos podem diferir do tamanho médio: de 0 a 100. Um mínimo e um máximo também valem se você os definir. Com um campo de peso, uma feição pesada demais para a tolerância recebe um agrupamento só para ela, e a tolerância vale para os demais.</translation>
    </message>
    <message>
        <source>k-means++</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>k-means++</translation>
    </message>
    <message>
        <source>Random points</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Pontos aleatórios</translation>
    </message>
    <message>
        <source>Gaussian from mean and covariance of the data</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Gaussiana com média e covariância dos dados</translation>
    </message>
    <message>
        <source>Farthest points</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Pontos mais distantes</translation>
    </message>
    <message>
        <source>“{from_layer}” uses the points of the layer below, and makes a single start.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>“{from_layer}” usa os pontos da camada abaixo e faz uma única inicialização.</translation>
    </message>
    <message>
        <source>Balanced parts</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Partes equilibradas</translation>
    </message>
    <message>
        <source>A start ends after this many iterations even if it has not converged.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Uma inicialização termina após este número de iterações, mesmo que não tenha convergido.</translation>
    </message>
    <message>
        <source>The same seed gives the same clusters, on every computer. Another seed may find better ones. From 0 to {largest}.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>A mesma semente dá os mesmos agrupamentos, em qualquer computador. Outra semente pode encontrar melhores. De 0 a {largest}.</translation>
    </message>
    <message>
        <source>From a layer</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>De uma camada</translation>
    </message>
    <message>
        <source>for “{from_layer}”</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>para “{from_layer}”</translation>
    </message>
    <message>
        <source>Starting points of the search if {init} is “{from_layer}”. Each point starts a cluster; clusters are numbered in the order of the layer, which may have another reference system. Within groups, each group starts from the points that have its value in a field of the same name.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Pontos de partida da busca se {init} for “{from_layer}”. Cada ponto inicia um agrupamento; os agrupamentos são numerados na ordem da camada, que pode ter outro sistema de referência. Com grupos, cada grupo parte dos pontos que têm seu valor em um campo com o mesmo nome.</translation>
    </message>
    <message>
        <source>0 for automatic</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>0: automático</translation>
    </message>
    <message>
        <source>How often to start from other first centers; the best result is kept.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Quantas vezes começar a partir de outros centros iniciais; o melhor resultado é mantido.</translation>
    </message>
    <message>
        <source>Planar, in layer coordinates</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Planar, em coordenadas da camada</translation>
    </message>
    <message>
        <source>Geocentric, on the globe in meters</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Geocêntrica, no globo, em metros</translation>
    </message>
    <message>
        <source>How distances are measured. Automatic is geocentric for layers in degrees, where the antimeridian and the poles are no borders, and for world Mercator projections (EPSG:3857, EPSG:3395), which stretch lengths everywhere but at the equator; it is planar for other layers. The log reports which one was used, and warns if lengths on the map are not those on the ground. On the globe, the centroid of a line or polygon is computed on the sphere, so that parts on both sides of the antimeridian stay together; geometries up to {degrees} degrees wide and high get their planar centroid.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Como as distâncias são medidas. Automático é geocêntrica para camadas em graus, em que o antimeridiano e os polos não são fronteiras, e para projeções de Mercator mundiais (EPSG:3857, EPSG:3395), que esticam os comprimentos em toda parte, menos no equador; e planar para as demais camadas. O log informa qual foi usada e avisa se os comprimentos no mapa não são os do terreno. No globo, o centroide de uma linha ou de um polígono é calculado na esfera, para que as partes dos dois lados do antimeridiano fiquem juntas; geometrias com até {degrees} graus de largura e de altura recebem seu centroide planar.</translation>
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
        <translation>Qual programa atribui feições a centros; todos encontram uma atribuição ótima. Automático não precisa de nenhum outro pacote, pode ser cancelado a qualquer momento e não tem limite de tamanho. Os outros só aceitam camadas menores; NetworkX e OR-Tools precisam estar instalados.</translation>
    </message>
    <message>
        <source>Field for the number of the cluster. If the input has a field of that name, the new one becomes CLUSTER_ID_2, and so on: nothing is overwritten.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Campo para o número do agrupamento. Se a entrada tiver um campo com esse nome, o novo passa a ser CLUSTER_ID_2, e assim por diante: nada é sobrescrito.</translation>
    </message>
    <message>
        <source>Field for the number of features in the cluster. In a Shapefile, whose names have at most 10 characters, it becomes CLUSTER_SI.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Campo para o número de feições do agrupamento. Em um Shapefile, cujos nomes têm no máximo 10 caracteres, ele passa a ser CLUSTER_SI.</translation>
    </message>
    <message>
        <source>Clusters</source>
        <extracomment>algorithms/parameters.py, bridge/html/choosing.py, bridge/html/clustering.py, bridge/html/course.py</extracomment>
        <translation>Agrupamentos</translation>
    </message>
    <message>
        <source>All features of the input with their fields and the new ones. An existing file is replaced only when the result is complete, and is left untouched if the run fails or is canceled. The output cannot be the input itself.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Todas as feições da entrada com seus campos e os novos. Um arquivo existente só é substituído quando o resultado está completo, e fica intacto se a execução falhar ou for cancelada. A saída não pode ser a própria entrada.</translation>
    </message>
    <message>
        <source>No center belongs to any group of the features. Check {groups}.</source>
        <extracomment>algorithms/planning.py</extracomment>
        <translation>Nenhum centro corresponde a um grupo das feições. Verifique {groups}.</translation>
    </message>
    <message>
        <source>none of its features has a usable geometry.</source>
        <extracomment>algorithms/planning.py</extracomment>
        <translation>nenhuma de suas feições tem geometria utilizável.</translation>
    </message>
    <message>
        <source>none of its features has the values to compare.</source>
        <extracomment>algorithms/planning.py</extracomment>
        <translation>nenhuma de suas feições tem os valores a comparar.</translation>
    </message>
    <message>
        <source>no center belongs to it.</source>
        <extracomment>algorithms/planning.py</extracomment>
        <translation>nenhum centro lhe corresponde.</translation>
    </message>
    <message>
        <source>all weights are zero.</source>
        <extracomment>algorithms/planning.py</extracomment>
        <translation>todos os pesos são zero.</translation>
    </message>
    <message numerus="yes">
        <source>{refused} of %n groups cannot be clustered; nothing was written.</source>
        <extracomment>algorithms/planning.py</extracomment>
        <translation>
            <numerusform>{refused} de %n grupo não pode ser agrupado; nada foi gravado.</numerusform>
            <numerusform>Grupos que não podem ser agrupados: {refused} de %n; nada foi gravado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Group {group} (%n features): {reason}</source>
        <extracomment>algorithms/planning.py</extracomment>
        <translation>
            <numerusform>Grupo {group} (%n feição): {reason}</numerusform>
            <numerusform>Grupo {group} (%n feições): {reason}</numerusform>
        </translation>
    </message>
    <message>
        <source>K-means on a raster</source>
        <extracomment>algorithms/raster_kmeans.py</extracomment>
        <translation>K-means em um raster</translation>
    </message>
    <message>
        <source>Groups the pixels of a raster into classes, or reduces it to a few colors.</source>
        <extracomment>algorithms/raster_kmeans.py</extracomment>
        <translation>Divide os pixels de um raster em classes, ou o reduz a poucas cores.</translation>
    </message>
    <message>
        <source>clustering,clusters,kmeans,k-means,raster,image,imagery,classification,classify,unsupervised,segmentation,colors,quantization,compression,palette,bands,equal area,psnr,colours</source>
        <extracomment>algorithms/raster_kmeans.py</extracomment>
        <translation>agrupamento,clusters,kmeans,k-means,raster,imagem,imagens,classificação,classificar,não supervisionada,segmentação,cores,quantização,compressão,paleta,bandas,área igual,psnr</translation>
    </message>
    <message>
        <source>Groups the pixels of a raster into a given number of classes by their values in the bands: each pixel belongs to the class with the nearest center, and each center is the mean of its pixels. Use it to classify imagery without training areas, or to reduce a picture to its main colors. Positions do not count. Values count as they are stored: scale bands with different units first. A band with a color table counts by its colors.</source>
        <extracomment>algorithms/raster_kmeans.py</extracomment>
        <translation>Divide os pixels de um raster em um número dado de classes, pelos valores nas bandas: cada pixel pertence à classe com o centro mais próximo, e cada centro é a média de seus pixels. Use-o para classificar imagens sem áreas de treinamento, ou para reduzir uma imagem às suas cores principais. As posições não contam. Os valores contam como estão armazenados: escalone antes as bandas com unidades diferentes. Uma banda com tabela de cores conta pelas cores.</translation>
    </message>
    <message>
        <source>A raster of classes, numbered from 1 by the mean of their centers, from dark to bright, with a color table; and the recolored raster if you ask for it. Pixels that have no data, are hidden by a mask or are not finite in one of the bands get no class. Rasters may be larger than memory: they are read and written in parts. On large rasters, the centers are found on pixels drawn at random, and all pixels are assigned to them.

MSE is the mean squared difference between the raster and the recolored one, over valid pixels and bands. PSNR is 10 log10(peak² / MSE) in decibels; the peak is 255 for bytes, otherwise the difference between the smallest and the largest value. It is infinite if nothing is lost. SIZE_RATIO is the number of bytes of the chosen bands, uncompressed, divided by those of the classes (one or two per pixel) and of a color for each class.</source>
        <extracomment>algorithms/raster_kmeans.py</extracomment>
        <translation>Um raster de classes, numeradas a partir de 1 pela média de seus centros, do escuro ao claro, com uma tabela de cores; e o raster recolorido, se você pedir. Pixels sem dados, ocultos por uma máscara ou não finitos em uma das bandas não recebem classe. Os rasters podem ser maiores que a memória: são lidos e gravados por partes. Em rasters grandes, os centros são encontrados em pixels sorteados, e todos os pixels são atribuídos a eles.

MSE é a média dos quadrados das diferenças entre o raster e o recolorido, sobre os pixels e bandas válidos. PSNR é 10 log10(pico² / MSE) em decibéis; o pico é 255 para bytes, senão a diferença entre o menor e o maior valor. É infinito se nada se perder. SIZE_RATIO é o número de bytes das bandas escolhidas, sem compressão, dividido pelo das classes (um ou dois por pixel) e de uma cor para cada classe.</translation>
    </message>
    <message>
        <source>Input raster</source>
        <extracomment>algorithms/raster_kmeans.py</extracomment>
        <translation>Raster de entrada</translation>
    </message>
    <message>
        <source>Any raster that GDAL reads, with one or more bands, except those with complex numbers.</source>
        <extracomment>algorithms/raster_kmeans.py</extracomment>
        <translation>Qualquer raster que o GDAL leia, com uma ou mais bandas, exceto os de números complexos.</translation>
    </message>
    <message>
        <source>empty: all</source>
        <extracomment>algorithms/raster_kmeans.py</extracomment>
        <translation>vazio: todas</translation>
    </message>
    <message>
        <source>Pixels with similar values in these bands get the same class. If empty, all bands but transparency are used.</source>
        <extracomment>algorithms/raster_kmeans.py</extracomment>
        <translation>Pixels com valores semelhantes nessas bandas recebem a mesma classe. Se estiver vazio, são usadas todas as bandas, menos a de transparência.</translation>
    </message>
    <message>
        <source>Number of classes</source>
        <extracomment>algorithms/raster_kmeans.py</extracomment>
        <translation>Número de classes</translation>
    </message>
    <message>
        <source>How many classes, or colors, to make; at most as many as there are distinct values.</source>
        <extracomment>algorithms/raster_kmeans.py</extracomment>
        <translation>Quantas classes, ou cores, formar; no máximo tantas quantos forem os valores distintos.</translation>
    </message>
    <message>
        <source>Classes of equal area</source>
        <extracomment>algorithms/raster_kmeans.py</extracomment>
        <translation>Classes de área igual</translation>
    </message>
    <message>
        <source>Every class gets the same number of pixels. This is exact if the sample has all pixels, and approximate otherwise; the log reports how close it is.</source>
        <extracomment>algorithms/raster_kmeans.py</extracomment>
        <translation>Cada classe recebe o mesmo número de pixels. É exato se a amostra contiver todos os pixels, e aproximado caso contrário; o log informa com que precisão.</translation>
    </message>
    <message>
        <source>Automatic is {work} divided by the product of classes and sample pixels, at least 1 and at most {most}.</source>
        <extracomment>algorithms/raster_kmeans.py</extracomment>
        <translation>Automático é {work} dividido pelo produto do número de classes e do número de pixels da amostra, no mínimo 1 e no máximo {most}.</translation>
    </message>
    <message>
        <source>How many pixels are used to find the centers. They are drawn at random with the seed; a smaller raster is used as a whole. A larger sample takes longer and represents the raster better.</source>
        <extracomment>algorithms/raster_kmeans.py</extracomment>
        <translation>Quantos pixels são usados para encontrar os centros. São sorteados com a semente; um raster menor é usado inteiro. Uma amostra maior demora mais e representa melhor o raster.</translation>
    </message>
    <message>
        <source>The value of pixels without a class in the raster of classes, which declares it as no data. It cannot be the number of a class: use 0, or a number above the number of classes.</source>
        <extracomment>algorithms/raster_kmeans.py</extracomment>
        <translation>O valor dos pixels sem classe no raster de classes, que o declara como NoData. Não pode ser o número de uma classe: use 0, ou um número acima do número de classes.</translation>
    </message>
    <message>
        <source>Classes</source>
        <extracomment>algorithms/raster_kmeans.py</extracomment>
        <translation>Classes</translation>
    </message>
    <message>
        <source>The raster of classes: bytes up to {most} classes, else 16 bits. Its colors are the means of the classes in the first three bands; with fewer bands, they run from dark to bright. Use GeoTIFF or another format that holds the classes unchanged. An existing file is replaced only when the result is complete.</source>
        <extracomment>algorithms/raster_kmeans.py</extracomment>
        <translation>O raster de classes: bytes até {most} classes, senão 16 bits. Suas cores são as médias das classes nas três primeiras bandas; com menos bandas, vão do escuro ao claro. Use GeoTIFF ou outro formato que mantenha as classes sem alteração. Um arquivo existente só é substituído quando o resultado está completo.</translation>
    </message>
    <message>
        <source>Recolored raster</source>
        <extracomment>algorithms/raster_kmeans.py</extracomment>
        <translation>Raster recolorido</translation>
    </message>
    <message>
        <source>The chosen bands, with each pixel replaced by the center of its class, in the data type of the input and with its no data, mask or transparency. Pixels without a class stay as they are.</source>
        <extracomment>algorithms/raster_kmeans.py</extracomment>
        <translation>As bandas escolhidas, com cada pixel substituído pelo centro da sua classe, no tipo de dado da entrada e com seu NoData, máscara ou transparência. Pixels sem classe ficam como estão.</translation>
    </message>
    <message>
        <source>Total squared distance to the class centers (inertia)</source>
        <extracomment>algorithms/raster_kmeans.py</extracomment>
        <translation>Soma dos quadrados das distâncias aos centros das classes (inércia)</translation>
    </message>
    <message>
        <source>Number of pixels in the smallest class</source>
        <extracomment>algorithms/raster_kmeans.py</extracomment>
        <translation>Número de pixels da menor classe</translation>
    </message>
    <message>
        <source>Number of pixels in the largest class</source>
        <extracomment>algorithms/raster_kmeans.py</extracomment>
        <translation>Número de pixels da maior classe</translation>
    </message>
    <message>
        <source>Pixels without a class</source>
        <extracomment>algorithms/raster_kmeans.py</extracomment>
        <translation>Pixels sem classe</translation>
    </message>
    <message>
        <source>Mean squared error of the recolored raster</source>
        <extracomment>algorithms/raster_kmeans.py</extracomment>
        <translation>Erro quadrático médio do raster recolorido</translation>
    </message>
    <message>
        <source>Peak signal-to-noise ratio in decibels</source>
        <extracomment>algorithms/raster_kmeans.py</extracomment>
        <translation>Relação sinal-ruído de pico, em decibéis</translation>
    </message>
    <message>
        <source>Uncompressed size divided by that of classes and colors</source>
        <extracomment>algorithms/raster_kmeans.py</extracomment>
        <translation>Tamanho sem compressão dividido pelo das classes e cores</translation>
    </message>
    <message>
        <source>{parameter} is {value}, which is the number of a class. Use 0, or a number above {classes}.</source>
        <extracomment>algorithms/raster_kmeans.py</extracomment>
        <translation>{parameter} é {value}, que é o número de uma classe. Use 0, ou um número acima de {classes}.</translation>
    </message>
    <message>
        <source>{parameter} is {sample}, which is too small for {classes} classes. Set it to {classes} at least; a hundred times as many is better.</source>
        <extracomment>algorithms/raster_kmeans.py</extracomment>
        <translation>{parameter} é {sample}, pequeno demais para {classes} classes. Defina pelo menos {classes}; cem vezes isso é melhor.</translation>
    </message>
    <message>
        <source>Computing the figures of the report.</source>
        <extracomment>algorithms/report.py</extracomment>
        <translation>Calculando as medidas do relatório.</translation>
    </message>
    <message>
        <source>{parameter}: the field “{name}” does not hold numbers.</source>
        <extracomment>algorithms/values.py</extracomment>
        <translation>{parameter}: o campo “{name}” não contém números.</translation>
    </message>
    <message>
        <source>{groups} is “{name}”, but {centers} has no field of that name, by which its points belong to the groups. Its fields: {fields}.</source>
        <extracomment>algorithms/values.py</extracomment>
        <translation>{groups} é “{name}”, mas {centers} não tem um campo com esse nome, que indicaria o grupo de cada ponto. Seus campos: {fields}.</translation>
    </message>
    <message numerus="yes">
        <source>{parameter} is {clusters}, but {layer} has %n points, and each starts a cluster. Leave {parameter} empty, or set it to {centers}.</source>
        <extracomment>algorithms/values.py</extracomment>
        <translation>
            <numerusform>{parameter} é {clusters}, mas {layer} tem %n ponto, e cada ponto inicia um agrupamento. Deixe {parameter} vazio, ou defina-o como {centers}.</numerusform>
            <numerusform>{parameter} é {clusters}, mas {layer} tem %n pontos, e cada ponto inicia um agrupamento. Deixe {parameter} vazio, ou defina-o como {centers}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{parameter}: the layer has no field “{name}”. Its fields: {fields}.</source>
        <extracomment>algorithms/values.py</extracomment>
        <translation>{parameter}: a camada não tem o campo “{name}”. Seus campos: {fields}.</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>algorithms/values.py</extracomment>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>{id_parameter} and {size_parameter} are both “{name}”; give them different names.</source>
        <extracomment>algorithms/values.py</extracomment>
        <translation>{id_parameter} e {size_parameter} são ambos “{name}”; dê nomes diferentes a eles.</translation>
    </message>
    <message>
        <source>{init} is “{from_layer}”, but {layer} is empty. Choose a layer of points, or another option.</source>
        <extracomment>algorithms/values.py</extracomment>
        <translation>{init} é “{from_layer}”, mas {layer} está vazio. Escolha uma camada de pontos, ou outra opção.</translation>
    </message>
    <message>
        <source>{layer} is given, but {init} is not “{from_layer}”. Set {init} to “{from_layer}” ({choice}), or leave {layer} empty.</source>
        <extracomment>algorithms/values.py</extracomment>
        <translation>{layer} foi informado, mas {init} não é “{from_layer}”. Defina {init} como “{from_layer}” ({choice}), ou deixe {layer} vazio.</translation>
    </message>
    <message>
        <source>{parameter} is not used, because {zones} is empty.</source>
        <extracomment>algorithms/zones.py</extracomment>
        <translation>{parameter} não é usado, porque {zones} está vazio.</translation>
    </message>
    <message>
        <source>{type} is “{option}”, but {input} has no polygons. Choose “{straight}”, or a layer of polygons.</source>
        <extracomment>algorithms/zones.py</extracomment>
        <translation>{type} é “{option}”, mas {input} não tem polígonos. Escolha “{straight}”, ou uma camada de polígonos.</translation>
    </message>
    <message>
        <source>{polygons} is used only if {type} is “{snapped}”; it is “{option}”. Choose “{snapped}”, or leave {label} empty.</source>
        <extracomment>algorithms/zones.py</extracomment>
        <translation>{polygons} só é usado se {type} for “{snapped}”; agora é “{option}”. Escolha “{snapped}”, ou deixe {label} vazio.</translation>
    </message>
    <message>
        <source>{type} is “{snapped}”, but {polygons} is empty. Give a layer of polygons, or choose another type.</source>
        <extracomment>algorithms/zones.py</extracomment>
        <translation>{type} é “{snapped}”, mas {polygons} está vazio. Informe uma camada de polígonos, ou escolha outro tipo.</translation>
    </message>
    <message>
        <source>The layer has no coordinate reference system, so its place on the globe is not known. Assign one to the layer, or set {parameter} to planar.</source>
        <extracomment>bridge/distance/kinds.py</extracomment>
        <translation>A camada não tem sistema de referência de coordenadas, por isso não se sabe sua posição no globo. Atribua um à camada, ou defina {parameter} como planar.</translation>
    </message>
    <message>
        <source>The layer&apos;s reference system ({crs}) does not say where on the globe its coordinates lie. Assign another one to the layer, or set {parameter} to planar.</source>
        <extracomment>bridge/distance/kinds.py</extracomment>
        <translation>O sistema de referência da camada ({crs}) não informa onde no globo estão suas coordenadas. Atribua outro à camada, ou defina {parameter} como planar.</translation>
    </message>
    <message>
        <source>{layer} has the reference system {theirs}, the input layer has {own}, and no transformation between them is known. Reproject one of the layers.</source>
        <extracomment>bridge/distance/kinds.py</extracomment>
        <translation>{layer} tem o sistema de referência {theirs}, a camada de entrada tem {own}, e não se conhece nenhuma transformação entre eles. Reprojete uma das camadas.</translation>
    </message>
    <message>
        <source>Distance: planar, in layer units (the layer has no reference system).</source>
        <extracomment>bridge/distance/kinds.py</extracomment>
        <translation>Distância: planar, em unidades da camada (a camada não tem sistema de referência).</translation>
    </message>
    <message>
        <source>Distance: planar, in {unit} ({crs}).</source>
        <extracomment>bridge/distance/kinds.py</extracomment>
        <translation>Distância: planar, em {unit} ({crs}).</translation>
    </message>
    <message>
        <source>Distances are measured in degrees: a degree of longitude counts as much as one of latitude, and clusters do not cross the antimeridian. To measure in meters, set {parameter} to automatic or geocentric, or reproject the layer.</source>
        <extracomment>bridge/distance/kinds.py</extracomment>
        <translation>As distâncias são medidas em graus: um grau de longitude conta tanto quanto um de latitude, e os agrupamentos não cruzam o antimeridiano. Para medir em metros, defina {parameter} como automático ou geocêntrica, ou reprojete a camada.</translation>
    </message>
    <message>
        <source>layer units</source>
        <extracomment>bridge/distance/kinds.py</extracomment>
        <translation>unidades da camada</translation>
    </message>
    <message>
        <source>Distance: geocentric, in meters on the ellipsoid {ellipsoid} ({crs}).</source>
        <extracomment>bridge/distance/kinds.py</extracomment>
        <translation>Distância: geocêntrica, em metros no elipsoide {ellipsoid} ({crs}).</translation>
    </message>
    <message>
        <source>features</source>
        <extracomment>bridge/html/sizes.py, bridge/log/sentences.py</extracomment>
        <translation>feições</translation>
    </message>
    <message>
        <source>custom reference system</source>
        <extracomment>bridge/distance/kinds.py</extracomment>
        <translation>sistema de referência personalizado</translation>
    </message>
    <message>
        <source>not set</source>
        <extracomment>bridge/html/about.py</extracomment>
        <translation>não definido</translation>
    </message>
    <message>
        <source>a layer</source>
        <extracomment>bridge/html/about.py</extracomment>
        <translation>uma camada</translation>
    </message>
    <message>
        <source>{title}: {value}</source>
        <extracomment>bridge/html/about.py</extracomment>
        <translation>{title}: {value}</translation>
    </message>
    <message>
        <source>Made by {algorithm}, version {version}:</source>
        <extracomment>bridge/html/about.py</extracomment>
        <translation>Feito por {algorithm}, versão {version}:</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>bridge/html/about.py</extracomment>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>bridge/html/about.py</extracomment>
        <translation>não</translation>
    </message>
    <message>
        <source>Best by silhouette</source>
        <extracomment>bridge/html/choosing.py</extracomment>
        <translation>Melhor pela silhueta</translation>
    </message>
    <message>
        <source>Best by elbow</source>
        <extracomment>bridge/html/choosing.py</extracomment>
        <translation>Melhor pelo cotovelo</translation>
    </message>
    <message>
        <source>Best by gap statistic</source>
        <extracomment>bridge/html/choosing.py</extracomment>
        <translation>Melhor pela estatística gap</translation>
    </message>
    <message>
        <source>Numbers of clusters tried</source>
        <extracomment>bridge/html/choosing.py, bridge/html/choosing_groups.py</extracomment>
        <translation>Números de agrupamentos testados</translation>
    </message>
    <message>
        <source>Features</source>
        <extracomment>bridge/html/choosing.py, bridge/html/choosing_groups.py, bridge/html/clustering.py, bridge/html/costs.py, bridge/html/course.py</extracomment>
        <translation>Feições</translation>
    </message>
    <message>
        <source>No number stands out</source>
        <extracomment>bridge/html/choosing.py</extracomment>
        <translation>Nenhum número se destaca</translation>
    </message>
    <message>
        <source>A single cluster has no silhouette. Try a larger range of numbers.</source>
        <extracomment>bridge/html/choosing.py</extracomment>
        <translation>Um único agrupamento não tem silhueta. Teste um intervalo maior de números.</translation>
    </message>
    <message>
        <source>K-means divides one whole into parts here, and any number of parts is as good as another. To find groups of any shape, use “DBSCAN clustering” of QGIS.</source>
        <extracomment>bridge/html/choosing.py</extracomment>
        <translation>Aqui o k-means divide um todo em partes, e qualquer número de partes é tão bom quanto outro. Para encontrar grupos de qualquer forma, use “Agrupamento DBSCAN” do QGIS.</translation>
    </message>
    <message numerus="yes">
        <source>All criteria agree on %n clusters</source>
        <extracomment>bridge/html/choosing.py</extracomment>
        <translation>
            <numerusform>Todos os critérios indicam %n agrupamento</numerusform>
            <numerusform>Todos os critérios indicam %n agrupamentos</numerusform>
        </translation>
    </message>
    <message>
        <source>The mean silhouette is {score}: {meaning}.</source>
        <extracomment>bridge/html/choosing.py</extracomment>
        <translation>A silhueta média é {score}: {meaning}.</translation>
    </message>
    <message>
        <source>The criteria do not agree</source>
        <extracomment>bridge/html/choosing.py</extracomment>
        <translation>Os critérios não concordam</translation>
    </message>
    <message numerus="yes">
        <source>The silhouette is highest for %n clusters ({score}: {meaning}). It measures how separate the clusters are. The elbow is the number after which more clusters help little. Look at the curves: if several numbers are about as good, choose the one that suits your purpose.</source>
        <extracomment>bridge/html/choosing.py</extracomment>
        <translation>
            <numerusform>A silhueta é maior com %n agrupamento ({score}: {meaning}). Ela mede quão separados estão os agrupamentos. O cotovelo é o número a partir do qual mais agrupamentos ajudam pouco. Observe as curvas: se vários números forem quase igualmente bons, escolha o que serve ao seu objetivo.</numerusform>
            <numerusform>A silhueta é maior com %n agrupamentos ({score}: {meaning}). Ela mede quão separados estão os agrupamentos. O cotovelo é o número a partir do qual mais agrupamentos ajudam pouco. Observe as curvas: se vários números forem quase igualmente bons, escolha o que serve ao seu objetivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>A larger number may be better</source>
        <extracomment>bridge/html/choosing.py</extracomment>
        <translation>Um número maior pode ser melhor</translation>
    </message>
    <message>
        <source>The silhouette is highest for the largest number tried. Try larger numbers.</source>
        <extracomment>bridge/html/choosing.py</extracomment>
        <translation>A silhueta é maior com o maior número testado. Teste números maiores.</translation>
    </message>
    <message>
        <source>Silhouette</source>
        <extracomment>bridge/html/choosing.py, bridge/html/choosing_groups.py, bridge/html/clustering.py</extracomment>
        <translation>Silhueta</translation>
    </message>
    <message>
        <source>How much nearer features are to their own cluster than to the next one, from −1 to 1. Higher is better. {whose}</source>
        <extracomment>bridge/html/choosing.py</extracomment>
        <translation>Quanto as feições estão mais perto do seu próprio agrupamento que do seguinte, de −1 a 1. Quanto maior, melhor. {whose}</translation>
    </message>
    <message>
        <source>mean silhouette</source>
        <extracomment>bridge/html/choosing.py, bridge/html/choosing_groups.py</extracomment>
        <translation>silhueta média</translation>
    </message>
    <message>
        <source>highest</source>
        <extracomment>bridge/html/choosing.py, bridge/html/choosing_groups.py</extracomment>
        <translation>maior</translation>
    </message>
    <message>
        <source>Inertia</source>
        <extracomment>bridge/html/choosing.py, bridge/html/clustering.py, bridge/html/course.py</extracomment>
        <translation>Inércia</translation>
    </message>
    <message>
        <source>The total squared distance to the centers (inertia) falls with more clusters. After the elbow it falls more slowly. The elbow is where the curve of the logarithm lies farthest below the straight line between its ends, so it depends on the range of numbers tried.</source>
        <extracomment>bridge/html/choosing.py</extracomment>
        <translation>A soma dos quadrados das distâncias aos centros (inércia) diminui com mais agrupamentos. Depois do cotovelo, diminui mais devagar. O cotovelo é onde a curva do logaritmo fica mais abaixo da reta entre suas extremidades; depende, portanto, do intervalo de números testado.</translation>
    </message>
    <message>
        <source>inertia in {unit}, logarithmic</source>
        <extracomment>bridge/html/choosing.py, bridge/html/choosing_groups.py</extracomment>
        <translation>inércia em {unit}, logarítmica</translation>
    </message>
    <message>
        <source>elbow</source>
        <extracomment>bridge/html/choosing.py, bridge/html/choosing_groups.py, bridge/layers/comparison.py</extracomment>
        <translation>cotovelo</translation>
    </message>
    <message>
        <source>Gap statistic</source>
        <extracomment>bridge/html/choosing.py</extracomment>
        <translation>Estatística gap</translation>
    </message>
    <message>
        <source>How much lower the logarithm of the inertia is than for features without clusters (the mean of {draws} sets, drawn evenly from a box). The best number is the smallest one whose gap is not below the next gap minus its error.</source>
        <extracomment>bridge/html/choosing.py</extracomment>
        <translation>Quanto o logaritmo da inércia é menor que o de feições sem agrupamentos (média de {draws} conjuntos, sorteados uniformemente em uma caixa). O melhor número é o menor cujo gap não está abaixo do gap seguinte menos o erro deste.</translation>
    </message>
    <message>
        <source>gap</source>
        <extracomment>bridge/html/choosing.py, bridge/layers/comparison.py</extracomment>
        <translation>gap</translation>
    </message>
    <message>
        <source>smallest sufficient</source>
        <extracomment>bridge/html/choosing.py</extracomment>
        <translation>menor suficiente</translation>
    </message>
    <message>
        <source>Pseudo-F</source>
        <extracomment>bridge/html/choosing.py, bridge/html/clustering.py</extracomment>
        <translation>Pseudo-F</translation>
    </message>
    <message>
        <source>Calinski-Harabasz: variance between clusters over variance within. Higher is better.</source>
        <extracomment>bridge/html/choosing.py</extracomment>
        <translation>Calinski-Harabasz: variância entre os agrupamentos dividida pela variância dentro deles. Quanto maior, melhor.</translation>
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
        <translation>Quanto cada agrupamento se sobrepõe ao mais semelhante. Quanto menor, melhor.</translation>
    </message>
    <message>
        <source>Davies-Bouldin index</source>
        <extracomment>bridge/html/choosing.py</extracomment>
        <translation>índice de Davies-Bouldin</translation>
    </message>
    <message>
        <source>lowest</source>
        <extracomment>bridge/html/choosing.py</extracomment>
        <translation>menor</translation>
    </message>
    <message>
        <source>{name}: {number}</source>
        <extracomment>bridge/html/choosing.py</extracomment>
        <translation>{name}: {number}</translation>
    </message>
    <message>
        <source>Number of clusters: {first} to {last}. {mark}</source>
        <extracomment>bridge/html/choosing.py</extracomment>
        <translation>Número de agrupamentos: {first} a {last}. {mark}</translation>
    </message>
    <message>
        <source>number of clusters</source>
        <extracomment>bridge/html/choosing.py</extracomment>
        <translation>número de agrupamentos</translation>
    </message>
    <message numerus="yes">
        <source>The values are exact, for all %n features.</source>
        <extracomment>bridge/html/choosing.py</extracomment>
        <translation>
            <numerusform>Os valores são exatos, para a única feição (%n).</numerusform>
            <numerusform>Os valores são exatos, para todas as %n feições.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The values are for a sample of {sample} of %n features.</source>
        <extracomment>bridge/html/choosing.py</extracomment>
        <translation>
            <numerusform>Os valores são de uma amostra de {sample} de %n feição.</numerusform>
            <numerusform>Os valores são de uma amostra de {sample} de %n feições.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mean distance ({unit})</source>
        <extracomment>bridge/html/choosing.py, bridge/html/clustering.py</extracomment>
        <translation>Distância média ({unit})</translation>
    </message>
    <message>
        <source>Largest distance ({unit})</source>
        <extracomment>bridge/html/choosing.py, bridge/html/clustering.py</extracomment>
        <translation>Maior distância ({unit})</translation>
    </message>
    <message>
        <source>Inertia ({unit})</source>
        <extracomment>bridge/html/choosing.py, bridge/html/choosing_groups.py, bridge/html/course.py</extracomment>
        <translation>Inércia ({unit})</translation>
    </message>
    <message>
        <source>Gap</source>
        <extracomment>bridge/html/choosing.py</extracomment>
        <translation>Gap</translation>
    </message>
    <message>
        <source>Error</source>
        <extracomment>bridge/html/choosing.py</extracomment>
        <translation>Erro</translation>
    </message>
    <message>
        <source>Features per cluster</source>
        <extracomment>bridge/html/choosing.py, bridge/html/course.py, bridge/html/sizes.py</extracomment>
        <translation>Feições por agrupamento</translation>
    </message>
    <message>
        <source>Sum of weights per cluster</source>
        <extracomment>bridge/html/choosing.py, bridge/html/course.py</extracomment>
        <translation>Soma de pesos por agrupamento</translation>
    </message>
    <message>
        <source>All numbers of clusters</source>
        <extracomment>bridge/html/choosing.py</extracomment>
        <translation>Todos os números de agrupamentos</translation>
    </message>
    <message>
        <source>Mean distances are weighted. Each squared distance in the inertia counts by the weight of its feature.</source>
        <extracomment>bridge/layers/comparison.py</extracomment>
        <translation>As distâncias médias são ponderadas. Na inércia, cada quadrado de distância é multiplicado pelo peso da sua feição.</translation>
    </message>
    <message>
        <source>{criterion}, same number in all groups</source>
        <extracomment>bridge/html/choosing_groups.py</extracomment>
        <translation>{criterion}, mesmo número em todos os grupos</translation>
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
        <translation>Sem agrupamentos</translation>
    </message>
    <message>
        <source>Silhouette of each group</source>
        <extracomment>bridge/html/choosing_groups.py</extracomment>
        <translation>Silhueta de cada grupo</translation>
    </message>
    <message>
        <source>Mean silhouette by number of clusters. The highest is marked if it is clearly above that of points without clusters.</source>
        <extracomment>bridge/html/choosing_groups.py</extracomment>
        <translation>Silhueta média por número de agrupamentos. A maior é marcada se estiver claramente acima da de pontos sem agrupamentos.</translation>
    </message>
    <message>
        <source>Inertia of each group</source>
        <extracomment>bridge/html/choosing_groups.py</extracomment>
        <translation>Inércia de cada grupo</translation>
    </message>
    <message>
        <source>Inertia in percent of the inertia with the fewest clusters, on a logarithmic scale. The elbow is marked. A curve without a mark falls evenly.</source>
        <extracomment>bridge/html/choosing_groups.py</extracomment>
        <translation>Inércia em porcentagem da inércia com o menor número de agrupamentos, em escala logarítmica. O cotovelo é marcado. Uma curva sem marca diminui por igual.</translation>
    </message>
    <message>
        <source>Gap statistic of each group</source>
        <extracomment>bridge/html/choosing_groups.py</extracomment>
        <translation>Estatística gap de cada grupo</translation>
    </message>
    <message>
        <source>Gap by number of clusters. The smallest sufficient number is marked.</source>
        <extracomment>bridge/html/choosing_groups.py</extracomment>
        <translation>Gap por número de agrupamentos. O menor número suficiente é marcado.</translation>
    </message>
    <message>
        <source>Only the first {shown} of {all} groups are shown.</source>
        <extracomment>bridge/html/choosing_groups.py</extracomment>
        <translation>São mostrados apenas os primeiros {shown} de {all} grupos.</translation>
    </message>
    <message>
        <source>Same number in all groups: silhouette</source>
        <extracomment>bridge/html/choosing_groups.py</extracomment>
        <translation>Mesmo número em todos os grupos: silhueta</translation>
    </message>
    <message>
        <source>Mean over the features of all groups if each group gets this number of clusters, as with clustering within groups. Thin lines are the groups.</source>
        <extracomment>bridge/html/choosing_groups.py</extracomment>
        <translation>Média sobre as feições de todos os grupos se cada grupo receber esse número de agrupamentos, como ao agrupar com um campo de grupos. As linhas finas são os grupos.</translation>
    </message>
    <message>
        <source>Same number in all groups: inertia</source>
        <extracomment>bridge/html/choosing_groups.py</extracomment>
        <translation>Mesmo número em todos os grupos: inércia</translation>
    </message>
    <message>
        <source>Sum over all groups.</source>
        <extracomment>bridge/html/choosing_groups.py</extracomment>
        <translation>Soma sobre todos os grupos.</translation>
    </message>
    <message>
        <source>weights</source>
        <extracomment>bridge/html/sizes.py, bridge/html/summary.py</extracomment>
        <translation>pesos</translation>
    </message>
    <message>
        <source>{field} per cluster</source>
        <extracomment>bridge/html/sizes.py</extracomment>
        <translation>{field} por agrupamento</translation>
    </message>
    <message>
        <source>All limits are met.</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Todos os limites são respeitados.</translation>
    </message>
    <message>
        <source>Worst deviation from the mean</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Maior desvio da média</translation>
    </message>
    <message>
        <source>Mean distance to the center</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Distância média ao centro</translation>
    </message>
    <message>
        <source>Mean silhouette (−1 to 1)</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Silhueta média (−1 a 1)</translation>
    </message>
    <message>
        <source>Cost of the size limits (inertia)</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Custo dos limites de tamanho (inércia)</translation>
    </message>
    <message>
        <source>Cost of the size limits</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Custo dos limites de tamanho</translation>
    </message>
    <message>
        <source>Lengths are not those on the ground</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Os comprimentos não são os do terreno</translation>
    </message>
    <message>
        <source>Map</source>
        <extracomment>bridge/html/clustering.py, bridge/html/costs.py, bridge/html/segments.py</extracomment>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>From {least} to {most} per cluster, {mean} on average ({what}).</source>
        <extracomment>bridge/html/sizes.py</extracomment>
        <translation>De {least} a {most} por agrupamento, {mean} em média ({what}).</translation>
    </message>
    <message>
        <source>{mean} in each cluster ({what}).</source>
        <extracomment>bridge/html/sizes.py</extracomment>
        <translation>{mean} em cada agrupamento ({what}).</translation>
    </message>
    <message>
        <source>Cluster {number}: {load} ({what})</source>
        <extracomment>bridge/html/sizes.py</extracomment>
        <translation>Agrupamento {number}: {load} ({what})</translation>
    </message>
    <message>
        <source>mean {mean}</source>
        <extracomment>bridge/html/sizes.py</extracomment>
        <translation>média {mean}</translation>
    </message>
    <message>
        <source>cluster</source>
        <extracomment>bridge/html/sizes.py</extracomment>
        <translation>agrupamento</translation>
    </message>
    <message>
        <source>Clusters by size</source>
        <extracomment>bridge/html/sizes.py</extracomment>
        <translation>Agrupamentos por tamanho</translation>
    </message>
    <message>
        <source>clusters</source>
        <extracomment>bridge/html/sizes.py</extracomment>
        <translation>agrupamentos</translation>
    </message>
    <message>
        <source>Sizes</source>
        <extracomment>bridge/html/sizes.py</extracomment>
        <translation>Tamanhos</translation>
    </message>
    <message numerus="yes">
        <source>%n clusters: {sizes}</source>
        <extracomment>bridge/html/sizes.py</extracomment>
        <translation>
            <numerusform>%n agrupamento: {sizes}</numerusform>
            <numerusform>%n agrupamentos: {sizes}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The total squared distance (inertia) fell from {first} to {last} in %n iterations.</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>
            <numerusform>A soma dos quadrados das distâncias (inércia) caiu de {first} para {last} em %n iteração.</numerusform>
            <numerusform>A soma dos quadrados das distâncias (inércia) caiu de {first} para {last} em %n iterações.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The best of %n starts is highlighted.</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>
            <numerusform>A única inicialização (%n) está destacada.</numerusform>
            <numerusform>A melhor de %n inicializações está destacada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Total squared distance by iteration</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Soma dos quadrados das distâncias por iteração</translation>
    </message>
    <message>
        <source>iteration</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>iteração</translation>
    </message>
    <message>
        <source>inertia in {unit}</source>
        <extracomment>bridge/html/clustering.py, bridge/html/course.py</extracomment>
        <translation>inércia em {unit}</translation>
    </message>
    <message>
        <source>Convergence</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Convergência</translation>
    </message>
    <message>
        <source>Cluster</source>
        <extracomment>bridge/html/clustering.py, bridge/html/costs.py</extracomment>
        <translation>Agrupamento</translation>
    </message>
    <message>
        <source>Given center (feature id)</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Centro dado (id da feição)</translation>
    </message>
    <message>
        <source>Given center</source>
        <extracomment>bridge/html/clustering.py, bridge/html/costs.py</extracomment>
        <translation>Centro dado</translation>
    </message>
    <message>
        <source>Capacity</source>
        <extracomment>bridge/html/clustering.py, bridge/html/costs.py</extracomment>
        <translation>Capacidade</translation>
    </message>
    <message>
        <source>Use</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Sum of {field}</source>
        <extracomment>bridge/html/clustering.py, bridge/html/costs.py</extracomment>
        <translation>Soma de {field}</translation>
    </message>
    <message>
        <source>Zone area ({unit})</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Área da zona ({unit})</translation>
    </message>
    <message>
        <source>Share of inertia (%)</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Parte da inércia (%)</translation>
    </message>
    <message>
        <source>Central feature</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Feição central</translation>
    </message>
    <message>
        <source>Distances are to the center of the cluster. The central feature is the one nearest to the center, by its id.</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>As distâncias são ao centro do agrupamento. A feição central é a mais próxima do centro, indicada por seu identificador.</translation>
    </message>
    <message>
        <source>Only the first {shown} of {all} clusters are listed.</source>
        <extracomment>bridge/html/clustering.py, bridge/html/costs.py</extracomment>
        <translation>São listados apenas os primeiros {shown} de {all} agrupamentos.</translation>
    </message>
    <message>
        <source>total squared distance to the centers; smaller is more compact</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>soma dos quadrados das distâncias aos centros; quanto menor, mais compacto</translation>
    </message>
    <message>
        <source>Inertia without limits</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Inércia sem limites</translation>
    </message>
    <message>
        <source>every feature at the nearest center</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>cada feição no centro mais próximo</translation>
    </message>
    <message>
        <source>with the same start and seed</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>com a mesma inicialização e semente</translation>
    </message>
    <message>
        <source>Calinski-Harabasz: variance between clusters over variance within; larger is better</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Calinski-Harabasz: variância entre os agrupamentos dividida pela variância dentro deles; quanto maior, melhor</translation>
    </message>
    <message>
        <source>overlap of each cluster with the most similar one; smaller is better</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>sobreposição de cada agrupamento com o mais semelhante; quanto menor, melhor</translation>
    </message>
    <message>
        <source>Quality</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Qualidade</translation>
    </message>
    <message>
        <source>Figure</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Medida</translation>
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
        <translation>de −1 a 1: quanto as feições estão mais perto do seu próprio agrupamento que do seguinte</translation>
    </message>
    <message>
        <source>of all features</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>de todas as feições</translation>
    </message>
    <message numerus="yes">
        <source>of a sample of {sample} of %n features</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>
            <numerusform>de uma amostra de {sample} de %n feição</numerusform>
            <numerusform>de uma amostra de {sample} de %n feições</numerusform>
        </translation>
    </message>
    <message>
        <source>First centers: inertia {inertia}</source>
        <extracomment>bridge/html/course.py</extracomment>
        <translation>Centros iniciais: inércia {inertia}</translation>
    </message>
    <message numerus="yes">
        <source>Step {step}: inertia {inertia}; %n features changed their cluster</source>
        <extracomment>bridge/html/course.py</extracomment>
        <translation>
            <numerusform>Etapa {step}: inércia {inertia}; %n feição mudou de agrupamento</numerusform>
            <numerusform>Etapa {step}: inércia {inertia}; %n feições mudaram de agrupamento</numerusform>
        </translation>
    </message>
    <message>
        <source>Iterations</source>
        <extracomment>bridge/html/course.py</extracomment>
        <translation>Iterações</translation>
    </message>
    <message>
        <source>Total squared distance (inertia)</source>
        <extracomment>bridge/html/course.py</extracomment>
        <translation>Soma dos quadrados das distâncias (inércia)</translation>
    </message>
    <message>
        <source>The total squared distance (inertia) fell by {gain} from the first assignment to the last.</source>
        <extracomment>bridge/html/course.py</extracomment>
        <translation>A soma dos quadrados das distâncias (inércia) caiu {gain} da primeira à última atribuição.</translation>
    </message>
    <message numerus="yes">
        <source>Converged after %n iterations</source>
        <extracomment>bridge/html/course.py</extracomment>
        <translation>
            <numerusform>Convergiu após %n iteração</numerusform>
            <numerusform>Convergiu após %n iterações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Did not converge within %n iterations</source>
        <extracomment>bridge/html/course.py</extracomment>
        <translation>
            <numerusform>Não convergiu em %n iteração</numerusform>
            <numerusform>Não convergiu em %n iterações</numerusform>
        </translation>
    </message>
    <message>
        <source>Play</source>
        <extracomment>bridge/html/course.py</extracomment>
        <translation>Reproduzir</translation>
    </message>
    <message>
        <source>The steps of k-means</source>
        <extracomment>bridge/html/course.py</extracomment>
        <translation>As etapas do k-means</translation>
    </message>
    <message numerus="yes">
        <source>Centers, and %n features in the colors of their clusters, step by step.</source>
        <extracomment>bridge/html/course.py</extracomment>
        <translation>
            <numerusform>Os centros e %n feição na cor do seu agrupamento, etapa por etapa.</numerusform>
            <numerusform>Os centros e %n feições nas cores dos seus agrupamentos, etapa por etapa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Diamonds are centers, and lines are their paths. “Play” shows one step after the other; a number shows that step.</source>
        <extracomment>bridge/html/course.py</extracomment>
        <translation>Os losangos são os centros, e as linhas são suas trajetórias. “Reproduzir” mostra uma etapa após a outra; um número mostra essa etapa.</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n steps are shown.</source>
        <extracomment>bridge/html/course.py</extracomment>
        <translation>
            <numerusform>É mostrada {shown} de %n etapa.</numerusform>
            <numerusform>São mostradas {shown} de %n etapas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n features are shown.</source>
        <extracomment>bridge/html/course.py</extracomment>
        <translation>
            <numerusform>É mostrada {shown} de %n feição.</numerusform>
            <numerusform>São mostradas {shown} de %n feições.</numerusform>
        </translation>
    </message>
    <message>
        <source>The total squared distance (inertia) fell from {first} to {last}.</source>
        <extracomment>bridge/html/course.py</extracomment>
        <translation>A soma dos quadrados das distâncias (inércia) caiu de {first} para {last}.</translation>
    </message>
    <message>
        <source>step</source>
        <extracomment>bridge/html/course.py</extracomment>
        <translation>etapa</translation>
    </message>
    <message>
        <source>First inertia ({unit})</source>
        <extracomment>bridge/html/course.py</extracomment>
        <translation>Primeira inércia ({unit})</translation>
    </message>
    <message>
        <source>Last inertia ({unit})</source>
        <extracomment>bridge/html/course.py</extracomment>
        <translation>Última inércia ({unit})</translation>
    </message>
    <message>
        <source>Step</source>
        <extracomment>bridge/html/course.py</extracomment>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Features that changed their cluster</source>
        <extracomment>bridge/html/course.py</extracomment>
        <translation>Feições que mudaram de agrupamento</translation>
    </message>
    <message>
        <source>{title} (millions)</source>
        <extracomment>bridge/html/figures.py</extracomment>
        <translation>{title} (× 10⁶)</translation>
    </message>
    <message>
        <source>{title} (billions)</source>
        <extracomment>bridge/html/figures.py</extracomment>
        <translation>{title} (× 10⁹)</translation>
    </message>
    <message>
        <source>{title} (trillions)</source>
        <extracomment>bridge/html/figures.py</extracomment>
        <translation>{title} (× 10¹²)</translation>
    </message>
    <message>
        <source>{number} %</source>
        <extracomment>bridge/html/figures.py, bridge/log/numbers.py</extracomment>
        <translation>{number}%</translation>
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
            <numerusform>A única feição (%n) é mostrada na cor do seu agrupamento.</numerusform>
            <numerusform>Todas as %n feições são mostradas nas cores dos seus agrupamentos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{drawn} of %n features are shown in the colors of their clusters, of each cluster in proportion to its size.</source>
        <extracomment>bridge/html/map.py</extracomment>
        <translation>
            <numerusform>São mostradas {drawn} de %n feição na cor do seu agrupamento, de cada agrupamento em proporção ao seu tamanho.</numerusform>
            <numerusform>São mostradas {drawn} de %n feições nas cores dos seus agrupamentos, de cada agrupamento em proporção ao seu tamanho.</numerusform>
        </translation>
    </message>
    <message>
        <source>Areas are the zones of the clusters.</source>
        <extracomment>bridge/html/map.py</extracomment>
        <translation>As áreas são as zonas dos agrupamentos.</translation>
    </message>
    <message>
        <source>Map of the clusters</source>
        <extracomment>bridge/html/map.py</extracomment>
        <translation>Mapa dos agrupamentos</translation>
    </message>
    <message>
        <source>Cluster {number}</source>
        <extracomment>bridge/html/map.py, bridge/layers/captions.py</extracomment>
        <translation>Agrupamento {number}</translation>
    </message>
    <message numerus="yes">
        <source>Cluster {number}: %n features</source>
        <extracomment>bridge/html/map.py</extracomment>
        <translation>
            <numerusform>Agrupamento {number}: %n feição</numerusform>
            <numerusform>Agrupamento {number}: %n feições</numerusform>
        </translation>
    </message>
    <message>
        <source>Or leave {parameter} empty: the report plays the same in a browser.</source>
        <extracomment>bridge/html/movie.py</extracomment>
        <translation>Ou deixe {parameter} vazio: o relatório mostra a mesma animação em um navegador.</translation>
    </message>
    <message>
        <source>{parameter}: {kind} files need the program {program} in the PATH. Install it, or leave {parameter} empty (the report plays the same in a browser).</source>
        <extracomment>bridge/html/movie.py</extracomment>
        <translation>{parameter}: arquivos {kind} precisam do programa {program} no PATH. Instale-o, ou deixe {parameter} vazio (o relatório mostra a mesma animação em um navegador).</translation>
    </message>
    <message>
        <source>{name} cannot be written: {reason}</source>
        <extracomment>bridge/html/movie.py</extracomment>
        <translation>Não foi possível gravar {name}: {reason}</translation>
    </message>
    <message>
        <source>{algorithm}: {layer}</source>
        <extracomment>bridge/html/parts.py</extracomment>
        <translation>{algorithm}: {layer}</translation>
    </message>
    <message>
        <source>Only the first {shown} of {all} groups are listed.</source>
        <extracomment>bridge/html/parts.py</extracomment>
        <translation>São listados apenas os primeiros {shown} de {all} grupos.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <extracomment>bridge/html/parts.py</extracomment>
        <translation>Parâmetros</translation>
    </message>
    <message>
        <source>Parameter</source>
        <extracomment>bridge/html/parts.py</extracomment>
        <translation>Parâmetro</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>bridge/html/parts.py</extracomment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Repeat this run</source>
        <extracomment>bridge/html/parts.py</extracomment>
        <translation>Repetir esta execução</translation>
    </message>
    <message>
        <source>The same input and parameters give the same clusters on every computer.</source>
        <extracomment>bridge/html/parts.py</extracomment>
        <translation>A mesma entrada e os mesmos parâmetros dão os mesmos agrupamentos em qualquer computador.</translation>
    </message>
    <message>
        <source>On the command line:</source>
        <extracomment>bridge/html/parts.py</extracomment>
        <translation>Na linha de comando:</translation>
    </message>
    <message>
        <source>In the Python console of QGIS:</source>
        <extracomment>bridge/html/parts.py</extracomment>
        <translation>No terminal Python do QGIS:</translation>
    </message>
    <message>
        <source>Made with</source>
        <extracomment>bridge/html/parts.py</extracomment>
        <translation>Feito com</translation>
    </message>
    <message>
        <source>position</source>
        <extracomment>bridge/html/segments.py</extracomment>
        <translation>posição</translation>
    </message>
    <message>
        <source>component {number}: {share} of the variance</source>
        <extracomment>bridge/html/segments.py</extracomment>
        <translation>componente {number}: {share} da variância</translation>
    </message>
    <message>
        <source>Principal components</source>
        <extracomment>bridge/html/segments.py</extracomment>
        <translation>Componentes principais</translation>
    </message>
    <message numerus="yes">
        <source>The axes are the %n directions in which features differ most. They keep {share} of the variance. Clusters that overlap here may be apart in other directions.</source>
        <extracomment>bridge/html/segments.py</extracomment>
        <translation>
            <numerusform>O único eixo (%n) é a direção em que as feições mais diferem. Ele conserva {share} da variância. Agrupamentos que se sobrepõem aqui podem estar separados em outras direções.</numerusform>
            <numerusform>Os eixos são as %n direções em que as feições mais diferem. Eles conservam {share} da variância. Agrupamentos que se sobrepõem aqui podem estar separados em outras direções.</numerusform>
        </translation>
    </message>
    <message>
        <source>Component {number} consists mainly of: {fields}.</source>
        <extracomment>bridge/html/segments.py</extracomment>
        <translation>A componente {number} é formada principalmente por: {fields}.</translation>
    </message>
    <message numerus="yes">
        <source>%n features without a position are not shown.</source>
        <extracomment>bridge/html/segments.py</extracomment>
        <translation>
            <numerusform>%n feição sem posição não é mostrada.</numerusform>
            <numerusform>%n feições sem posição não são mostradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The mean of each field in each cluster, in the units of the field. Orange cells are above the mean of all features, blue cells below. The color is strongest from {strongest} standard deviations on.</source>
        <extracomment>bridge/html/segments.py</extracomment>
        <translation>A média de cada campo em cada agrupamento, nas unidades do campo. Células laranja estão acima da média de todas as feições, células azuis abaixo. A cor é mais forte a partir de {strongest} desvios padrão.</translation>
    </message>
    <message>
        <source>Profiles of the clusters</source>
        <extracomment>bridge/html/segments.py</extracomment>
        <translation>Perfis dos agrupamentos</translation>
    </message>
    <message>
        <source>Only the first {clusters} clusters and {fields} fields are shown.</source>
        <extracomment>bridge/html/segments.py</extracomment>
        <translation>São mostrados apenas os primeiros {clusters} agrupamentos e {fields} campos.</translation>
    </message>
    <message>
        <source>Profiles</source>
        <extracomment>bridge/html/segments.py, models/segments_with_profiles.model3</extracomment>
        <translation>Perfis</translation>
    </message>
    <message numerus="yes">
        <source>Cluster {number}, {field}: mean {mean}, median {median}, %n values</source>
        <extracomment>bridge/html/segments.py</extracomment>
        <translation>
            <numerusform>Agrupamento {number}, {field}: média {mean}, mediana {median}, %n valor</numerusform>
            <numerusform>Agrupamento {number}, {field}: média {mean}, mediana {median}, %n valores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The layer “{layer}” ({features}) was divided into %n clusters.</source>
        <extracomment>bridge/html/summary.py</extracomment>
        <translation>
            <numerusform>A camada “{layer}” ({features}) foi dividida em %n agrupamento.</numerusform>
            <numerusform>A camada “{layer}” ({features}) foi dividida em %n agrupamentos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features</source>
        <extracomment>bridge/html/summary.py, bridge/layers/captions.py, bridge/log/input.py, bridge/log/outcome.py, bridge/log/roads.py, bridge/log/sentences.py</extracomment>
        <translation>
            <numerusform>%n feição</numerusform>
            <numerusform>%n feições</numerusform>
        </translation>
    </message>
    <message>
        <source>On average, a feature is {mean} away from the center of its cluster; the farthest is {largest} away.</source>
        <extracomment>bridge/html/summary.py</extracomment>
        <translation>Em média, uma feição está a {mean} do centro do seu agrupamento; a mais distante está a {largest}.</translation>
    </message>
    <message>
        <source>The weighted mean distance to the center of the cluster is {mean}; the farthest feature is {largest} away.</source>
        <extracomment>bridge/html/summary.py</extracomment>
        <translation>A distância média ponderada ao centro do agrupamento é {mean}; a feição mais distante está a {largest}.</translation>
    </message>
    <message numerus="yes">
        <source>%n features are unassigned.</source>
        <extracomment>bridge/html/costs.py, bridge/html/summary.py</extracomment>
        <translation>
            <numerusform>%n feição está sem atribuição.</numerusform>
            <numerusform>%n feições estão sem atribuição.</numerusform>
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
        <translation>“{field}”</translation>
    </message>
    <message>
        <source>The sum of {weight} is {most} in each cluster.</source>
        <extracomment>bridge/html/summary.py</extracomment>
        <translation>A soma de {weight} é {most} em cada agrupamento.</translation>
    </message>
    <message numerus="yes">
        <source>Each cluster has %n features.</source>
        <extracomment>bridge/html/summary.py</extracomment>
        <translation>
            <numerusform>Cada agrupamento tem %n feição.</numerusform>
            <numerusform>Cada agrupamento tem %n feições.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sum of {weight} per cluster ranges from {least} to {most}.</source>
        <extracomment>bridge/html/summary.py</extracomment>
        <translation>A soma de {weight} por agrupamento vai de {least} a {most}.</translation>
    </message>
    <message numerus="yes">
        <source>Cluster sizes range from {least} to %n features.</source>
        <extracomment>bridge/html/summary.py</extracomment>
        <translation>
            <numerusform>Os tamanhos dos agrupamentos vão de {least} a %n feição.</numerusform>
            <numerusform>Os tamanhos dos agrupamentos vão de {least} a %n feições.</numerusform>
        </translation>
    </message>
    <message>
        <source>The worst deviation from the mean ({mean}) is {deviation}.</source>
        <extracomment>bridge/html/summary.py</extracomment>
        <translation>O maior desvio da média ({mean}) é {deviation}.</translation>
    </message>
    <message>
        <source>This is as equal as possible.</source>
        <extracomment>bridge/html/summary.py</extracomment>
        <translation>Os tamanhos são tão iguais quanto possível.</translation>
    </message>
    <message>
        <source>Within each group, sizes are as equal as possible.</source>
        <extracomment>bridge/html/summary.py</extracomment>
        <translation>Dentro de cada grupo, os tamanhos são tão iguais quanto possível.</translation>
    </message>
    <message>
        <source>The worst deviation from the mean of a group is {deviation}.</source>
        <extracomment>bridge/html/summary.py</extracomment>
        <translation>O maior desvio da média de um grupo é {deviation}.</translation>
    </message>
    <message>
        <source>Without limits, all clusters would have the same size: {least}.</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Sem limites, todos os agrupamentos teriam o mesmo tamanho: {least}.</translation>
    </message>
    <message>
        <source>Without limits, the sums per cluster would range from {least} to {most}.</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Sem limites, as somas por agrupamento iriam de {least} a {most}.</translation>
    </message>
    <message>
        <source>Without limits, cluster sizes would range from {least} to {most} features.</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Sem limites, os tamanhos dos agrupamentos iriam de {least} a {most} feições.</translation>
    </message>
    <message>
        <source>All limits are met, but it was not verified that no swap of features between clusters lowers the total squared distance.</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Todos os limites são respeitados, mas não foi verificado que nenhuma troca de feições entre agrupamentos reduz a soma dos quadrados das distâncias.</translation>
    </message>
    <message>
        <source>Groups concerned: {count} of {all}.</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Grupos afetados: {count} de {all}.</translation>
    </message>
    <message>
        <source>The assignment is not proved to be optimal</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Não está comprovado que a atribuição é ótima</translation>
    </message>
    <message>
        <source>No move or swap of features between clusters, within the limits, lowers the total squared distance to these centers.</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Nenhum deslocamento ou troca de feições entre agrupamentos, dentro dos limites, reduz a soma dos quadrados das distâncias a estes centros.</translation>
    </message>
    <message>
        <source>No move or swap of features between clusters, within the limits, lowers the total squared distance to these centers by more than {share} %.</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Nenhum deslocamento ou troca de feições entre agrupamentos, dentro dos limites, reduz a soma dos quadrados das distâncias a estes centros em mais de {share}%.</translation>
    </message>
    <message>
        <source>The assignment is proved optimal, but the centers did not converge</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Está comprovado que a atribuição é ótima, mas os centros não convergiram</translation>
    </message>
    <message>
        <source>“These centers” are those before the last step.</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>“Estes centros” são os de antes da última etapa.</translation>
    </message>
    <message>
        <source>The assignment is proved optimal for these centers</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Está comprovado que a atribuição é ótima para estes centros</translation>
    </message>
    <message numerus="yes">
        <source>This was checked for all %n features, with coordinates rounded to steps of {step}.</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>
            <numerusform>Isso foi verificado para a única feição (%n), com coordenadas arredondadas em passos de {step}.</numerusform>
            <numerusform>Isso foi verificado para todas as %n feições, com coordenadas arredondadas em passos de {step}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The centers stay where they are; with other ones, distances may be shorter.</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Os centros ficam onde estão; com outros, as distâncias podem ser menores.</translation>
    </message>
    <message>
        <source>Other centers may be better: try more starts or another seed.</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Outros centros podem ser melhores: teste mais inicializações ou outra semente.</translation>
    </message>
    <message numerus="yes">
        <source>%n clusters miss their limits: {listed}.</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>
            <numerusform>%n agrupamento não respeita seus limites: {listed}.</numerusform>
            <numerusform>%n agrupamentos não respeitam seus limites: {listed}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The largest miss is {by}, which is {share} of the mean. The log lists them.</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>O maior desvio de um limite é {by}, ou seja, {share} da média. O log traz a lista.</translation>
    </message>
    <message>
        <source>Not all limits can be met, because features are not split</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Nem todos os limites podem ser respeitados, porque as feições não são divididas</translation>
    </message>
    <message>
        <source>The assignment is proved to be within {share} % of the optimum for these centers</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Está comprovado que a atribuição está a menos de {share}% do ótimo para estes centros</translation>
    </message>
    <message>
        <source>The assignment is not proved to be near the optimum for these centers</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Não está comprovado que a atribuição está perto do ótimo para estes centros</translation>
    </message>
    <message>
        <source>Features are not split. No other assignment to these centers within the limits, not even one that splits features, lowers the total squared distance by more than {share} %.</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>As feições não são divididas. Nenhuma outra atribuição a estes centros dentro dos limites, nem mesmo dividindo feições, reduz a soma dos quadrados das distâncias em mais de {share}%.</translation>
    </message>
    <message>
        <source>The centers did not converge</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Os centros não convergiram</translation>
    </message>
    <message>
        <source>The centers converged: each center is the mean of the features in its cluster.</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Os centros convergiram: cada centro é a média das feições do seu agrupamento.</translation>
    </message>
    <message>
        <source>Every feature belongs to the nearest center</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Cada feição pertence ao centro mais próximo</translation>
    </message>
    <message>
        <source>Without limits, all distances would be 0.</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Sem limites, todas as distâncias seriam 0.</translation>
    </message>
    <message>
        <source>The limits cost nothing: without them, the same start and seed give a total squared distance that is {more} larger. (K-means finds a good clustering, not always the best.)</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Os limites não custam nada: sem eles, a mesma inicialização e semente dão uma soma dos quadrados das distâncias {more} maior. (O k-means encontra um bom resultado, nem sempre o melhor.)</translation>
    </message>
    <message>
        <source>The total squared distance (inertia) is {ratio} times as large as if every feature went to the nearest center. A typical distance to the center is {more} longer.</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>A soma dos quadrados das distâncias (inércia) é {ratio} vezes a que se teria se cada feição fosse para o centro mais próximo. Uma distância típica ao centro é {more} maior.</translation>
    </message>
    <message>
        <source>The total squared distance (inertia) is {ratio} times as large as without limits, with the same start and seed. A typical distance to the center is {more} longer.</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>A soma dos quadrados das distâncias (inércia) é {ratio} vezes a obtida sem limites, com a mesma inicialização e semente. Uma distância típica ao centro é {more} maior.</translation>
    </message>
    <message>
        <source>The data do not form separate groups</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Os dados não formam grupos separados</translation>
    </message>
    <message>
        <source>The mean silhouette is {score}. Points spread evenly over the same area, without clusters, reach {uniform}. So k-means divides one whole into parts, and another seed may draw the borders elsewhere. {instead}</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>A silhueta média é {score}. Pontos espalhados uniformemente pela mesma área, sem agrupamentos, alcançam {uniform}. Portanto, o k-means divide um todo em partes, e outra semente pode traçar as fronteiras em outro lugar. {instead}</translation>
    </message>
    <message>
        <source>One cluster is far larger than the others</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Um agrupamento é muito maior que os outros</translation>
    </message>
    <message>
        <source>Cluster {number} holds {share} of the total, the median cluster {median}. Often, a few remote features have taken the other centers. {instead}</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>O agrupamento {number} tem {share} do total, o agrupamento mediano {median}. Muitas vezes, algumas feições isoladas atraíram os outros centros. {instead}</translation>
    </message>
    <message>
        <source>Clusters are long and thin</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Os agrupamentos são longos e estreitos</translation>
    </message>
    <message>
        <source>{share} of the total lies in clusters that are more than {limit} times as long as wide (clusters {examples}). K-means works best for round clusters, and cuts long ones into pieces. {instead}</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>{share} do total está em agrupamentos mais de {limit} vezes mais longos que largos (agrupamentos {examples}). O k-means funciona melhor com agrupamentos redondos e corta os longos em pedaços. {instead}</translation>
    </message>
    <message>
        <source>One field decides almost alone</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Um campo decide quase sozinho</translation>
    </message>
    <message>
        <source>“{name}” makes up {share} of the variance, so the other fields have little effect. Scale the fields (z-score), or leave “{name}” out.</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>“{name}” representa {share} da variância, então os outros campos têm pouco efeito. Escalone os campos (z-score), ou retire “{name}”.</translation>
    </message>
    <message>
        <source>For territories and districts this is what you want. To find groups in the data, try other numbers of clusters, or use “DBSCAN clustering” of QGIS.</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Para territórios e distritos, é isso que você quer. Para encontrar grupos nos dados, teste outros números de agrupamentos, ou use “Agrupamento DBSCAN” do QGIS.</translation>
    </message>
    <message>
        <source>Limit the sizes (“Constrained k-means clustering”), or use “DBSCAN clustering” of QGIS, which leaves remote features out.</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Limite os tamanhos (“Agrupamento k-means com restrições”), ou use “Agrupamento DBSCAN” do QGIS, que deixa de fora as feições isoladas.</translation>
    </message>
    <message>
        <source>This happens along a road or a river. For clusters of any shape, use “DBSCAN clustering” of QGIS.</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Isso acontece ao longo de uma estrada ou de um rio. Para agrupamentos de qualquer forma, use “Agrupamento DBSCAN” do QGIS.</translation>
    </message>
    <message>
        <source>To divide a whole into parts, this is what you want. To find groups in the data, try other numbers of clusters (“Choose the number of clusters”) or other fields.</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Para dividir um todo em partes, é isso que você quer. Para encontrar grupos nos dados, teste outros números de agrupamentos (“Escolher o número de agrupamentos”) ou outros campos.</translation>
    </message>
    <message>
        <source>Limit the sizes, scale the fields by median and interquartile range (robust), or look at the features of the small clusters first.</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Limite os tamanhos, escalone os campos pela mediana e pelo intervalo interquartil (robusto), ou examine antes as feições dos agrupamentos pequenos.</translation>
    </message>
    <message>
        <source>Fields that rise and fall together make clusters long, and so does a field with a few extreme values. Leave some fields out, or take the logarithm. (“DBSCAN clustering” of QGIS finds clusters of any shape, but by position alone.)</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Campos que sobem e descem juntos alongam os agrupamentos, assim como um campo com alguns valores extremos. Retire alguns campos, ou use o logaritmo. (“Agrupamento DBSCAN” do QGIS encontra agrupamentos de qualquer forma, mas só pela posição.)</translation>
    </message>
    <message>
        <source>no separate groups</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>sem grupos separados</translation>
    </message>
    <message>
        <source>overlapping groups</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>grupos sobrepostos</translation>
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
            <numerusform>As silhuetas são exatas: são as da única feição (%n).</numerusform>
            <numerusform>As silhuetas são exatas: são as de todas as %n feições.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The silhouettes are those of %n features drawn at random.</source>
        <extracomment>bridge/layers/comparison.py</extracomment>
        <translation>
            <numerusform>As silhuetas são as de %n feição sorteada.</numerusform>
            <numerusform>As silhuetas são as de %n feições sorteadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Best number of clusters: {best}.</source>
        <extracomment>bridge/layers/comparison.py</extracomment>
        <translation>Melhor número de agrupamentos: {best}.</translation>
    </message>
    <message>
        <source>No clear number of clusters.</source>
        <extracomment>bridge/layers/comparison.py</extracomment>
        <translation>Não há um número claro de agrupamentos.</translation>
    </message>
    <message>
        <source>The highest mean silhouette is {score} ({number} clusters). Points spread evenly over the same area, without clusters, reach {uniform}. Choose the number that suits your purpose, for example by the mean and the largest distance to the center.</source>
        <extracomment>bridge/layers/comparison.py</extracomment>
        <translation>A maior silhueta média é {score} ({number} agrupamentos). Pontos espalhados uniformemente pela mesma área, sem agrupamentos, alcançam {uniform}. Escolha o número que serve ao seu objetivo, por exemplo pela distância média e pela maior distância ao centro.</translation>
    </message>
    <message numerus="yes">
        <source>Group {group}: %n features, best number of clusters: {best}.</source>
        <extracomment>bridge/layers/comparison.py</extracomment>
        <translation>
            <numerusform>Grupo {group}: %n feição, melhor número de agrupamentos: {best}.</numerusform>
            <numerusform>Grupo {group}: %n feições, melhor número de agrupamentos: {best}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Best number if it is the same in all groups: {best}.</source>
        <extracomment>bridge/layers/comparison.py</extracomment>
        <translation>Melhor número se for o mesmo em todos os grupos: {best}.</translation>
    </message>
    <message>
        <source>{criterion} {number}</source>
        <extracomment>bridge/layers/comparison.py</extracomment>
        <translation>{criterion} {number}</translation>
    </message>
    <message>
        <source>The silhouettes are exact: they are those of all features of each group.</source>
        <extracomment>bridge/layers/comparison.py</extracomment>
        <translation>As silhuetas são exatas: são as de todas as feições de cada grupo.</translation>
    </message>
    <message numerus="yes">
        <source>The silhouettes of groups with more than %n features are those of as many features drawn at random.</source>
        <extracomment>bridge/layers/comparison.py</extracomment>
        <translation>
            <numerusform>As silhuetas dos grupos com mais de %n feição são as de outras tantas feições sorteadas.</numerusform>
            <numerusform>As silhuetas dos grupos com mais de %n feições são as de outras tantas feições sorteadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each feature counts once in them, regardless of its weight.</source>
        <extracomment>bridge/layers/comparison.py</extracomment>
        <translation>Nelas, cada feição conta uma vez, seja qual for seu peso.</translation>
    </message>
    <message>
        <source>{parameter} has a row for every feature and step, at most {most} in all, and the layer has {features} features. Leave it empty, or cluster a sample of at most {sample} features.</source>
        <extracomment>bridge/layers/course.py</extracomment>
        <translation>{parameter} tem uma linha para cada feição e etapa, no máximo {most} ao todo, e a camada tem {features} feições. Deixe-o vazio, ou agrupe uma amostra de no máximo {sample} feições.</translation>
    </message>
    <message>
        <source>{parameter} has a row for every feature and step, at most {most} in all, which is too few for {features} features in {steps} steps. Leave it empty, lower {iterations} to {fewer}, or cluster a sample.</source>
        <extracomment>bridge/layers/course.py</extracomment>
        <translation>{parameter} tem uma linha para cada feição e etapa, no máximo {most} ao todo, o que não basta para {features} feições em {steps} etapas. Deixe-o vazio, reduza {iterations} para {fewer}, ou agrupe uma amostra.</translation>
    </message>
    <message numerus="yes">
        <source>Converged after %n iterations.</source>
        <extracomment>bridge/layers/course.py</extracomment>
        <translation>
            <numerusform>Convergiu após %n iteração.</numerusform>
            <numerusform>Convergiu após %n iterações.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Did not converge within %n iterations.</source>
        <extracomment>bridge/layers/course.py, bridge/raster/words.py</extracomment>
        <translation>
            <numerusform>Não convergiu em %n iteração.</numerusform>
            <numerusform>Não convergiu em %n iterações.</numerusform>
        </translation>
    </message>
    <message>
        <source>Total squared distance (inertia): {first} at first, {last} at the end.</source>
        <extracomment>bridge/layers/course.py</extracomment>
        <translation>Soma dos quadrados das distâncias (inércia): {first} no início, {last} no fim.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more starts.</source>
        <extracomment>bridge/log/feedback.py</extracomment>
        <translation>
            <numerusform>… e mais %n inicialização.</numerusform>
            <numerusform>… e mais %n inicializações.</numerusform>
        </translation>
    </message>
    <message>
        <source>After the search: typical distance {distance} (root mean square).</source>
        <extracomment>bridge/log/feedback.py</extracomment>
        <translation>Após a busca: distância típica {distance} (média quadrática).</translation>
    </message>
    <message numerus="yes">
        <source>%n clusters cannot meet all limits, because features are not split. Next: {clusters} clusters.</source>
        <extracomment>bridge/log/feedback.py</extracomment>
        <translation>
            <numerusform>%n agrupamento não pode respeitar todos os limites, porque as feições não são divididas. A seguir: {clusters} agrupamentos.</numerusform>
            <numerusform>%n agrupamentos não podem respeitar todos os limites, porque as feições não são divididas. A seguir: {clusters} agrupamentos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Start {number} of {starts}: %n iterations, typical distance {distance} (root mean square).</source>
        <extracomment>bridge/log/feedback.py</extracomment>
        <translation>
            <numerusform>Inicialização {number} de {starts}: %n iteração, distância típica {distance} (média quadrática).</numerusform>
            <numerusform>Inicialização {number} de {starts}: %n iterações, distância típica {distance} (média quadrática).</numerusform>
        </translation>
    </message>
    <message>
        <source>The run was canceled; nothing was written.</source>
        <extracomment>bridge/log/feedback.py</extracomment>
        <translation>A execução foi cancelada; nada foi gravado.</translation>
    </message>
    <message>
        <source>Constrained k-means</source>
        <extracomment>bridge/log/installation.py, menu.py, provider.py</extracomment>
        <translation>Constrained k-means</translation>
    </message>
    <message>
        <source>To repair it, {where}, then restart QGIS: {command}</source>
        <extracomment>bridge/log/installation.py</extracomment>
        <translation>Para repará-lo, {where} e depois reinicie o QGIS: {command}</translation>
    </message>
    <message>
        <source>To update it, {where}, then restart QGIS: {command}</source>
        <extracomment>bridge/log/installation.py</extracomment>
        <translation>Para atualizá-lo, {where} e depois reinicie o QGIS: {command}</translation>
    </message>
    <message>
        <source>To install it, {where}, then restart QGIS: {command}</source>
        <extracomment>bridge/log/installation.py</extracomment>
        <translation>Para instalá-lo, {where} e depois reinicie o QGIS: {command}</translation>
    </message>
    <message>
        <source>run this command in a terminal</source>
        <extracomment>bridge/log/installation.py</extracomment>
        <translation>execute este comando em um terminal</translation>
    </message>
    <message>
        <source>run this command in the OSGeo4W Shell (see the Start menu)</source>
        <extracomment>bridge/log/installation.py</extracomment>
        <translation>execute este comando no OSGeo4W Shell (veja o menu Iniciar)</translation>
    </message>
    <message>
        <source>{whose} needs the Python package {title}, which is not installed.</source>
        <extracomment>bridge/log/installation.py</extracomment>
        <translation>{whose} precisa do pacote Python {title}, que não está instalado.</translation>
    </message>
    <message>
        <source>{whose} needs the Python package {title} {oldest} or later; {detail} is installed.</source>
        <extracomment>bridge/log/installation.py</extracomment>
        <translation>{whose} precisa do pacote Python {title} {oldest} ou mais recente; a versão instalada é {detail}.</translation>
    </message>
    <message>
        <source>{whose} needs the Python package {title}, which is installed but does not load ({detail}).</source>
        <extracomment>bridge/log/installation.py</extracomment>
        <translation>{whose} precisa do pacote Python {title}, que está instalado mas não carrega ({detail}).</translation>
    </message>
    <message>
        <source>Input layer</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Camada de entrada</translation>
    </message>
    <message>
        <source>Fields to compare</source>
        <extracomment>bridge/log/labels.py, models/segments_with_profiles.model3</extracomment>
        <translation>Campos a comparar</translation>
    </message>
    <message>
        <source>Scaling of the fields</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Escalonamento dos campos</translation>
    </message>
    <message>
        <source>Features with missing values</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Feições com valores ausentes</translation>
    </message>
    <message>
        <source>Weight of the position in percent</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Peso da posição em porcentagem</translation>
    </message>
    <message>
        <source>Smallest number of clusters</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Menor número de agrupamentos</translation>
    </message>
    <message>
        <source>Largest number of clusters</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Maior número de agrupamentos</translation>
    </message>
    <message>
        <source>Layer of centers</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Camada de centros</translation>
    </message>
    <message>
        <source>Field with the id of each center</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Campo com o identificador de cada centro</translation>
    </message>
    <message>
        <source>Field with the minimum size of each center</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Campo com o tamanho mínimo de cada centro</translation>
    </message>
    <message>
        <source>Field with the maximum size of each center</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Campo com o tamanho máximo de cada centro</translation>
    </message>
    <message>
        <source>Weight field</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Campo de peso</translation>
    </message>
    <message>
        <source>Count NULL and negative weights as zero</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Contar pesos NULL e negativos como zero</translation>
    </message>
    <message>
        <source>Minimum cluster size</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Tamanho mínimo de agrupamento</translation>
    </message>
    <message>
        <source>Maximum cluster size</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Tamanho máximo de agrupamento</translation>
    </message>
    <message>
        <source>Size tolerance in percent</source>
        <extracomment>bridge/log/labels.py, models/balanced_territories.model3</extracomment>
        <translation>Tolerância de tamanho em porcentagem</translation>
    </message>
    <message>
        <source>Group by field</source>
        <extracomment>bridge/log/labels.py, models/equal_territories.model3</extracomment>
        <translation>Campo de grupos</translation>
    </message>
    <message>
        <source>Type of zones</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Tipo de zonas</translation>
    </message>
    <message>
        <source>Polygons for the zones</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Polígonos para as zonas</translation>
    </message>
    <message>
        <source>Boundary of the zones</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Contorno das zonas</translation>
    </message>
    <message>
        <source>Cluster field name</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Nome do campo do agrupamento</translation>
    </message>
    <message>
        <source>Cluster size field name</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Nome do campo do tamanho do agrupamento</translation>
    </message>
    <message>
        <source>Initial centers</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Centros iniciais</translation>
    </message>
    <message>
        <source>Number of starts</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Número de inicializações</translation>
    </message>
    <message>
        <source>Maximum number of iterations</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Número máximo de iterações</translation>
    </message>
    <message>
        <source>Random seed</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Semente aleatória</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Busca</translation>
    </message>
    <message>
        <source>Tries to improve the result</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Tentativas de melhorar o resultado</translation>
    </message>
    <message>
        <source>Distance</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Distância</translation>
    </message>
    <message>
        <source>Solver</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Solucionador</translation>
    </message>
    <message>
        <source>Table of centers from an earlier run</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Tabela de centros de uma execução anterior</translation>
    </message>
    <message>
        <source>Bands to compare</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Bandas a comparar</translation>
    </message>
    <message>
        <source>Sample size in pixels</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Tamanho da amostra em pixels</translation>
    </message>
    <message>
        <source>Value of pixels without a class</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Valor dos pixels sem classe</translation>
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
        <translation>Relatório</translation>
    </message>
    <message>
        <source>Features step by step</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Feições etapa por etapa</translation>
    </message>
    <message>
        <source>Animation</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Animação</translation>
    </message>
    <message numerus="yes">
        <source>%n features read.</source>
        <extracomment>bridge/log/input.py</extracomment>
        <translation>
            <numerusform>%n feição lida.</numerusform>
            <numerusform>%n feições lidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features have no usable geometry (null, empty or not finite). They are skipped.</source>
        <extracomment>bridge/log/input.py</extracomment>
        <translation>
            <numerusform>%n feição não tem geometria utilizável (nula, vazia ou não finita). Ela é ignorada.</numerusform>
            <numerusform>%n feições não têm geometria utilizável (nula, vazia ou não finita). Elas são ignoradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features have no usable geometry (null, empty or not finite). They are skipped and written with NULL in the new fields.</source>
        <extracomment>bridge/log/input.py</extracomment>
        <translation>
            <numerusform>%n feição não tem geometria utilizável (nula, vazia ou não finita). Ela é ignorada e gravada com NULL nos novos campos.</numerusform>
            <numerusform>%n feições não têm geometria utilizável (nula, vazia ou não finita). Elas são ignoradas e gravadas com NULL nos novos campos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Feature {id} lies at {place}</source>
        <extracomment>bridge/log/input.py</extracomment>
        <translation>A feição {id} está em {place}</translation>
    </message>
    <message>
        <source>Feature {id} has a weight of {weight}</source>
        <extracomment>bridge/log/input.py</extracomment>
        <translation>A feição {id} tem peso {weight}</translation>
    </message>
    <message>
        <source>The center with feature id {id} lies at {place}</source>
        <extracomment>bridge/log/input.py</extracomment>
        <translation>O centro (id da feição: {id}) está em {place}</translation>
    </message>
    <message>
        <source>Distances on the map of this layer are {times} times as long as on the ground, and so are all lengths of this run. To measure on the ground, set {distance} to geocentric, or reproject the layer to a projection made for its area, such as its UTM zone.</source>
        <extracomment>bridge/log/input.py</extracomment>
        <translation>No mapa desta camada, as distâncias são {times} vezes as do terreno, assim como todos os comprimentos desta execução. Para medir no terreno, defina {distance} como geocêntrica, ou reprojete a camada para uma projeção feita para sua área, como sua zona UTM.</translation>
    </message>
    <message>
        <source>Clusters: {clusters}</source>
        <extracomment>bridge/log/input.py</extracomment>
        <translation>Agrupamentos: {clusters}</translation>
    </message>
    <message>
        <source>Clusters (may change, because features are not split): {clusters}</source>
        <extracomment>bridge/log/input.py</extracomment>
        <translation>Agrupamentos (o número pode mudar, porque as feições não são divididas): {clusters}</translation>
    </message>
    <message>
        <source>features: {count}</source>
        <extracomment>bridge/log/input.py</extracomment>
        <translation>feições: {count}</translation>
    </message>
    <message>
        <source>groups: {groups}</source>
        <extracomment>bridge/log/input.py</extracomment>
        <translation>grupos: {groups}</translation>
    </message>
    <message>
        <source>starts: {starts}</source>
        <extracomment>bridge/log/input.py</extracomment>
        <translation>inicializações: {starts}</translation>
    </message>
    <message>
        <source>seed: {seed}</source>
        <extracomment>bridge/log/input.py</extracomment>
        <translation>semente: {seed}</translation>
    </message>
    <message>
        <source>No limits are set: sums may differ by {percent} % from their mean, or by more if features are too heavy for that. For sums that are closer, set {tolerance}; 0 makes them as equal as possible.</source>
        <extracomment>bridge/log/input.py</extracomment>
        <translation>Nenhum limite foi definido: as somas podem diferir {percent}% da média, ou mais se houver feições pesadas demais para isso. Para somas mais próximas, defina {tolerance}; 0 as torna tão iguais quanto possível.</translation>
    </message>
    <message>
        <source>Limits: {lower} to {upper} features per cluster.</source>
        <extracomment>bridge/log/input.py</extracomment>
        <translation>Limites: de {lower} a {upper} feições por agrupamento.</translation>
    </message>
    <message numerus="yes">
        <source>Limits: exactly %n features per cluster.</source>
        <extracomment>bridge/log/input.py</extracomment>
        <translation>
            <numerusform>Limites: exatamente %n feição por agrupamento.</numerusform>
            <numerusform>Limites: exatamente %n feições por agrupamento.</numerusform>
        </translation>
    </message>
    <message>
        <source>Limits: sum of “{weight}” from {lower} to {upper} per cluster.</source>
        <extracomment>bridge/log/input.py</extracomment>
        <translation>Limites: soma de “{weight}” de {lower} a {upper} por agrupamento.</translation>
    </message>
    <message>
        <source>Limits: sum of “{weight}” of {lower} per cluster.</source>
        <extracomment>bridge/log/input.py</extracomment>
        <translation>Limites: soma de “{weight}” igual a {lower} por agrupamento.</translation>
    </message>
    <message>
        <source>Some centers are not used, because their groups have no features: {titles}.</source>
        <extracomment>bridge/log/input.py</extracomment>
        <translation>Alguns centros não são usados, porque seus grupos não têm feições: {titles}.</translation>
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
            <numerusform>Grupo {group}: %n agrupamento com {features}; distância típica {distance} (média quadrática).</numerusform>
            <numerusform>Grupo {group}: %n agrupamentos, {features} em cada um; distância típica {distance} (média quadrática).</numerusform>
        </translation>
    </message>
    <message>
        <source>{least} to {most} features</source>
        <extracomment>bridge/log/input.py</extracomment>
        <translation>{least} a {most} feições</translation>
    </message>
    <message numerus="yes">
        <source>%n clusters with {smallest} to {largest} features.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>
            <numerusform>%n agrupamento com {smallest} a {largest} feições.</numerusform>
            <numerusform>%n agrupamentos com {smallest} a {largest} feições.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clusters, {features} in each.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>
            <numerusform>%n agrupamento com {features}.</numerusform>
            <numerusform>%n agrupamentos, {features} em cada um.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clusters with {smallest} to {largest} features, up to {percent} off the mean.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>
            <numerusform>%n agrupamento com {smallest} a {largest} feições, desvio da média de até {percent}.</numerusform>
            <numerusform>%n agrupamentos com {smallest} a {largest} feições, desvio da média de até {percent}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Distance of the features to their centers: mean {mean}, root mean square {typical}, largest {largest}.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>Distância das feições aos seus centros: média {mean}, média quadrática {typical}, maior {largest}.</translation>
    </message>
    <message>
        <source>Distance of the features to their centers: weighted mean {mean}, weighted root mean square {typical}, largest {largest}.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>Distância das feições aos seus centros: média ponderada {mean}, média quadrática ponderada {typical}, maior {largest}.</translation>
    </message>
    <message>
        <source>Total squared distance (inertia): {inertia}.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>Soma dos quadrados das distâncias (inércia): {inertia}.</translation>
    </message>
    <message numerus="yes">
        <source>Total squared distance (inertia): {inertia}, after %n iterations.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>
            <numerusform>Soma dos quadrados das distâncias (inércia): {inertia}, após %n iteração.</numerusform>
            <numerusform>Soma dos quadrados das distâncias (inércia): {inertia}, após %n iterações.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Converged after %n iterations. Total squared distance (inertia): {inertia}.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>
            <numerusform>Convergiu após %n iteração. Soma dos quadrados das distâncias (inércia): {inertia}.</numerusform>
            <numerusform>Convergiu após %n iterações. Soma dos quadrados das distâncias (inércia): {inertia}.</numerusform>
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
        <translation>O agrupamento {id} tem {weight}: {miss} a mais.</translation>
    </message>
    <message>
        <source>Cluster {id} has {weight}: {miss} too little.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>O agrupamento {id} tem {weight}: {miss} a menos.</translation>
    </message>
    <message>
        <source>… and {count} more.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>… e mais {count}.</translation>
    </message>
    <message>
        <source>{name} per cluster: {least} to {most}, at most {percent} % from the mean.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>{name} por agrupamento: {least} a {most}, desvio da média de até {percent}%.</translation>
    </message>
    <message>
        <source>{name} per cluster: {least} to {most}, at most {percent} % from the mean of the group.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>{name} por agrupamento: {least} a {most}, desvio da média do grupo de até {percent}%.</translation>
    </message>
    <message>
        <source>{name} per cluster: {least} each.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>{name} por agrupamento: {least} em cada um.</translation>
    </message>
    <message numerus="yes">
        <source>%n zones; each is the union of the polygons of its cluster.</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>
            <numerusform>%n zona; é a união dos polígonos do seu agrupamento.</numerusform>
            <numerusform>%n zonas; cada uma é a união dos polígonos do seu agrupamento.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clusters have no zone: their polygons have no area within the boundary.</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>
            <numerusform>%n agrupamento não tem zona: seus polígonos não têm área dentro do contorno.</numerusform>
            <numerusform>%n agrupamentos não têm zona: seus polígonos não têm área dentro do contorno.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clusters have no zone, because no polygon goes to them.</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>
            <numerusform>%n agrupamento não tem zona, porque nenhum polígono vai para ele.</numerusform>
            <numerusform>%n agrupamentos não têm zona, porque nenhum polígono vai para eles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features lie outside the boundary, and so outside all zones.</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>
            <numerusform>%n feição está fora do contorno e, portanto, fora de todas as zonas.</numerusform>
            <numerusform>%n feições estão fora do contorno e, portanto, fora de todas as zonas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features lie outside all polygons or outside the boundary, and so outside all zones.</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>
            <numerusform>%n feição está fora de todos os polígonos ou fora do contorno e, portanto, fora de todas as zonas.</numerusform>
            <numerusform>%n feições estão fora de todos os polígonos ou fora do contorno e, portanto, fora de todas as zonas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features lie outside all zones: the longitudes of the layer span more than one turn around the globe, and zones are drawn for one. Give all features longitudes from -{half} to {half} degrees.</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>
            <numerusform>%n feição está fora de todas as zonas: as longitudes da camada abrangem mais de uma volta ao redor do globo, e as zonas são desenhadas para uma só. Dê a todas as feições longitudes de -{half} a {half} graus.</numerusform>
            <numerusform>%n feições estão fora de todas as zonas: as longitudes da camada abrangem mais de uma volta ao redor do globo, e as zonas são desenhadas para uma só. Dê a todas as feições longitudes de -{half} a {half} graus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features lie in the zone of another cluster, which has more of the features in their polygon.</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>
            <numerusform>%n feição está na zona de outro agrupamento, que tem mais feições no mesmo polígono.</numerusform>
            <numerusform>%n feições estão na zona de outro agrupamento, que tem mais feições no mesmo polígono.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unassigned features lie in a zone: features are never split, and the remaining capacity was too small.</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>
            <numerusform>%n feição não atribuída está em uma zona: as feições nunca são divididas, e a capacidade restante era pequena demais.</numerusform>
            <numerusform>%n feições não atribuídas estão em uma zona: as feições nunca são divididas, e a capacidade restante era pequena demais.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unassigned features lie in a polygon of a zone.</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>
            <numerusform>%n feição não atribuída está em um polígono de uma zona.</numerusform>
            <numerusform>%n feições não atribuídas estão em um polígono de uma zona.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n polygons without assigned features belong to no zone.</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>
            <numerusform>%n polígono sem feições atribuídas não pertence a nenhuma zona.</numerusform>
            <numerusform>%n polígonos sem feições atribuídas não pertencem a nenhuma zona.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features are left unassigned, because the centers are full. They were chosen so that the total squared distance of the others is least.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>
            <numerusform>%n feição fica sem atribuição, porque os centros estão cheios. Ela foi escolhida para que a soma dos quadrados das distâncias das demais seja a menor possível.</numerusform>
            <numerusform>%n feições ficam sem atribuição, porque os centros estão cheios. Elas foram escolhidas para que a soma dos quadrados das distâncias das demais seja a menor possível.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features with a total weight of {weight} are left unassigned. The centers could take all weight only if features were split. No unassigned feature fits into the remaining capacity of any center.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>
            <numerusform>%n feição com peso total de {weight} fica sem atribuição. Os centros só poderiam receber todo o peso se feições fossem divididas. Nenhuma feição não atribuída cabe na capacidade restante de um centro.</numerusform>
            <numerusform>%n feições com peso total de {weight} ficam sem atribuição. Os centros só poderiam receber todo o peso se feições fossem divididas. Nenhuma feição não atribuída cabe na capacidade restante de um centro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features with a total weight of {weight} are left unassigned. All features together weigh {surplus} more than the centers can take. No unassigned feature fits into the remaining capacity of any center.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>
            <numerusform>%n feição com peso total de {weight} fica sem atribuição. Todas as feições juntas pesam {surplus} a mais do que os centros podem receber. Nenhuma feição não atribuída cabe na capacidade restante de um centro.</numerusform>
            <numerusform>%n feições com peso total de {weight} ficam sem atribuição. Todas as feições juntas pesam {surplus} a mais do que os centros podem receber. Nenhuma feição não atribuída cabe na capacidade restante de um centro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mini-batches were used, followed by %n iterations over all features.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>
            <numerusform>Foram usados minilotes, seguidos de %n iteração sobre todas as feições.</numerusform>
            <numerusform>Foram usados minilotes, seguidos de %n iterações sobre todas as feições.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lloyd&apos;s algorithm, continued to its end, would lower the total squared distance by {most}, to {lloyd}.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>O algoritmo de Lloyd, levado até o fim, reduziria a soma dos quadrados das distâncias em {most}, para {lloyd}.</translation>
    </message>
    <message>
        <source>Lloyd&apos;s algorithm, continued to its end, would lower the total squared distance by about {least} to {most}, to about {lloyd}: an estimate from {count} features drawn at random and as many others.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>O algoritmo de Lloyd, levado até o fim, reduziria a soma dos quadrados das distâncias em cerca de {least} a {most}, para cerca de {lloyd}: uma estimativa a partir de {count} feições sorteadas e outras tantas.</translation>
    </message>
    <message>
        <source>The search did not converge: the centers still moved in the last iteration. The clusters are the best ones for the centers before that.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>A busca não convergiu: os centros ainda se moveram na última iteração. Os agrupamentos são os melhores para os centros de antes dela.</translation>
    </message>
    <message>
        <source>Certificate: not verified. Another assignment to these centers may have a smaller total squared distance.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>Certificado: não verificado. Outra atribuição a estes centros pode ter uma soma dos quadrados das distâncias menor.</translation>
    </message>
    <message>
        <source>Certificate: verified for coordinates rounded to steps of {step}. These steps are coarse compared to the root mean square distance given above.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>Certificado: verificado para coordenadas arredondadas em passos de {step}. Esses passos são grosseiros em comparação com a média quadrática das distâncias informada acima.</translation>
    </message>
    <message>
        <source>No other assignment to these centers within the limits has a total squared distance that is smaller by more than {share} %.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>Nenhuma outra atribuição a estes centros dentro dos limites tem soma dos quadrados das distâncias mais de {share}% menor.</translation>
    </message>
    <message>
        <source>Certificate: verified.</source>
        <extracomment>bridge/log/costs.py, bridge/log/outcome.py</extracomment>
        <translation>Certificado: verificado.</translation>
    </message>
    <message>
        <source>Certificate: not verified to be near the best assignment.</source>
        <extracomment>bridge/log/costs.py, bridge/log/outcome.py</extracomment>
        <translation>Certificado: não foi verificado que a atribuição está perto da melhor.</translation>
    </message>
    <message>
        <source>This includes assignments that split features.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>Isso inclui atribuições que dividem feições.</translation>
    </message>
    <message numerus="yes">
        <source>This concerns %n groups: {titles}.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>
            <numerusform>Isso afeta %n grupo: {titles}.</numerusform>
            <numerusform>Isso afeta %n grupos: {titles}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <extracomment>bridge/log/input.py, bridge/log/outcome.py, bridge/log/sentences.py</extracomment>
        <translation>{least} a {most}</translation>
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
        <translation>{unit} ao quadrado</translation>
    </message>
    <message>
        <source>{clusters} is empty. Enter a number.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>{clusters} está vazio. Digite um número.</translation>
    </message>
    <message>
        <source>{clusters} is empty. Enter a number, or set {maximum} or {minimum} (at least 1), from which the number is derived.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>{clusters} está vazio. Digite um número, ou defina {maximum} ou {minimum} (pelo menos 1), dos quais o número é deduzido.</translation>
    </message>
    <message numerus="yes">
        <source>With {parameter} set to {percent}, a cluster may weigh at most {most}, and %n features weigh more. The heaviest is feature {id} with {weight}.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>
            <numerusform>Com {parameter} definido como {percent}, um agrupamento pode pesar no máximo {most}, e %n feição pesa mais. É a feição {id}, com {weight}.</numerusform>
            <numerusform>Com {parameter} definido como {percent}, um agrupamento pode pesar no máximo {most}, e %n feições pesam mais. A mais pesada é a feição {id}, com {weight}.</numerusform>
        </translation>
    </message>
    <message>
        <source>So clusters may weigh from {lower} to {largest}.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>Portanto, os agrupamentos podem pesar de {lower} a {largest}.</translation>
    </message>
    <message>
        <source>{where}, and all others are 0.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>{where}, e todo o resto é 0.</translation>
    </message>
    <message>
        <source>It counts like any other and can dominate the result. If it is wrong or stands for missing data, correct it or leave it out.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>Esse valor conta como qualquer outro e pode dominar o resultado. Se estiver errado ou representar dados ausentes, corrija-o ou deixe-o de fora.</translation>
    </message>
    <message>
        <source>features with a positive weight</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>feições com peso positivo</translation>
    </message>
    <message>
        <source>{clusters} clusters need at least {clusters} {what}; {have} are used.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>Para {clusters} agrupamentos são necessárias pelo menos {clusters} {what}; são usadas {have}.</translation>
    </message>
    <message>
        <source>{clusters} clusters need at least {clusters} features that differ. The features (number used: {have}) have {distinct} different combinations of values.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>Para {clusters} agrupamentos são necessárias pelo menos {clusters} feições diferentes. As feições (número usado: {have}) têm {distinct} combinações de valores diferentes.</translation>
    </message>
    <message>
        <source>{clusters} clusters need at least {clusters} features that differ. The features (number used: {have}) have {places} different combinations of values, of which {distinct} are distinct after rounding.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>Para {clusters} agrupamentos são necessárias pelo menos {clusters} feições diferentes. As feições (número usado: {have}) têm {places} combinações de valores diferentes, das quais {distinct} continuam distintas após o arredondamento.</translation>
    </message>
    <message>
        <source>{clusters} clusters need at least {clusters} distinct positions. The features (number used: {have}) have {places} positions, of which {distinct} are distinct after rounding.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>Para {clusters} agrupamentos são necessárias pelo menos {clusters} posições distintas. As feições (número usado: {have}) têm {places} posições, das quais {distinct} continuam distintas após o arredondamento.</translation>
    </message>
    <message>
        <source>{clusters} clusters need at least {clusters} {what}; there are {have} with a usable geometry.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>Para {clusters} agrupamentos são necessárias pelo menos {clusters} {what}; {have} têm geometria utilizável.</translation>
    </message>
    <message>
        <source>{clusters} clusters need at least {clusters} distinct positions with a positive weight; there are {distinct}.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>Para {clusters} agrupamentos são necessárias pelo menos {clusters} posições distintas com peso positivo; há {distinct}.</translation>
    </message>
    <message>
        <source>{clusters} clusters need at least {clusters} features; there are {have} with a usable geometry, at {distinct} distinct positions.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>Para {clusters} agrupamentos são necessárias pelo menos {clusters} feições; {have} têm geometria utilizável, em {distinct} posições distintas.</translation>
    </message>
    <message>
        <source>{clusters} clusters need at least {clusters} distinct positions; the {have} features have {distinct}.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>Para {clusters} agrupamentos são necessárias pelo menos {clusters} posições distintas; as {have} feições têm {distinct}.</translation>
    </message>
    <message>
        <source>Coordinates are rounded to steps of {step}, a fraction of the extent, and feature {id} lies farthest from the others. If its position is wrong, correct it or leave it out. Otherwise lower the number of clusters to {enough}.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>As coordenadas são arredondadas em passos de {step}, uma fração da extensão, e a feição {id} está mais longe das outras. Se sua posição estiver errada, corrija-a ou deixe a feição de fora. Caso contrário, reduza o número de agrupamentos para {enough}.</translation>
    </message>
    <message>
        <source>No number of clusters meets all limits.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>Nenhum número de agrupamentos respeita todos os limites.</translation>
    </message>
    <message>
        <source>Lower the number of clusters to {enough}.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>Reduza o número de agrupamentos para {enough}.</translation>
    </message>
    <message numerus="yes">
        <source>(%n features have no usable geometry.)</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>
            <numerusform>(%n feição não tem geometria utilizável.)</numerusform>
            <numerusform>(%n feições não têm geometria utilizável.)</numerusform>
        </translation>
    </message>
    <message>
        <source>Feature {id} has a weight of {weight}, and a cluster may have at most {maximum}. Raise {max_size} to {raised}, or leave the feature out.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>A feição {id} tem peso {weight}, e um agrupamento pode ter no máximo {maximum}. Aumente {max_size} para {raised}, ou deixe a feição de fora.</translation>
    </message>
    <message>
        <source>Feature {id} has a weight of {weight}, and a cluster may have at most {maximum}. Raise {max_size} and lower {min_size}, or leave the feature out.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>A feição {id} tem peso {weight}, e um agrupamento pode ter no máximo {maximum}. Aumente {max_size} e reduza {min_size}, ou deixe a feição de fora.</translation>
    </message>
    <message numerus="yes">
        <source>(%n features are too heavy.)</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>
            <numerusform>(%n feição é pesada demais.)</numerusform>
            <numerusform>(%n feições são pesadas demais.)</numerusform>
        </translation>
    </message>
    <message>
        <source>{min_size} is {minimum} and {max_size} is {maximum}. Lower the minimum or raise the maximum.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>{min_size} é {minimum} e {max_size} é {maximum}. Reduza o mínimo ou aumente o máximo.</translation>
    </message>
    <message>
        <source>The center with feature id {id} must get at least {lower} and can take at most {upper}. Lower its minimum or raise its maximum.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>O centro (id da feição: {id}) deve receber pelo menos {lower} e pode receber no máximo {upper}. Reduza seu mínimo ou aumente seu máximo.</translation>
    </message>
    <message>
        <source>Lower {min_size} to {size}.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>Reduza {min_size} para {size}.</translation>
    </message>
    <message>
        <source>Lower {min_size} to {size}, or the number of clusters to {clusters}.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>Reduza {min_size} para {size}, ou o número de agrupamentos para {clusters}.</translation>
    </message>
    <message>
        <source>Raise {max_size} to {raised}.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>Aumente {max_size} para {raised}.</translation>
    </message>
    <message>
        <source>Raise {max_size} to {raised}, or the number of clusters to {more}.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>Aumente {max_size} para {raised}, ou o número de agrupamentos para {more}.</translation>
    </message>
    <message>
        <source>a total weight of {weight}</source>
        <extracomment>bridge/log/roads.py, bridge/log/sentences.py</extracomment>
        <translation>um peso total de {weight}</translation>
    </message>
    <message>
        <source>{count} features</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>{count} feições</translation>
    </message>
    <message>
        <source>The solver {solver}</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>O solucionador {solver}</translation>
    </message>
    <message>
        <source>{solver} is not offered on this system, because loading the Python package “{package}” into QGIS is not known to be safe ({detail}). Set {parameter} to Automatic, which finds the same optimum.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>{solver} não é oferecido neste sistema, porque não se sabe se é seguro carregar o pacote Python “{package}” no QGIS ({detail}). Defina {parameter} como Automático, que encontra o mesmo ótimo.</translation>
    </message>
    <message>
        <source>Set {parameter} to Automatic, which needs no other package and is as good.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>Defina {parameter} como Automático, que não precisa de nenhum outro pacote e é igualmente bom.</translation>
    </message>
    <message>
        <source>The solver {solver} takes at most {limit} pairs of a feature and a cluster, and this run has {pairs}. Set {parameter} to Automatic, which has no such limit and finds the same optimum.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>O solucionador {solver} aceita no máximo {limit} pares de uma feição e um agrupamento, e esta execução tem {pairs}. Defina {parameter} como Automático, que não tem esse limite e encontra o mesmo ótimo.</translation>
    </message>
    <message>
        <source>The solver {solver} gave no usable result ({status}). Set {parameter} to Automatic.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>O solucionador {solver} não deu um resultado utilizável ({status}). Defina {parameter} como Automático.</translation>
    </message>
    <message>
        <source>The output {path} exists, but cannot be read as a GeoPackage ({reason}). Choose another file.</source>
        <extracomment>bridge/output/addition.py</extracomment>
        <translation>A saída {path} existe, mas não pode ser lida como GeoPackage ({reason}). Escolha outro arquivo.</translation>
    </message>
    <message>
        <source>The layer “{name}” cannot be added to {path} ({reason}). Choose another layer name or another file.</source>
        <extracomment>bridge/output/addition.py</extracomment>
        <translation>A camada “{name}” não pode ser adicionada a {path} ({reason}). Escolha outro nome de camada ou outro arquivo.</translation>
    </message>
    <message>
        <source>Another program wrote the layer “{name}” in {path} during the run, so it was not replaced. Choose another layer name, or run again to replace it.</source>
        <extracomment>bridge/output/addition.py</extracomment>
        <translation>Outro programa gravou a camada “{name}” em {path} durante a execução, por isso ela não foi substituída. Escolha outro nome de camada, ou execute de novo para substituí-la.</translation>
    </message>
    <message>
        <source>“{name}” in {path} is not a layer and cannot be replaced. Choose another layer name.</source>
        <extracomment>bridge/output/addition.py</extracomment>
        <translation>“{name}” em {path} não é uma camada e não pode ser substituído. Escolha outro nome de camada.</translation>
    </message>
    <message>
        <source>Choose another format, such as {format}.</source>
        <extracomment>bridge/output/advice.py</extracomment>
        <translation>Escolha outro formato, como {format}.</translation>
    </message>
    <message>
        <source>{first} and {second} have the same destination ({text}). Choose another file, or two layer names in one GeoPackage.</source>
        <extracomment>bridge/output/checks.py</extracomment>
        <translation>{first} e {second} têm o mesmo destino ({text}). Escolha outro arquivo, ou dois nomes de camada em um GeoPackage.</translation>
    </message>
    <message>
        <source>The folder {folder} for the output does not exist. Create it or choose another.</source>
        <extracomment>bridge/output/checks.py</extracomment>
        <translation>A pasta {folder} da saída não existe. Crie-a ou escolha outra.</translation>
    </message>
    <message>
        <source>The folder {folder} for the output cannot be written to ({reason}).</source>
        <extracomment>bridge/output/checks.py</extracomment>
        <translation>Não é possível gravar na pasta {folder} da saída ({reason}).</translation>
    </message>
    <message>
        <source>The name of the output is too long: {name}. Choose a shorter one.</source>
        <extracomment>bridge/output/checks.py</extracomment>
        <translation>O nome da saída é longo demais: {name}. Escolha um mais curto.</translation>
    </message>
    <message>
        <source>The path of the output is too long for a database: it has {count} bytes, and at most {most} are allowed. Choose another folder. ({path})</source>
        <extracomment>bridge/output/checks.py</extracomment>
        <translation>O caminho da saída é longo demais para um banco de dados: tem {count} bytes, e são permitidos no máximo {most}. Escolha outra pasta. ({path})</translation>
    </message>
    <message>
        <source>The output {path} would be a table, but the features have geometries. Choose {other}.</source>
        <extracomment>bridge/output/checks.py</extracomment>
        <translation>A saída {path} seria uma tabela, mas as feições têm geometrias. Escolha {other}.</translation>
    </message>
    <message>
        <source>The output {path} would be misplaced by {file}, which says where images of this name lie. Choose another name.</source>
        <extracomment>bridge/output/checks.py</extracomment>
        <translation>A saída {path} ficaria na posição errada por causa de {file}, que define onde ficam as imagens com esse nome. Escolha outro nome.</translation>
    </message>
    <message>
        <source>The output {path} would replace {file}. Choose another name.</source>
        <extracomment>bridge/output/checks.py</extracomment>
        <translation>A saída {path} substituiria {file}. Escolha outro nome.</translation>
    </message>
    <message>
        <source>The output {path} would replace {file}, which belongs to {owner}. Choose another name.</source>
        <extracomment>bridge/output/checks.py</extracomment>
        <translation>A saída {path} substituiria {file}, que pertence a {owner}. Escolha outro nome.</translation>
    </message>
    <message>
        <source>The output {path} exists and cannot be written to.</source>
        <extracomment>bridge/output/checks.py</extracomment>
        <translation>A saída {path} existe e não pode ser gravada.</translation>
    </message>
    <message>
        <source>Only a GeoPackage can take another layer, and {path} already exists. Choose another file.</source>
        <extracomment>bridge/output/checks.py</extracomment>
        <translation>Somente um GeoPackage pode receber mais uma camada, e {path} já existe. Escolha outro arquivo.</translation>
    </message>
    <message>
        <source>The output would replace “{table}” in {path}, from which the input layer is read. Choose another layer name.</source>
        <extracomment>bridge/output/checks.py</extracomment>
        <translation>A saída substituiria “{table}” em {path}, de onde a camada de entrada é lida. Escolha outro nome de camada.</translation>
    </message>
    <message>
        <source>The output is the input layer itself (“{table}” in {path}). Choose another layer name.</source>
        <extracomment>bridge/output/checks.py</extracomment>
        <translation>A saída é a própria camada de entrada (“{table}” em {path}). Escolha outro nome de camada.</translation>
    </message>
    <message>
        <source>The output table already exists, and it would be lost if replacing it failed: {uri}. Drop it first or choose another name.</source>
        <extracomment>bridge/output/checks.py</extracomment>
        <translation>A tabela de saída já existe e seria perdida se a substituição falhasse: {uri}. Exclua-a primeiro ou escolha outro nome.</translation>
    </message>
    <message>
        <source>{output}: files with the extension “{ending}” cannot be written ({path}). Use {endings}.</source>
        <extracomment>bridge/output/destination.py</extracomment>
        <translation>{output}: não é possível gravar arquivos com a extensão “{ending}” ({path}). Use {endings}.</translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>bridge/log/zones.py, bridge/output/destination.py, bridge/output/samples.py, bridge/read/numbers.py</extracomment>
        <translation> ou </translation>
    </message>
    <message>
        <source>GDAL cannot write rasters with the extension “.{extension}” here ({path}). Use .tif, .png, .img or another one.</source>
        <extracomment>bridge/output/destination.py</extracomment>
        <translation>O GDAL não consegue gravar aqui rasters com a extensão “.{extension}” ({path}). Use .tif, .png, .img ou outra.</translation>
    </message>
    <message>
        <source>The result cannot be appended to an existing layer. Choose a new layer.</source>
        <extracomment>bridge/output/destination.py</extracomment>
        <translation>O resultado não pode ser acrescentado a uma camada existente. Escolha uma nova camada.</translation>
    </message>
    <message>
        <source>{output}: {text} does not name both a file and a layer. Give dbname=&apos;…&apos; and table=&quot;…&quot;, or the path alone to replace the whole file.</source>
        <extracomment>bridge/output/destination.py</extracomment>
        <translation>{output}: {text} não informa um arquivo e uma camada. Informe dbname=&apos;…&apos; e table=&quot;…&quot;, ou apenas o caminho para substituir o arquivo inteiro.</translation>
    </message>
    <message>
        <source>QGIS cannot write files with the extension “.{extension}” ({path}). Use .gpkg, .geojson, .shp or another vector format.</source>
        <extracomment>bridge/output/destination.py</extracomment>
        <translation>O QGIS não consegue gravar arquivos com a extensão “.{extension}” ({path}). Use .gpkg, .geojson, .shp ou outro formato vetorial.</translation>
    </message>
    <message>
        <source>The output {path} is a folder. Enter the name of a file.</source>
        <extracomment>bridge/output/destination.py</extracomment>
        <translation>A saída {path} é uma pasta. Digite o nome de um arquivo.</translation>
    </message>
    <message>
        <source>The output {path} is a device or a pipe. Enter the name of a file.</source>
        <extracomment>bridge/output/destination.py</extracomment>
        <translation>A saída {path} é um dispositivo ou um pipe. Digite o nome de um arquivo.</translation>
    </message>
    <message>
        <source>The output {path} is a link that leads to itself. Enter another name.</source>
        <extracomment>bridge/output/destination.py</extracomment>
        <translation>A saída {path} é um link que aponta para si mesmo. Digite outro nome.</translation>
    </message>
    <message>
        <source>The features of the layer changed during the run, so clusters and features no longer match. Nothing was written. Run the algorithm again.</source>
        <extracomment>bridge/output/features.py</extracomment>
        <translation>As feições da camada mudaram durante a execução, por isso agrupamentos e feições não correspondem mais. Nada foi gravado. Execute o algoritmo de novo.</translation>
    </message>
    <message>
        <source>{path} is in use. Waiting up to {seconds} seconds for it.</source>
        <extracomment>bridge/output/locks.py</extracomment>
        <translation>{path} está em uso. Aguardando até {seconds} segundos.</translation>
    </message>
    <message>
        <source>{path} is in use by another program or by unsaved edits in QGIS, and was not changed. Close it there or save the edits and run again, or choose another file.</source>
        <extracomment>bridge/output/locks.py</extracomment>
        <translation>{path} está em uso por outro programa ou por edições não salvas no QGIS, e não foi alterado. Feche-o lá ou salve as edições e execute de novo, ou escolha outro arquivo.</translation>
    </message>
    <message>
        <source>The output {path} would be damaged by {files}, which remain from a deleted file of the same name. Delete or move them, or choose another name.</source>
        <extracomment>bridge/output/locks.py</extracomment>
        <translation>A saída {path} seria danificada por {files}, que restaram de um arquivo excluído com o mesmo nome. Exclua-os ou mova-os, ou escolha outro nome.</translation>
    </message>
    <message>
        <source> and </source>
        <extracomment>bridge/output/locks.py, bridge/output/plans.py</extracomment>
        <translation> e </translation>
    </message>
    <message>
        <source> and {count} more</source>
        <extracomment>bridge/output/names.py</extracomment>
        <translation> e mais {count}</translation>
    </message>
    <message numerus="yes">
        <source>{output}: %n features have coordinates that are not finite (infinite or not a number). They are written without geometry.</source>
        <extracomment>bridge/output/outputs.py</extracomment>
        <translation>
            <numerusform>{output}: %n feição tem coordenadas não finitas (infinitas ou não numéricas). Ela é gravada sem geometria.</numerusform>
            <numerusform>{output}: %n feições têm coordenadas não finitas (infinitas ou não numéricas). Elas são gravadas sem geometria.</numerusform>
        </translation>
    </message>
    <message>
        <source>{output}: {file} cannot hold features without geometry, and some may have none.</source>
        <extracomment>bridge/output/plans.py</extracomment>
        <translation>{output}: {file} não aceita feições sem geometria, e algumas podem não ter nenhuma.</translation>
    </message>
    <message numerus="yes">
        <source>{output}: {file} cannot hold features without geometry, and %n features have no usable one.</source>
        <extracomment>bridge/output/plans.py</extracomment>
        <translation>
            <numerusform>{output}: {file} não aceita feições sem geometria, e %n feição não tem geometria utilizável.</numerusform>
            <numerusform>{output}: {file} não aceita feições sem geometria, e %n feições não têm geometria utilizável.</numerusform>
        </translation>
    </message>
    <message>
        <source>{output}: {file} has no data type for the values of {fields}. They are written as text.</source>
        <extracomment>bridge/output/plans.py</extracomment>
        <translation>{output}: {file} não tem tipo de dado para os valores de {fields}. Eles são gravados como texto.</translation>
    </message>
    <message>
        <source>“{name}” is renamed to “{other}”</source>
        <extracomment>bridge/output/plans.py</extracomment>
        <translation>“{name}” passa a se chamar “{other}”</translation>
    </message>
    <message>
        <source>{output}: {file} cannot be written under the name “{title}”. Choose another name, such as “{instead}”.</source>
        <extracomment>bridge/output/plans.py</extracomment>
        <translation>{output}: {file} não pode ser gravado com o nome “{title}”. Escolha outro nome, como “{instead}”.</translation>
    </message>
    <message>
        <source>{output}: {file} cannot hold this layer.</source>
        <extracomment>bridge/output/plans.py</extracomment>
        <translation>{output}: {file} não aceita esta camada.</translation>
    </message>
    <message>
        <source>{output}: {file} cannot hold the fields {fields}.</source>
        <extracomment>bridge/output/plans.py</extracomment>
        <translation>{output}: {file} não aceita os campos {fields}.</translation>
    </message>
    <message>
        <source>{output}: {file} cannot hold fields whose names differ only in case, blanks or special characters: {fields}. Rename one of them.</source>
        <extracomment>bridge/output/plans.py</extracomment>
        <translation>{output}: {file} não aceita campos cujos nomes diferem apenas em maiúsculas e minúsculas, espaços ou caracteres especiais: {fields}. Renomeie um deles.</translation>
    </message>
    <message>
        <source>{output}: {file} needs a different value of {fields} in each feature. Rename the field.</source>
        <extracomment>bridge/output/plans.py</extracomment>
        <translation>{output}: {file} exige um valor diferente de {fields} em cada feição. Renomeie o campo.</translation>
    </message>
    <message>
        <source>{output}: {file} cannot hold geometries of the type {kind}.</source>
        <extracomment>bridge/output/plans.py</extracomment>
        <translation>{output}: {file} não aceita geometrias do tipo {kind}.</translation>
    </message>
    <message>
        <source>{output}: {file} cannot hold a table without geometry.</source>
        <extracomment>bridge/output/plans.py</extracomment>
        <translation>{output}: {file} não aceita uma tabela sem geometria.</translation>
    </message>
    <message>
        <source>{output}: {file} cannot hold geometries. Only the fields are written.</source>
        <extracomment>bridge/output/plans.py</extracomment>
        <translation>{output}: {file} não aceita geometrias. Apenas os campos são gravados.</translation>
    </message>
    <message>
        <source>{output}: {file} does not keep the reference system ({crs}).</source>
        <extracomment>bridge/output/plans.py</extracomment>
        <translation>{output}: {file} não mantém o sistema de referência ({crs}).</translation>
    </message>
    <message>
        <source>{output}: {file} cannot hold {dropped} values.</source>
        <extracomment>bridge/output/plans.py</extracomment>
        <translation>{output}: {file} não aceita valores {dropped}.</translation>
    </message>
    <message>
        <source>{output}: {file} moves positions by up to about {moved} units of the layer.</source>
        <extracomment>bridge/output/plans.py</extracomment>
        <translation>{output}: {file} desloca as posições em até cerca de {moved} unidades da camada.</translation>
    </message>
    <message>
        <source>{format} cannot hold this raster without changing it. Write {path} as a GeoTIFF (.tif).</source>
        <extracomment>bridge/output/raster.py</extracomment>
        <translation>{format} não aceita este raster sem alterá-lo. Grave {path} como GeoTIFF (.tif).</translation>
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
        <translation>acima de {most} ou abaixo de {least}</translation>
    </message>
    <message>
        <source>above {limit}</source>
        <extracomment>bridge/output/samples.py</extracomment>
        <translation>acima de {limit}</translation>
    </message>
    <message>
        <source>below -{limit}</source>
        <extracomment>bridge/output/samples.py</extracomment>
        <translation>abaixo de -{limit}</translation>
    </message>
    <message>
        <source>the written file cannot be read</source>
        <extracomment>bridge/output/scratch.py</extracomment>
        <translation>o arquivo gravado não pode ser lido</translation>
    </message>
    <message>
        <source>The disk with the folder for temporary files ({folder}) is full. Free some space and run again.</source>
        <extracomment>bridge/output/scratch.py</extracomment>
        <translation>O disco com a pasta de arquivos temporários ({folder}) está cheio. Libere espaço e execute de novo.</translation>
    </message>
    <message>
        <source>{path} cannot be replaced ({reason}). Close the programs and layers that use it, or choose another file. It was not changed.</source>
        <extracomment>bridge/output/staging.py</extracomment>
        <translation>{path} não pode ser substituído ({reason}). Feche os programas e camadas que o usam, ou escolha outro arquivo. Ele não foi alterado.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}). Nothing was changed.</source>
        <extracomment>bridge/output/staging.py</extracomment>
        <translation>{path} não pode ser gravado ({reason}). Nada foi alterado.</translation>
    </message>
    <message>
        <source>another program has changed it since</source>
        <extracomment>bridge/output/staging.py</extracomment>
        <translation>outro programa o alterou nesse meio-tempo</translation>
    </message>
    <message>
        <source>{path} could not be restored ({reason}). Its former content is in {folder}.</source>
        <extracomment>bridge/output/staging.py</extracomment>
        <translation>{path} não pôde ser restaurado ({reason}). Seu conteúdo anterior está em {folder}.</translation>
    </message>
    <message>
        <source>A run was killed while it replaced files. {folder} has the files as they were before. Move them back, or delete the folder.</source>
        <extracomment>bridge/output/staging.py</extracomment>
        <translation>Uma execução foi interrompida enquanto substituía arquivos. {folder} contém os arquivos como eram antes. Mova-os de volta, ou exclua a pasta.</translation>
    </message>
    <message>
        <source>Make them different or rename the field.</source>
        <extracomment>bridge/output/values.py</extracomment>
        <translation>Torne-os diferentes ou renomeie o campo.</translation>
    </message>
    <message>
        <source>Remove these characters.</source>
        <extracomment>bridge/output/values.py</extracomment>
        <translation>Remova esses caracteres.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}</source>
        <extracomment>bridge/output/writers.py</extracomment>
        <translation>{path} não pode ser gravado: {reason}</translation>
    </message>
    <message>
        <source>only {count} of {all} features were written</source>
        <extracomment>bridge/output/writers.py</extracomment>
        <translation>apenas {count} de {all} feições foram gravadas</translation>
    </message>
    <message>
        <source>The result could not be written. No files were left behind.</source>
        <extracomment>bridge/output/writers.py</extracomment>
        <translation>O resultado não pôde ser gravado. Nenhum arquivo foi deixado.</translation>
    </message>
    <message>
        <source>{source} has no bands itself. Choose one of the rasters in it.</source>
        <extracomment>bridge/raster/source.py</extracomment>
        <translation>{source} não tem bandas próprias. Escolha um dos rasters que ele contém.</translation>
    </message>
    <message>
        <source>Band {number} does not exist. Use numbers from 1 to {count} in {parameter}.</source>
        <extracomment>bridge/raster/source.py</extracomment>
        <translation>A banda {number} não existe. Use números de 1 a {count} em {parameter}.</translation>
    </message>
    <message>
        <source>Band {number} contains complex numbers ({kind}), which cannot be compared. Choose other bands in {parameter}, or make a raster of the real part or the amplitude.</source>
        <extracomment>bridge/raster/source.py</extracomment>
        <translation>A banda {number} contém números complexos ({kind}), que não podem ser comparados. Escolha outras bandas em {parameter}, ou crie um raster da parte real ou da amplitude.</translation>
    </message>
    <message>
        <source>{name} cannot be read by GDAL (its provider is {provider}). Save it as a file first.</source>
        <extracomment>bridge/raster/source.py</extracomment>
        <translation>{name} não pode ser lido pelo GDAL (seu provedor é {provider}). Salve-o antes como arquivo.</translation>
    </message>
    <message>
        <source>{source} cannot be read as a raster ({reason}).</source>
        <extracomment>bridge/raster/source.py</extracomment>
        <translation>{source} não pode ser lido como raster ({reason}).</translation>
    </message>
    <message>
        <source>The raster cannot be read in row {row} ({reason}).</source>
        <extracomment>bridge/raster/source.py</extracomment>
        <translation>O raster não pode ser lido na linha {row} ({reason}).</translation>
    </message>
    <message>
        <source>Class {number}: {pixels}</source>
        <extracomment>bridge/raster/style.py</extracomment>
        <translation>Classe {number}: {pixels}</translation>
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
        <translation>unidades das bandas</translation>
    </message>
    <message>
        <source>Raster: {width} × {height} pixels; bands: {bands}.</source>
        <extracomment>bridge/raster/words.py</extracomment>
        <translation>Raster: {width} × {height} pixels; bandas: {bands}.</translation>
    </message>
    <message>
        <source>Band {band} has a color table: pixels are compared by their red, green and blue, not by their numbers.</source>
        <extracomment>bridge/raster/words.py</extracomment>
        <translation>A banda {band} tem uma tabela de cores: os pixels são comparados por vermelho, verde e azul, e não por seus números.</translation>
    </message>
    <message>
        <source>Band {band} is a transparency band. Transparent pixels get no class.</source>
        <extracomment>bridge/raster/words.py</extracomment>
        <translation>A banda {band} é uma banda de transparência. Pixels transparentes não recebem classe.</translation>
    </message>
    <message numerus="yes">
        <source>%n valid pixels, all of which are used to find the classes.</source>
        <extracomment>bridge/raster/words.py</extracomment>
        <translation>
            <numerusform>%n pixel válido, usado para encontrar as classes.</numerusform>
            <numerusform>%n pixels válidos, todos usados para encontrar as classes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n valid pixels, of which {count} ({share}) are drawn at random to find the classes. {parameter} sets how many.</source>
        <extracomment>bridge/raster/words.py</extracomment>
        <translation>
            <numerusform>%n pixel válido, dos quais {count} ({share}) são sorteados para encontrar as classes. {parameter} define quantos.</numerusform>
            <numerusform>%n pixels válidos, dos quais {count} ({share}) são sorteados para encontrar as classes. {parameter} define quantos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pixels get no class, because they have no data, are masked or not finite.</source>
        <extracomment>bridge/raster/words.py</extracomment>
        <translation>
            <numerusform>%n pixel não recebe classe, porque não tem dados, está mascarado ou não é finito.</numerusform>
            <numerusform>%n pixels não recebem classe, porque não têm dados, estão mascarados ou não são finitos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Such a number often marks pixels without data. If so, declare it as the raster&apos;s no data value, for example with “Translate (Convert Format)”.</source>
        <extracomment>bridge/raster/words.py</extracomment>
        <translation>Um número assim costuma marcar pixels sem dados. Nesse caso, declare-o como valor NoData do raster, por exemplo com “Converter (converter o formato)”.</translation>
    </message>
    <message>
        <source>Band {band} has values from {low} to {high}.</source>
        <extracomment>bridge/raster/words.py</extracomment>
        <translation>A banda {band} tem valores de {low} a {high}.</translation>
    </message>
    <message>
        <source>The squares of such numbers are too large to be computed.</source>
        <extracomment>bridge/raster/words.py</extracomment>
        <translation>Os quadrados desses números são grandes demais para serem calculados.</translation>
    </message>
    <message>
        <source>Band {band} has the value {value}</source>
        <extracomment>bridge/raster/words.py</extracomment>
        <translation>A banda {band} tem o valor {value}</translation>
    </message>
    <message numerus="yes">
        <source>Converged after %n iterations; typical distance of the pixels to their class {distance} (root mean square).</source>
        <extracomment>bridge/raster/words.py</extracomment>
        <translation>
            <numerusform>Convergiu após %n iteração; distância típica dos pixels à sua classe {distance} (média quadrática).</numerusform>
            <numerusform>Convergiu após %n iterações; distância típica dos pixels à sua classe {distance} (média quadrática).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n classes with {smallest} to {largest} pixels.</source>
        <extracomment>bridge/raster/words.py</extracomment>
        <translation>
            <numerusform>%n classe com {smallest} a {largest} pixels.</numerusform>
            <numerusform>%n classes com {smallest} a {largest} pixels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n classes, {smallest} pixels in each.</source>
        <extracomment>bridge/raster/words.py</extracomment>
        <translation>
            <numerusform>%n classe com {smallest} pixels.</numerusform>
            <numerusform>%n classes, {smallest} pixels em cada uma.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n classes with {smallest} to {largest} pixels, up to {percent} off an equal area.</source>
        <extracomment>bridge/raster/words.py</extracomment>
        <translation>
            <numerusform>%n classe com {smallest} a {largest} pixels, desvio da área igual de até {percent}.</numerusform>
            <numerusform>%n classes com {smallest} a {largest} pixels, desvio da área igual de até {percent}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n classes have no pixels.</source>
        <extracomment>bridge/raster/words.py</extracomment>
        <translation>
            <numerusform>%n classe não tem pixels.</numerusform>
            <numerusform>%n classes não têm pixels.</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is lost</source>
        <extracomment>bridge/raster/words.py</extracomment>
        <translation>nada se perde</translation>
    </message>
    <message>
        <source>PSNR: {psnr} dB (peak {peak})</source>
        <extracomment>bridge/raster/words.py</extracomment>
        <translation>PSNR: {psnr} dB (pico {peak})</translation>
    </message>
    <message>
        <source>Mean squared error: {mse}; {psnr}; size ratio: {ratio}.</source>
        <extracomment>bridge/raster/words.py</extracomment>
        <translation>Erro quadrático médio: {mse}; {psnr}; razão de tamanho: {ratio}.</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n pixels has a value in every chosen band: all of them have no data, are masked or not finite. Choose other bands in {parameter}, or another raster.</source>
        <extracomment>bridge/raster/words.py</extracomment>
        <translation>
            <numerusform>O único pixel (%n) não tem valor em todas as bandas escolhidas: não tem dados, está mascarado ou não é finito. Escolha outras bandas em {parameter}, ou outro raster.</numerusform>
            <numerusform>Nenhum dos %n pixels tem valor em todas as bandas escolhidas: todos estão sem dados, mascarados ou não são finitos. Escolha outras bandas em {parameter}, ou outro raster.</numerusform>
        </translation>
    </message>
    <message>
        <source>{classes} classes need at least {classes} pixels; {pixels} are valid. Lower the number of classes (CLUSTERS) to {pixels}.</source>
        <extracomment>bridge/raster/words.py</extracomment>
        <translation>Para {classes} classes são necessários pelo menos {classes} pixels; {pixels} são válidos. Reduza o número de classes (CLUSTERS) para {pixels}.</translation>
    </message>
    <message>
        <source>{classes} classes need at least {classes} different values; the {pixels} valid pixels have {distinct}. Lower the number of classes (CLUSTERS) to {distinct}.</source>
        <extracomment>bridge/raster/words.py</extracomment>
        <translation>Para {classes} classes são necessários pelo menos {classes} valores diferentes; os {pixels} pixels válidos têm {distinct}. Reduza o número de classes (CLUSTERS) para {distinct}.</translation>
    </message>
    <message>
        <source>{classes} classes need at least {classes} different values; the {pixels} pixels that were drawn have {distinct}. Lower the number of classes (CLUSTERS) to {distinct}, or raise {parameter}.</source>
        <extracomment>bridge/raster/words.py</extracomment>
        <translation>Para {classes} classes são necessários pelo menos {classes} valores diferentes; os {pixels} pixels sorteados têm {distinct}. Reduza o número de classes (CLUSTERS) para {distinct}, ou aumente {parameter}.</translation>
    </message>
    <message>
        <source>scaled units</source>
        <extracomment>bridge/read/attributes.py</extracomment>
        <translation>unidades escalonadas</translation>
    </message>
    <message>
        <source>units of the fields</source>
        <extracomment>bridge/read/attributes.py</extracomment>
        <translation>unidades dos campos</translation>
    </message>
    <message>
        <source>squared {unit}</source>
        <extracomment>bridge/read/attributes.py</extracomment>
        <translation>{unit} ao quadrado</translation>
    </message>
    <message>
        <source>There is nothing to cluster: the layer has no features, or the selection or the filter leaves none.</source>
        <extracomment>bridge/read/attributes.py, bridge/read/points.py</extracomment>
        <translation>Não há nada para agrupar: a camada não tem feições, ou a seleção ou o filtro não deixa nenhuma.</translation>
    </message>
    <message numerus="yes">
        <source>The field “{name}” has no finite number in any of the %n features. Choose other fields in {parameter}.</source>
        <extracomment>bridge/read/attributes.py</extracomment>
        <translation>
            <numerusform>O campo “{name}” não tem número finito na única feição (%n). Escolha outros campos em {parameter}.</numerusform>
            <numerusform>O campo “{name}” não tem número finito em nenhuma das %n feições. Escolha outros campos em {parameter}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features have missing values. The first is feature {id}, in the field “{name}”. Correct them, or choose another option for {parameter}.</source>
        <extracomment>bridge/read/attributes.py</extracomment>
        <translation>
            <numerusform>%n feição tem valores ausentes. É a feição {id}, no campo “{name}”. Corrija-os, ou escolha outra opção em {parameter}.</numerusform>
            <numerusform>%n feições têm valores ausentes. A primeira é a feição {id}, no campo “{name}”. Corrija-os, ou escolha outra opção em {parameter}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is nothing to cluster: none of the %n features has a value in every field. Choose fewer fields in {fields}, or another option for {nulls}.</source>
        <extracomment>bridge/read/attributes.py</extracomment>
        <translation>
            <numerusform>Não há nada para agrupar: a única feição (%n) não tem valor em todos os campos. Escolha menos campos em {fields}, ou outra opção em {nulls}.</numerusform>
            <numerusform>Não há nada para agrupar: nenhuma das %n feições tem valor em todos os campos. Escolha menos campos em {fields}, ou outra opção em {nulls}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is nothing to cluster: none of the %n features has a value in every field and a position. Choose fewer fields in {fields}, or another option for {nulls}.</source>
        <extracomment>bridge/read/attributes.py</extracomment>
        <translation>
            <numerusform>Não há nada para agrupar: a única feição (%n) não tem valor em todos os campos e uma posição. Escolha menos campos em {fields}, ou outra opção em {nulls}.</numerusform>
            <numerusform>Não há nada para agrupar: nenhuma das %n feições tem valor em todos os campos e uma posição. Escolha menos campos em {fields}, ou outra opção em {nulls}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the chosen fields varies: each has the same value in all %n features that are used. Choose other fields in {parameter}.</source>
        <extracomment>bridge/read/attributes.py</extracomment>
        <translation>
            <numerusform>Nenhum dos campos escolhidos varia: só %n feição é usada. Escolha outros campos em {parameter}.</numerusform>
            <numerusform>Nenhum dos campos escolhidos varia: cada um tem o mesmo valor em todas as %n feições usadas. Escolha outros campos em {parameter}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features read; fields: {fields}.</source>
        <extracomment>bridge/read/attributes.py</extracomment>
        <translation>
            <numerusform>%n feição lida; campos: {fields}.</numerusform>
            <numerusform>%n feições lidas; campos: {fields}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features have missing values or no usable position. They are skipped.</source>
        <extracomment>bridge/read/attributes.py</extracomment>
        <translation>
            <numerusform>%n feição tem valores ausentes ou não tem posição utilizável. Ela é ignorada.</numerusform>
            <numerusform>%n feições têm valores ausentes ou não têm posição utilizável. Elas são ignoradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features have missing values or no usable position. They are skipped and written with NULL in the new fields.</source>
        <extracomment>bridge/read/attributes.py</extracomment>
        <translation>
            <numerusform>%n feição tem valores ausentes ou não tem posição utilizável. Ela é ignorada e gravada com NULL nos novos campos.</numerusform>
            <numerusform>%n feições têm valores ausentes ou não têm posição utilizável. Elas são ignoradas e gravadas com NULL nos novos campos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features have missing values, for which the field&apos;s mean is used.</source>
        <extracomment>bridge/read/attributes.py</extracomment>
        <translation>
            <numerusform>%n feição tem valores ausentes, substituídos pela média do campo.</numerusform>
            <numerusform>%n feições têm valores ausentes, substituídos pela média do campo.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” has the value {middle} in all features that are used, so it has no effect.</source>
        <extracomment>bridge/read/attributes.py</extracomment>
        <translation>“{name}” tem o valor {middle} em todas as feições usadas, por isso não tem efeito.</translation>
    </message>
    <message>
        <source>Scaled “{name}”: (value − {middle}) / {spread}.</source>
        <extracomment>bridge/read/attributes.py</extracomment>
        <translation>Escalonamento de “{name}”: (valor − {middle}) / {spread}.</translation>
    </message>
    <message>
        <source>The quartiles of “{name}” are equal, so it is divided by its standard deviation instead of the interquartile range.</source>
        <extracomment>bridge/read/attributes.py</extracomment>
        <translation>Os quartis de “{name}” são iguais, por isso ele é dividido pelo desvio padrão em vez do intervalo interquartil.</translation>
    </message>
    <message>
        <source>“{name}” varies so little compared to “{widest}” that it has no effect.</source>
        <extracomment>bridge/read/attributes.py</extracomment>
        <translation>“{name}” varia tão pouco em comparação com “{widest}” que não tem efeito.</translation>
    </message>
    <message>
        <source>Choose another option for {parameter}.</source>
        <extracomment>bridge/read/attributes.py</extracomment>
        <translation>Escolha outra opção em {parameter}.</translation>
    </message>
    <message>
        <source>Scaled positions: divided by {spread} along all axes.</source>
        <extracomment>bridge/read/attributes.py</extracomment>
        <translation>Escalonamento das posições: divididas por {spread} em todos os eixos.</translation>
    </message>
    <message>
        <source>All features have the same position, so it has no effect.</source>
        <extracomment>bridge/read/attributes.py</extracomment>
        <translation>Todas as feições têm a mesma posição, por isso ela não tem efeito.</translation>
    </message>
    <message>
        <source>Feature {id} has {value} in the field “{name}”</source>
        <extracomment>bridge/read/attributes.py</extracomment>
        <translation>A feição {id} tem {value} no campo “{name}”</translation>
    </message>
    <message>
        <source>{layer}: a polygon crosses the antimeridian or holds a pole, and cannot be transformed to the reference system of the input ({crs}). Split it there, or choose another layer.</source>
        <extracomment>bridge/read/boundary.py</extracomment>
        <translation>{layer}: um polígono cruza o antimeridiano ou contém um polo, e não pode ser transformado para o sistema de referência da entrada ({crs}). Divida-o ali, ou escolha outra camada.</translation>
    </message>
    <message numerus="yes">
        <source>%n features of {layer} cannot be transformed to the reference system of the input ({crs}). They are skipped.</source>
        <extracomment>bridge/read/boundary.py</extracomment>
        <translation>
            <numerusform>%n feição de {layer} não pode ser transformada para o sistema de referência da entrada ({crs}). Ela é ignorada.</numerusform>
            <numerusform>%n feições de {layer} não podem ser transformadas para o sistema de referência da entrada ({crs}). Elas são ignoradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>{layer}: the layer (or the selection in it) has no polygon with an area. Choose another layer.</source>
        <extracomment>bridge/read/boundary.py</extracomment>
        <translation>{layer}: a camada (ou a seleção nela) não tem polígono com área. Escolha outra camada.</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n features lies within the polygons of {layer}. Check the reference systems of both layers, or choose another layer.</source>
        <extracomment>bridge/read/boundary.py</extracomment>
        <translation>
            <numerusform>A única feição (%n) não está dentro dos polígonos de {layer}. Verifique os sistemas de referência das duas camadas, ou escolha outra camada.</numerusform>
            <numerusform>Nenhuma das %n feições está dentro dos polígonos de {layer}. Verifique os sistemas de referência das duas camadas, ou escolha outra camada.</numerusform>
        </translation>
    </message>
    <message>
        <source>feature {id} has no usable value in one of its fields</source>
        <extracomment>bridge/read/center_table.py</extracomment>
        <translation>a feição {id} não tem valor utilizável em um de seus campos</translation>
    </message>
    <message>
        <source>it has no rows</source>
        <extracomment>bridge/read/center_table.py</extracomment>
        <translation>ela não tem linhas</translation>
    </message>
    <message>
        <source>its clusters are not numbered from 1 without gaps</source>
        <extracomment>bridge/read/center_table.py</extracomment>
        <translation>seus agrupamentos não são numerados a partir de 1 sem lacunas</translation>
    </message>
    <message>
        <source>cluster {number} has other fields or another scaling than cluster 1</source>
        <extracomment>bridge/read/center_table.py</extracomment>
        <translation>o agrupamento {number} tem outros campos ou outro escalonamento que o agrupamento 1</translation>
    </message>
    <message>
        <source>it does not say by which field it is grouped</source>
        <extracomment>bridge/read/center_table.py</extracomment>
        <translation>ela não informa por qual campo está dividida em grupos</translation>
    </message>
    <message>
        <source>cluster {number} is in several groups</source>
        <extracomment>bridge/read/center_table.py</extracomment>
        <translation>o agrupamento {number} está em vários grupos</translation>
    </message>
    <message>
        <source>its clusters are not numbered group after group</source>
        <extracomment>bridge/read/center_table.py</extracomment>
        <translation>seus agrupamentos não são numerados grupo após grupo</translation>
    </message>
    <message>
        <source>it has no row for a field</source>
        <extracomment>bridge/read/center_table.py</extracomment>
        <translation>falta nela a linha de um campo</translation>
    </message>
    <message>
        <source>the sizes of its clusters are missing</source>
        <extracomment>bridge/read/center_table.py</extracomment>
        <translation>faltam os tamanhos de seus agrupamentos</translation>
    </message>
    <message>
        <source>it has no field “{name}”</source>
        <extracomment>bridge/read/center_table.py</extracomment>
        <translation>ela não tem o campo “{name}”</translation>
    </message>
    <message>
        <source>{parameter} cannot be used: {reason}. Choose the table that an earlier run wrote as {centers}, with all of its rows.</source>
        <extracomment>bridge/read/center_table.py</extracomment>
        <translation>{parameter} não pode ser usada: {reason}. Escolha a tabela que uma execução anterior gravou como {centers}, com todas as linhas.</translation>
    </message>
    <message>
        <source>The layer of centers</source>
        <extracomment>bridge/read/centers.py</extracomment>
        <translation>A camada de centros</translation>
    </message>
    <message numerus="yes">
        <source>%n features of the layer of centers have no usable position: their geometry is null, empty, not finite, or cannot be transformed to the reference system of the input. The first is feature {id}.</source>
        <extracomment>bridge/read/centers.py</extracomment>
        <translation>
            <numerusform>%n feição da camada de centros não tem posição utilizável: sua geometria é nula, vazia, não finita, ou não pode ser transformada para o sistema de referência da entrada. É a feição {id}.</numerusform>
            <numerusform>%n feições da camada de centros não têm posição utilizável: sua geometria é nula, vazia, não finita, ou não pode ser transformada para o sistema de referência da entrada. A primeira é a feição {id}.</numerusform>
        </translation>
    </message>
    <message>
        <source>No center is left. Correct them.</source>
        <extracomment>bridge/read/centers.py</extracomment>
        <translation>Não sobra nenhum centro. Corrija essas feições.</translation>
    </message>
    <message>
        <source>Such features are skipped. The other centers are numbered from 1.</source>
        <extracomment>bridge/read/centers.py</extracomment>
        <translation>Essas feições são ignoradas. Os outros centros são numerados a partir de 1.</translation>
    </message>
    <message>
        <source>The layer of centers (or the selection in it) has no features.</source>
        <extracomment>bridge/read/centers.py</extracomment>
        <translation>A camada de centros (ou a seleção nela) não tem feições.</translation>
    </message>
    <message>
        <source>The center with feature id {id} has {value} in the field “{field}”. Use a number of at least 0.</source>
        <extracomment>bridge/read/centers.py</extracomment>
        <translation>O centro (id da feição: {id}) tem {value} no campo “{field}”. Use um número maior ou igual a 0.</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <extracomment>bridge/output/names.py, bridge/output/signs.py, bridge/read/groups.py, bridge/read/numbers.py</extracomment>
        <translation>“{text}”</translation>
    </message>
    <message>
        <source>{parameter}: the expression returns no value.</source>
        <extracomment>bridge/read/numbers.py</extracomment>
        <translation>{parameter}: a expressão não retorna nenhum valor.</translation>
    </message>
    <message>
        <source>{parameter} is empty. Enter a value.</source>
        <extracomment>bridge/read/numbers.py</extracomment>
        <translation>{parameter} está vazio. Digite um valor.</translation>
    </message>
    <message>
        <source>{parameter}: {value} is not a number. Use {range}.</source>
        <extracomment>bridge/read/numbers.py</extracomment>
        <translation>{parameter}: {value} não é um número. Use {range}.</translation>
    </message>
    <message>
        <source>{parameter}: {value} is not a whole number. Use {range}.</source>
        <extracomment>bridge/read/numbers.py</extracomment>
        <translation>{parameter}: {value} não é um número inteiro. Use {range}.</translation>
    </message>
    <message>
        <source>{parameter}: {value} is not a whole number. Use {nearest}.</source>
        <extracomment>bridge/read/numbers.py</extracomment>
        <translation>{parameter}: {value} não é um número inteiro. Use {nearest}.</translation>
    </message>
    <message>
        <source>{parameter}: {value} is not one of the choices. Use {options}.</source>
        <extracomment>bridge/read/numbers.py</extracomment>
        <translation>{parameter}: {value} não é uma das opções. Use {options}.</translation>
    </message>
    <message>
        <source>{parameter}: {value} is neither true nor false. Use true or false.</source>
        <extracomment>bridge/read/numbers.py</extracomment>
        <translation>{parameter}: {value} não é verdadeiro nem falso. Use true ou false.</translation>
    </message>
    <message>
        <source>{minimum} or more</source>
        <extracomment>bridge/read/numbers.py</extracomment>
        <translation>{minimum} ou mais</translation>
    </message>
    <message>
        <source>{minimum} to {maximum}</source>
        <extracomment>bridge/read/numbers.py</extracomment>
        <translation>{minimum} a {maximum}</translation>
    </message>
    <message>
        <source>{parameter}: {value} is out of range. Use {range}.</source>
        <extracomment>bridge/read/numbers.py</extracomment>
        <translation>{parameter}: {value} está fora do intervalo. Use {range}.</translation>
    </message>
    <message>
        <source>The value “{text}” in the field of {parameter} contains half of a character (U+{sign:04X}), which cannot be written. Correct it.</source>
        <extracomment>bridge/read/points.py</extracomment>
        <translation>O valor “{text}” no campo de {parameter} contém meio caractere (U+{sign:04X}), que não pode ser gravado. Corrija-o.</translation>
    </message>
    <message>
        <source>There is nothing to cluster: the layer is a table without geometry. To cluster rows by numeric fields, use “K-means on attributes”. “Choose the number of clusters” compares rows if you set {parameter}.</source>
        <extracomment>bridge/read/points.py</extracomment>
        <translation>Não há nada para agrupar: a camada é uma tabela sem geometria. Para agrupar linhas por campos numéricos, use “K-means por atributos”. “Escolher o número de agrupamentos” compara linhas se você definir {parameter}.</translation>
    </message>
    <message numerus="yes">
        <source>There is nothing to cluster: none of the %n features has a usable geometry (they are null, empty or not finite).</source>
        <extracomment>bridge/read/points.py</extracomment>
        <translation>
            <numerusform>Não há nada para agrupar: a única feição (%n) não tem geometria utilizável (ela é nula, vazia ou não finita).</numerusform>
            <numerusform>Não há nada para agrupar: nenhuma das %n feições tem geometria utilizável (são nulas, vazias ou não finitas).</numerusform>
        </translation>
    </message>
    <message>
        <source>All weights in the field “{field}” are zero. Choose another {parameter}.</source>
        <extracomment>bridge/read/weights.py</extracomment>
        <translation>Todos os pesos no campo “{field}” são zero. Escolha outro campo em {parameter}.</translation>
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
            <numerusform>%n feição não tem peso utilizável no campo “{field}”. É a feição {id} ({value}).</numerusform>
            <numerusform>%n feições não têm peso utilizável no campo “{field}”. A primeira é a feição {id} ({value}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Weights must be finite numbers of at least 0. Correct them.</source>
        <extracomment>bridge/read/weights.py</extracomment>
        <translation>Os pesos devem ser números finitos maiores ou iguais a 0. Corrija-os.</translation>
    </message>
    <message>
        <source>Weights must be numbers of at least 0. Correct them, or turn on {parameter}.</source>
        <extracomment>bridge/read/weights.py</extracomment>
        <translation>Os pesos devem ser números maiores ou iguais a 0. Corrija-os, ou ative {parameter}.</translation>
    </message>
    <message>
        <source>{name} ({difference})</source>
        <extracomment>bridge/style/captions.py</extracomment>
        <translation>{name} ({difference})</translation>
    </message>
    <message>
        <source>{count} clusters</source>
        <extracomment>bridge/style/layers.py</extracomment>
        <translation>{count} agrupamentos</translation>
    </message>
    <message>
        <source>No cluster</source>
        <extracomment>bridge/style/layers.py</extracomment>
        <translation>Sem agrupamento</translation>
    </message>
    <message>
        <source>“{name}” keeps the style that you chose, which may not show all that this run made. To have it colored again, remove the layer and its saved style.</source>
        <extracomment>bridge/style/own.py</extracomment>
        <translation>“{name}” mantém o estilo que você escolheu, que talvez não mostre tudo o que esta execução gerou. Para colorir a camada de novo, remova-a junto com o estilo salvo.</translation>
    </message>
    <message>
        <source>Depots</source>
        <extracomment>menu.py, models/depots_with_capacities.model3</extracomment>
        <translation>Depósitos</translation>
    </message>
    <message>
        <source>Addresses</source>
        <extracomment>menu.py, models/balanced_territories.model3, models/depots_with_capacities.model3, models/equal_territories.model3</extracomment>
        <translation>Endereços</translation>
    </message>
    <message>
        <source>Roads</source>
        <extracomment>menu.py</extracomment>
        <translation>Vias</translation>
    </message>
    <message>
        <source>Postal areas</source>
        <extracomment>menu.py</extracomment>
        <translation>Áreas postais</translation>
    </message>
    <message>
        <source>Parcels</source>
        <extracomment>menu.py</extracomment>
        <translation>Lotes</translation>
    </message>
    <message>
        <source>Revenue next year</source>
        <extracomment>menu.py</extracomment>
        <translation>Receita do próximo ano</translation>
    </message>
    <message>
        <source>Sample data</source>
        <extracomment>menu.py</extracomment>
        <translation>Dados de exemplo</translation>
    </message>
    <message>
        <source>Constrained k-means clustering…</source>
        <extracomment>menu.py</extracomment>
        <translation>Agrupamento k-means com restrições…</translation>
    </message>
    <message>
        <source>Add sample data…</source>
        <extracomment>menu.py</extracomment>
        <translation>Adicionar dados de exemplo…</translation>
    </message>
    <message>
        <source>Copy the ready models to your models</source>
        <extracomment>menu.py</extracomment>
        <translation>Copiar os modelos prontos para seus modelos</translation>
    </message>
    <message>
        <source>Guide</source>
        <extracomment>menu.py</extracomment>
        <translation>Guia</translation>
    </message>
    <message>
        <source>Choose where to make a folder with the sample data</source>
        <extracomment>menu.py</extracomment>
        <translation>Escolha onde criar uma pasta com os dados de exemplo</translation>
    </message>
    <message>
        <source>The sample data cannot be copied: {reason}.</source>
        <extracomment>menu.py</extracomment>
        <translation>Os dados de exemplo não podem ser copiados: {reason}.</translation>
    </message>
    <message>
        <source>The sample data are in {folder}.</source>
        <extracomment>menu.py</extracomment>
        <translation>Os dados de exemplo estão em {folder}.</translation>
    </message>
    <message>
        <source>The models cannot be copied: {reason}.</source>
        <extracomment>menu.py</extracomment>
        <translation>Os modelos não podem ser copiados: {reason}.</translation>
    </message>
    <message>
        <source>Your models have all ready models already. Nothing was changed.</source>
        <extracomment>menu.py</extracomment>
        <translation>Seus modelos já incluem todos os modelos prontos. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The ready models are in the toolbox under Models now. You can edit them there.</source>
        <extracomment>menu.py</extracomment>
        <translation>Os modelos prontos agora estão na caixa de ferramentas, em Modelos. Você pode editá-los lá.</translation>
    </message>
    <message>
        <source>Constrained k-means: clusters with a minimum and a maximum size</source>
        <extracomment>provider.py</extracomment>
        <translation>Constrained k-means: agrupamentos com tamanho mínimo e máximo</translation>
    </message>
    <message>
        <source>12,345.6</source>
        <extracomment>translation.py</extracomment>
        <translation>12.345,6</translation>
    </message>
    <message>
        <source>empty: normal</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>vazio: normal</translation>
    </message>
    <message>
        <source>Features nearest to the centers</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Feições mais próximas dos centros</translation>
    </message>
    <message>
        <source>For each cluster the feature nearest to its center, with its geometry and all its fields: a place that exists, such as an address where a depot can be. A center is the mean of its cluster, and often lies where there is no feature.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Para cada agrupamento, a feição mais próxima do seu centro, com sua geometria e todos os seus campos: um lugar que existe, como um endereço onde um depósito pode ficar. Um centro é a média do seu agrupamento, e muitas vezes está onde não há nenhuma feição.</translation>
    </message>
    <message>
        <source>“Silhouette” is the highest mean silhouette of the group; the distances to the centers are those with that number of clusters. “Without clusters” is what points spread evenly over the same area reach with the same number of clusters. If the silhouette is not clearly higher, no number is better than another. {whose}</source>
        <extracomment>bridge/html/choosing_groups.py</extracomment>
        <translation>“Silhueta” é a maior silhueta média do grupo; as distâncias aos centros são as obtidas com esse número de agrupamentos. “Sem agrupamentos” é o que alcançam pontos espalhados uniformemente pela mesma área, com o mesmo número de agrupamentos. Se a silhueta não for claramente maior, nenhum número é melhor que outro. {whose}</translation>
    </message>
    <message>
        <source>Clusters in each group</source>
        <extracomment>bridge/html/choosing_groups.py</extracomment>
        <translation>Agrupamentos em cada grupo</translation>
    </message>
    <message>
        <source>Same number in all groups</source>
        <extracomment>bridge/html/choosing_groups.py</extracomment>
        <translation>Mesmo número em todos os grupos</translation>
    </message>
    <message>
        <source>Gain of the search</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Ganho da busca</translation>
    </message>
    <message>
        <source>Best possible inertia</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Melhor inércia possível</translation>
    </message>
    <message>
        <source>no clustering with these limits and this number of clusters is better</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>nenhum resultado com estes limites e este número de agrupamentos é melhor</translation>
    </message>
    <message>
        <source>of all clusterings with these limits; this one is {share} above it</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>de todos os resultados com estes limites; este está {share} acima</translation>
    </message>
    <message>
        <source>Certificate: verified. The total squared distance is 0, which cannot be less.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>Certificado: verificado. A soma dos quadrados das distâncias é 0, e não pode ser menor.</translation>
    </message>
    <message>
        <source>The labels of “{name}”, from an earlier run, are turned off, because “{new}” has labels in the same place.</source>
        <extracomment>bridge/style/own.py</extracomment>
        <translation>Os rótulos de “{name}”, de uma execução anterior, foram desativados, porque “{new}” tem rótulos no mesmo lugar.</translation>
    </message>
    <message>
        <source>New addresses</source>
        <extracomment>menu.py</extracomment>
        <translation>Novos endereços</translation>
    </message>
    <message>
        <source>{parameter} is not used, because clusters need not be connected.</source>
        <extracomment>algorithms/constrained_kmeans.py</extracomment>
        <translation>{parameter} não é usado, porque os agrupamentos não precisam ser conexos.</translation>
    </message>
    <message>
        <source>Not needed</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Não necessário</translation>
    </message>
    <message>
        <source>Polygons that share a border</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Polígonos que compartilham uma fronteira</translation>
    </message>
    <message>
        <source>Polygons that share a border or a corner</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Polígonos que compartilham uma fronteira ou um vértice</translation>
    </message>
    <message>
        <source>Neighboring points</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Pontos vizinhos</translation>
    </message>
    <message>
        <source>Whether every cluster must be connected: from each feature of a cluster you can reach all others of it from neighbor to neighbor without leaving the cluster. Polygons are neighbors if they share a border, or a border or a corner. Points are neighbors if a triangulation (Delaunay) joins them and they are not much farther apart than neighbors usually are; for lines and polygons this option takes their centroids. Size limits come second: if no connected clusters within the limits are found, the result is written, and a warning names the clusters. Within groups, clusters are connected within their group. The search is another one: {search}, {tries} and {solver} have no effect.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Se cada agrupamento deve ser conexo: de cada feição de um agrupamento é possível chegar a todas as outras dele, de vizinho em vizinho, sem sair do agrupamento. Polígonos são vizinhos se compartilham uma fronteira, ou, conforme a opção, uma fronteira ou um vértice. Pontos são vizinhos se uma triangulação (Delaunay) os liga e se não estão muito mais distantes do que vizinhos costumam estar; para linhas e polígonos, esta opção usa os centroides. Os limites de tamanho vêm depois: se não forem encontrados agrupamentos conexos dentro dos limites, o resultado é gravado, e um aviso informa os agrupamentos. Com grupos, os agrupamentos são conexos dentro do seu grupo. A busca é outra: {search}, {tries} e {solver} não têm efeito.</translation>
    </message>
    <message>
        <source>Lines or polygons that part neighbors, such as rivers, railways or motorways, in any reference system. Two features are no neighbors if the straight line between them (from centroid to centroid) meets a barrier. Used only for connected clusters.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Linhas ou polígonos que separam vizinhos, como rios, ferrovias ou rodovias, em qualquer sistema de referência. Duas feições não são vizinhas se a linha reta entre elas (de centroide a centroide) encontra uma barreira. Usado apenas para agrupamentos conexos.</translation>
    </message>
    <message>
        <source>Lines that make neighbors, such as bridges, tunnels and ferries, in any reference system. The features nearest to both ends of a line become neighbors, whatever is between them. Used only for connected clusters.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Linhas que criam vizinhos, como pontes, túneis e balsas, em qualquer sistema de referência. As feições mais próximas das duas extremidades de uma linha passam a ser vizinhas, não importa o que haja entre elas. Usado apenas para agrupamentos conexos.</translation>
    </message>
    <message>
        <source>Clusters of their own</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Agrupamentos próprios</translation>
    </message>
    <message>
        <source>Link each to the nearest feature</source>
        <extracomment>algorithms/parameters.py, bridge/log/sentences.py</extracomment>
        <translation>Ligar cada ilha à feição mais próxima</translation>
    </message>
    <message>
        <source>What is done with features that no chain of neighbors joins to the others. Clusters of their own: each island gets one cluster or more, by its size; if the limits do not allow that, a message says so before the work. Link: each island becomes a neighbor of the feature nearest to it, by centroids. Used only for connected clusters.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>O que fazer com feições que nenhuma cadeia de vizinhos liga às demais. Agrupamentos próprios: cada ilha recebe um ou mais agrupamentos, conforme seu tamanho; se os limites não permitirem isso, uma mensagem avisa antes do cálculo. Ligar: cada ilha passa a ser vizinha da feição mais próxima dela, pelos centroides. Usado apenas para agrupamentos conexos.</translation>
    </message>
    <message>
        <source>0: none</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>0: nenhuma</translation>
    </message>
    <message>
        <source>The largest gap or overlap, in units of the layer, across which two polygons still share a border. Use it for layers with slivers. Used only for connected clusters of polygons.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>A maior lacuna ou sobreposição, em unidades da camada, com a qual dois polígonos ainda compartilham uma fronteira. Use-a para camadas cujas fronteiras não coincidem exatamente. Usado apenas para agrupamentos conexos de polígonos.</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs of features are neighbors.</source>
        <extracomment>bridge/log/connection.py</extracomment>
        <translation>
            <numerusform>%n par de feições vizinhas.</numerusform>
            <numerusform>%n pares de feições vizinhas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Barriers separate %n pairs of neighbors.</source>
        <extracomment>bridge/log/connection.py</extracomment>
        <translation>
            <numerusform>As barreiras separam %n par de vizinhos.</numerusform>
            <numerusform>As barreiras separam %n pares de vizinhos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Links join %n pairs of features.</source>
        <extracomment>bridge/log/connection.py</extracomment>
        <translation>
            <numerusform>As ligações unem %n par de feições.</numerusform>
            <numerusform>As ligações unem %n pares de feições.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n islands, which no chain of neighbors joins. Each gets clusters of its own.</source>
        <extracomment>bridge/log/connection.py</extracomment>
        <translation>
            <numerusform>Há %n ilha, que nenhuma cadeia de vizinhos liga. Ela recebe agrupamentos próprios.</numerusform>
            <numerusform>Há %n ilhas, que nenhuma cadeia de vizinhos liga. Cada uma recebe agrupamentos próprios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clusters, each of them connected.</source>
        <extracomment>bridge/log/connection.py</extracomment>
        <translation>
            <numerusform>%n agrupamento, conexo.</numerusform>
            <numerusform>%n agrupamentos, todos conexos.</numerusform>
        </translation>
    </message>
    <message>
        <source>{cluster} ({size}, {off} too many)</source>
        <extracomment>bridge/log/connection.py</extracomment>
        <translation>{cluster} ({size}, {off} a mais)</translation>
    </message>
    <message>
        <source>{cluster} ({size}, {off} too few)</source>
        <extracomment>bridge/log/connection.py</extracomment>
        <translation>{cluster} ({size}, {off} a menos)</translation>
    </message>
    <message numerus="yes">
        <source>%n clusters miss their limits, because every cluster must be connected and features are never split: {named}.</source>
        <extracomment>bridge/log/connection.py</extracomment>
        <translation>
            <numerusform>%n agrupamento não respeita seus limites, porque cada agrupamento deve ser conexo e as feições nunca são divididas: {named}.</numerusform>
            <numerusform>%n agrupamentos não respeitam seus limites, porque cada agrupamento deve ser conexo e as feições nunca são divididas: {named}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cost of connection: without it, the best assignment to the same centers would have a total squared distance that is {share} % smaller.</source>
        <extracomment>bridge/log/connection.py</extracomment>
        <translation>Custo da conexão: sem ela, a melhor atribuição aos mesmos centros teria uma soma dos quadrados das distâncias {share}% menor.</translation>
    </message>
    <message>
        <source>Connected clusters</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Agrupamentos conexos</translation>
    </message>
    <message>
        <source>Barriers between neighbors</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Barreiras entre vizinhos</translation>
    </message>
    <message>
        <source>Links between features</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Ligações entre feições</translation>
    </message>
    <message>
        <source>Islands</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Ilhas</translation>
    </message>
    <message>
        <source>Snapping distance of borders</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Distância de ajuste das fronteiras</translation>
    </message>
    <message numerus="yes">
        <source>%n zones lie in several parts.</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>
            <numerusform>%n zona tem várias partes.</numerusform>
            <numerusform>%n zonas têm várias partes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compactness of the zones (Polsby-Popper, 1 for a circle): {least} to {most}, {mean} on average.</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>Compacidade das zonas (Polsby-Popper, 1 para um círculo): de {least} a {most}, {mean} em média.</translation>
    </message>
    <message>
        <source>Or set {islands} to “{link}”, or join them by {links}.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>Ou defina {islands} como “{link}”, ou una-as por {links}.</translation>
    </message>
    <message>
        <source>{contiguity} asks for polygons that touch, but {input} has none. Choose the option for neighboring points, or a layer of polygons.</source>
        <extracomment>bridge/read/neighbors.py</extracomment>
        <translation>{contiguity} exige polígonos que se tocam, mas {input} não tem nenhum. Escolha a opção de pontos vizinhos, ou uma camada de polígonos.</translation>
    </message>
    <message>
        <source>{layer}: there are no features with a geometry.</source>
        <extracomment>bridge/read/neighbors.py</extracomment>
        <translation>{layer}: não há feições com geometria.</translation>
    </message>
    <message>
        <source>Assign by a table of costs</source>
        <extracomment>algorithms/assign_by_costs.py</extracomment>
        <translation>Atribuir por uma tabela de custos</translation>
    </message>
    <message>
        <source>Assigns features to given centers by travel times or other costs from a table, each center with a capacity of its own if you like.</source>
        <extracomment>algorithms/assign_by_costs.py</extracomment>
        <translation>Atribui feições a centros dados por tempos de viagem ou outros custos de uma tabela, cada centro com sua própria capacidade, se você quiser.</translation>
    </message>
    <message>
        <source>assign,allocate,allocation,capacity,centers,depots,schools,branches,facilities,catchment areas,costs,cost matrix,travel time,drive time,distance matrix,od matrix,origin destination,routing,network,osrm,valhalla,openrouteservice,qneat3,limits,balanced,points</source>
        <extracomment>algorithms/assign_by_costs.py</extracomment>
        <translation>atribuir,atribuição,alocar,alocação,capacidade,centros,depósitos,escolas,filiais,equipamentos,áreas de influência,custos,matriz de custos,tempo de viagem,duração,matriz de distâncias,matriz od,origem destino,rotas,rede,osrm,valhalla,openrouteservice,qneat3,limites,equilibrado,pontos,costs,cost matrix,travel time,distance matrix,od matrix,routing</translation>
    </message>
    <message>
        <source>Assigns the features of a layer to given centers by a table that has the cost of each pair of a feature and a center: travel times from a router, distances along roads, prices from a spreadsheet. The total cost is as small as possible while each center gets at least its minimum size and at most its maximum size. A pair that is not in the table is not allowed. Without limits, every feature goes to its cheapest center. Features and centers are found in the table by their ids; neither needs a geometry.</source>
        <extracomment>algorithms/assign_by_costs.py</extracomment>
        <translation>Atribui as feições de uma camada a centros dados por uma tabela com o custo de cada par de uma feição e um centro: tempos de viagem de um roteador, distâncias por vias, preços de uma planilha. O custo total é o menor possível, e cada centro recebe pelo menos seu tamanho mínimo e no máximo seu tamanho máximo. Um par que não está na tabela não é permitido. Sem limites, cada feição vai para o centro mais barato. Feições e centros são encontrados na tabela pelos identificadores; nenhum deles precisa de geometria.</translation>
    </message>
    <message>
        <source>Every feature is written with its fields and its geometry, the number of its center (from 1, in the order of the layer of centers), the number of features of that center, the center&apos;s own id (CENTER_ID), its largest size and how much of it is used, in percent, if you limit sizes (CAPACITY, USE_PCT), and the cost as the table has it (COST). If the input already has a field of that name, it is kept, and the new one gets a number (CLUSTER_ID_2).</source>
        <extracomment>algorithms/assign_by_costs.py</extracomment>
        <translation>Cada feição é gravada com seus campos e sua geometria, o número do seu centro (a partir de 1, na ordem da camada de centros), o número de feições desse centro, o identificador próprio do centro (CENTER_ID), seu tamanho máximo e quanto dele é usado, em porcentagem, se você limitar os tamanhos (CAPACITY, USE_PCT), e o custo como está na tabela (COST). Se a entrada já tiver um campo com esse nome, ele é mantido e o novo recebe um número (CLUSTER_ID_2).</translation>
    </message>
    <message>
        <source>A layer of points, lines or polygons, or a table. Where features lie does not matter; lines to the centers begin at centroids.</source>
        <extracomment>algorithms/assign_by_costs.py</extracomment>
        <translation>Uma camada de pontos, linhas ou polígonos, ou uma tabela. A posição das feições não importa; as linhas até os centros começam nos centroides.</translation>
    </message>
    <message>
        <source>The centers, such as depots or schools: a layer or a table.</source>
        <extracomment>algorithms/assign_by_costs.py</extracomment>
        <translation>Os centros, como depósitos ou escolas: uma camada ou uma tabela.</translation>
    </message>
    <message>
        <source>A table with a row for each pair of a feature and a center, as routers write it, or with a row for each feature and a field for each center, as spreadsheets have it. Costs are numbers of at least 0. Pairs that are not in the table, or whose cost is empty, NULL or infinite, are not allowed. If a pair is there several times, its lowest cost counts. Rows about other features and centers are not used.</source>
        <extracomment>algorithms/assign_by_costs.py</extracomment>
        <translation>Uma tabela com uma linha para cada par de uma feição e um centro, como os roteadores a gravam, ou com uma linha para cada feição e um campo para cada centro, como nas planilhas. Os custos são números maiores ou iguais a 0. Pares que não estão na tabela, ou cujo custo é vazio, NULL ou infinito, não são permitidos. Se um par aparecer várias vezes, conta seu menor custo. Linhas sobre outras feições e centros não são usadas.</translation>
    </message>
    <message>
        <source>If empty, the table has a field for each center, named after its id; leave the field with the cost empty, too.</source>
        <extracomment>algorithms/assign_by_costs.py</extracomment>
        <translation>Se estiver vazio, a tabela tem um campo para cada centro, com o nome do seu identificador; deixe vazio também o campo do custo.</translation>
    </message>
    <message>
        <source>Such as minutes, kilometers or euros; empty if each center has its own field.</source>
        <extracomment>algorithms/assign_by_costs.py</extracomment>
        <translation>Como minutos, quilômetros ou reais; vazio se cada centro tiver seu próprio campo.</translation>
    </message>
    <message>
        <source>If not all features can have a center, because the table allows none or because those that it allows are full, leave some unassigned, with NULL in the new fields: as few as possible (with weights, as little weight as possible), and of these choices the one with the lowest total cost. If not checked, the run ends with a message.</source>
        <extracomment>algorithms/assign_by_costs.py</extracomment>
        <translation>Se nem todas as feições puderem ter um centro, porque a tabela não permite nenhum ou porque os permitidos estão cheios, algumas ficam sem atribuição, com NULL nos novos campos: o menor número possível (com pesos, o menor peso possível) e, entre essas escolhas, a de menor custo total. Se não estiver marcado, a execução termina com uma mensagem.</translation>
    </message>
    <message>
        <source>One row per center, with its number, its id and its size, the total, the mean and the largest cost of its features, and its dual price in units of cost. Points if the centers have a place, else a table.</source>
        <extracomment>algorithms/assign_by_costs.py</extracomment>
        <translation>Uma linha por centro, com seu número, seu identificador e seu tamanho, o custo total, médio e máximo de suas feições, e seu preço dual em unidades de custo. Pontos se os centros tiverem posição, senão uma tabela.</translation>
    </message>
    <message>
        <source>A self-contained HTML page: map, table of the centers with their ids, sizes, capacities and costs, what is proved, what the limits cost (compared with every feature at its cheapest center), and the command to repeat the run.</source>
        <extracomment>algorithms/assign_by_costs.py</extracomment>
        <translation>Uma página HTML autônoma: mapa, tabela dos centros com identificadores, tamanhos, capacidades e custos, o que está comprovado, quanto custam os limites (em comparação com cada feição no centro mais barato) e o comando para repetir a execução.</translation>
    </message>
    <message>
        <source>A straight line on the map from each feature to its center, with the feature&apos;s id, the number and the size of its cluster, what is known of the center, and the cost. Both layers need geometries.</source>
        <extracomment>algorithms/assign_by_costs.py</extracomment>
        <translation>Uma linha reta no mapa de cada feição até seu centro, com o identificador da feição, o número e o tamanho do seu agrupamento, o que se sabe do centro, e o custo. As duas camadas precisam de geometrias.</translation>
    </message>
    <message>
        <source>Total cost, times the weights if there are any</source>
        <extracomment>algorithms/assign_by_costs.py, algorithms/road_territories.py</extracomment>
        <translation>Custo total, multiplicado pelos pesos, se houver</translation>
    </message>
    <message>
        <source>{parameter} is empty. Choose a field.</source>
        <extracomment>algorithms/assign_by_costs.py</extracomment>
        <translation>{parameter} está vazio. Escolha um campo.</translation>
    </message>
    <message>
        <source>{lines} cannot be drawn, because {layer} has no geometry. Leave {lines} empty.</source>
        <extracomment>algorithms/assign_by_costs.py</extracomment>
        <translation>Não é possível desenhar {lines}, porque {layer} não tem geometria. Deixe {lines} vazio.</translation>
    </message>
    <message>
        <source>Set both {to} and {cost} for a table with a row for each pair. Leave both empty for a table with a field for each center.</source>
        <extracomment>algorithms/assign_by_costs.py</extracomment>
        <translation>Defina {to} e {cost} para uma tabela com uma linha para cada par. Deixe ambos vazios para uma tabela com um campo para cada centro.</translation>
    </message>
    <message>
        <source>{feature}, {to} and {cost} must be three different fields.</source>
        <extracomment>algorithms/assign_by_costs.py</extracomment>
        <translation>{feature}, {to} e {cost} devem ser três campos diferentes.</translation>
    </message>
    <message>
        <source>{parameter}: no feature has a value in the field “{name}”.</source>
        <extracomment>algorithms/assign_by_costs.py</extracomment>
        <translation>{parameter}: nenhuma feição tem valor no campo “{name}”.</translation>
    </message>
    <message numerus="yes">
        <source>{parameter}: %n centers have no id. The first is feature {id}. Give each center an id, or leave it out.</source>
        <extracomment>algorithms/assign_by_costs.py</extracomment>
        <translation>
            <numerusform>{parameter}: %n centro não tem identificador. É a feição {id}. Dê um identificador a cada centro, ou deixe-o de fora.</numerusform>
            <numerusform>{parameter}: %n centros não têm identificador. O primeiro é a feição {id}. Dê um identificador a cada centro, ou deixe-o de fora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{parameter}: %n centers have the id of another center. The first is feature {id} with {value}. Each center needs an id of its own.</source>
        <extracomment>algorithms/assign_by_costs.py</extracomment>
        <translation>
            <numerusform>{parameter}: %n centro tem o identificador de outro centro. É a feição {id}, com {value}. Cada centro precisa de um identificador próprio.</numerusform>
            <numerusform>{parameter}: %n centros têm o identificador de outro centro. O primeiro é a feição {id}, com {value}. Cada centro precisa de um identificador próprio.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add pairs to the table, or turn on {allow}.</source>
        <extracomment>algorithms/assign_by_costs.py</extracomment>
        <translation>Acrescente pares à tabela, ou ative {allow}.</translation>
    </message>
    <message>
        <source>They stay unassigned.</source>
        <extracomment>algorithms/assign_by_costs.py</extracomment>
        <translation>Sem par permitido, não há atribuição.</translation>
    </message>
    <message>
        <source>If not all features can have a center within it, the run ends with a message that says the least distance that works, unless features may stay unassigned: then as few as possible stay so (with weights, as little weight as possible; a maximum size may then be missed, as features are never split).</source>
        <extracomment>algorithms/assign_to_centers.py</extracomment>
        <translation>Se nem todas as feições puderem ter um centro a essa distância, a execução termina com uma mensagem que informa a menor distância suficiente, a menos que feições possam ficar sem atribuição: nesse caso, fica sem atribuição o menor número possível (com pesos, o menor peso possível; um tamanho máximo pode então não ser respeitado, porque as feições nunca são divididas).</translation>
    </message>
    <message>
        <source>{distance} and {contiguity} cannot be combined: features that are too far away may be what connects a cluster. Leave {distance} empty, or set {contiguity} to 0.</source>
        <extracomment>algorithms/constrained_kmeans.py</extracomment>
        <translation>{distance} e {contiguity} não podem ser combinados: feições distantes demais podem ser as que mantêm um agrupamento conexo. Deixe {distance} vazio, ou defina {contiguity} como 0.</translation>
    </message>
    <message>
        <source>empty: not needed</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>vazio: não necessário</translation>
    </message>
    <message>
        <source>No feature gets a center that is farther away than this: in layer units, or in meters over the ground if the distance is geocentric, as the field DISTANCE has it. If empty, any distance is allowed.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Nenhuma feição recebe um centro mais distante que isso: em unidades da camada, ou em metros no terreno se a distância for geocêntrica, como no campo DISTANCE. Se estiver vazio, qualquer distância é permitida.</translation>
    </message>
    <message>
        <source>Territories along roads</source>
        <extracomment>algorithms/road_territories.py</extracomment>
        <translation>Territórios ao longo das vias</translation>
    </message>
    <message>
        <source>Makes territories of given or limited sizes by distance or travel time along roads, around given centers or around centers that are found.</source>
        <extracomment>algorithms/road_territories.py</extracomment>
        <translation>Forma territórios de tamanho dado ou limitado pela distância ou pelo tempo de viagem ao longo das vias, em torno de centros dados ou de centros encontrados.</translation>
    </message>
    <message>
        <source>roads,streets,network,travel time,drive time,shortest path,fastest path,service area,isochrone,routing,territories,catchment areas,assign,allocate,allocation,location allocation,capacity,centers,depots,schools,facilities,limits,balanced,points</source>
        <extracomment>algorithms/road_territories.py</extracomment>
        <translation>vias,ruas,estradas,rede,tempo de viagem,duração,caminho mais curto,caminho mais rápido,área de serviço,isócrona,rotas,territórios,áreas de influência,atribuir,alocar,alocação,localização,capacidade,centros,depósitos,escolas,equipamentos,limites,equilibrado,pontos,roads,travel time,service area,isochrone,routing,location allocation</translation>
    </message>
    <message>
        <source>Assigns the features of a layer to centers along the lines of a layer of roads: to given centers, which stay where they are, or to a number of centers that are found. The total length of the shortest paths, or the total time of the fastest, is as small as possible while each center gets at least its minimum size and at most its maximum size. Without limits, every feature goes to the center from which the path is shortest. Features and centers are tied to the nearest place on a road. Roads meet where they have a vertex at the same place. Lengths are those of the layer, or on the ellipsoid if the layer is in degrees.</source>
        <extracomment>algorithms/road_territories.py</extracomment>
        <translation>Atribui as feições de uma camada a centros, ao longo das linhas de uma camada de vias: a centros dados, que ficam onde estão, ou a um número de centros que o algoritmo encontra. O comprimento total dos caminhos mais curtos, ou o tempo total dos mais rápidos, é o menor possível, e cada centro recebe pelo menos seu tamanho mínimo e no máximo seu tamanho máximo. Sem limites, cada feição vai para o centro a partir do qual o caminho é mais curto. Feições e centros são ligados ao lugar mais próximo em uma via. As vias se encontram onde têm um vértice no mesmo lugar. Os comprimentos são os da camada, ou no elipsoide se a camada estiver em graus.</translation>
    </message>
    <message>
        <source>Every feature is written with its fields and its geometry, the number of its center (from 1; given centers in the order of their layer), the number of features of that center, the center&apos;s own id if you choose a field for it (CENTER_ID), its largest size and how much of it is used, in percent, if you limit sizes (CAPACITY, USE_PCT), the cost of the path between them (COST): its length in layer units, in meters if the layer is in degrees, or the time in minutes. ROAD_DISTANCE is the distance from the feature to its road, which is not part of the cost. Features that cannot be reached get NULL in the other new fields; the log lists them.</source>
        <extracomment>algorithms/road_territories.py</extracomment>
        <translation>Cada feição é gravada com seus campos e sua geometria, o número do seu centro (a partir de 1; os centros dados na ordem da sua camada), o número de feições desse centro, o identificador próprio do centro se você escolher um campo para ele (CENTER_ID), seu tamanho máximo e quanto dele é usado, em porcentagem, se você limitar os tamanhos (CAPACITY, USE_PCT), e o custo do caminho entre eles (COST): seu comprimento em unidades da camada, em metros se a camada estiver em graus, ou o tempo em minutos. ROAD_DISTANCE é a distância da feição à sua via, que não faz parte do custo. Feições que não podem ser alcançadas recebem NULL nos outros novos campos; o log as lista.</translation>
    </message>
    <message>
        <source>empty: find centers</source>
        <extracomment>algorithms/road_territories.py</extracomment>
        <translation>vazio: encontrar centros</translation>
    </message>
    <message>
        <source>The points that features are assigned to. The layer may have another reference system. If empty, centers are found on the roads: set {clusters}.</source>
        <extracomment>algorithms/road_territories.py</extracomment>
        <translation>Os pontos aos quais as feições são atribuídas. A camada pode ter outro sistema de referência. Se estiver vazio, centros são encontrados nas vias: defina {clusters}.</translation>
    </message>
    <message>
        <source>without such a layer</source>
        <extracomment>algorithms/road_territories.py</extracomment>
        <translation>sem camada de centros</translation>
    </message>
    <message>
        <source>No feature gets a center whose path to it costs more: a length in layer units (in meters if the layer is in degrees), or minutes if the path type is fastest. If empty, paths may be of any length.</source>
        <extracomment>algorithms/road_territories.py</extracomment>
        <translation>Nenhuma feição recebe um centro se o caminho entre os dois custar mais que este valor: um comprimento em unidades da camada (em metros se a camada estiver em graus), ou minutos se o tipo de caminho for “Mais rápido”. Se estiver vazio, os caminhos podem ter qualquer comprimento.</translation>
    </message>
    <message>
        <source>If centers are found, they move at most this often.</source>
        <extracomment>algorithms/road_territories.py</extracomment>
        <translation>Se os centros forem encontrados, eles se movem no máximo este número de vezes.</translation>
    </message>
    <message>
        <source>The same seed gives the same centers, on every computer. Another seed may find better ones. From 0 to {largest}.</source>
        <extracomment>algorithms/road_territories.py</extracomment>
        <translation>A mesma semente dá os mesmos centros, em qualquer computador. Outra semente pode encontrar melhores. De 0 a {largest}.</translation>
    </message>
    <message>
        <source>Roads by territory</source>
        <extracomment>algorithms/road_territories.py</extracomment>
        <translation>Vias por território</translation>
    </message>
    <message>
        <source>One point per center, with its number, its id and its size, the total, the mean and the largest cost of its features, and its dual price in units of cost.</source>
        <extracomment>algorithms/road_territories.py</extracomment>
        <translation>Um ponto por centro, com seu número, seu identificador e seu tamanho, o custo total, médio e máximo de suas feições, e seu preço dual em unidades de custo.</translation>
    </message>
    <message>
        <source>Iterations in which centers moved</source>
        <extracomment>algorithms/road_territories.py</extracomment>
        <translation>Iterações em que centros se moveram</translation>
    </message>
    <message>
        <source>Features that no center can reach along the roads</source>
        <extracomment>algorithms/road_territories.py</extracomment>
        <translation>Feições que nenhum centro alcança ao longo das vias</translation>
    </message>
    <message>
        <source>Set either {centers} or {clusters}: both are empty.</source>
        <extracomment>algorithms/road_territories.py</extracomment>
        <translation>Defina {centers} ou {clusters}: ambos estão vazios.</translation>
    </message>
    <message>
        <source>Set either {centers} or {clusters}, and leave the other one empty.</source>
        <extracomment>algorithms/road_territories.py</extracomment>
        <translation>Defina {centers} ou {clusters}, e deixe o outro vazio.</translation>
    </message>
    <message>
        <source>The lines along which features are reached, in any reference system. Two roads meet where both have a vertex at the same place, such as a common end. Lines that only cross, as on a bridge, do not meet.</source>
        <extracomment>algorithms/road_parameters.py</extracomment>
        <translation>As linhas ao longo das quais as feições são alcançadas, em qualquer sistema de referência. Duas vias se encontram onde ambas têm um vértice no mesmo lugar, como uma extremidade comum. Linhas que apenas se cruzam, como em uma ponte, não se encontram.</translation>
    </message>
    <message>
        <source>Shortest</source>
        <extracomment>algorithms/road_parameters.py, algorithms/road_run.py</extracomment>
        <translation>Mais curto</translation>
    </message>
    <message>
        <source>Fastest</source>
        <extracomment>algorithms/road_parameters.py</extracomment>
        <translation>Mais rápido</translation>
    </message>
    <message>
        <source>Shortest adds up lengths, in layer units, or in meters if the layer is in degrees. Fastest adds up minutes, by {speed} and {default}.</source>
        <extracomment>algorithms/road_parameters.py</extracomment>
        <translation>“Mais curto” soma comprimentos, em unidades da camada, ou em metros se a camada estiver em graus. “Mais rápido” soma minutos, conforme {speed} e {default}.</translation>
    </message>
    <message>
        <source>The field that says in which direction a road may be traveled; forward is the direction in which its line was drawn. If empty, all roads have the default direction.</source>
        <extracomment>algorithms/road_parameters.py</extracomment>
        <translation>O campo que informa em que direção uma via pode ser percorrida; a direção de avanço é aquela em que sua linha foi desenhada. Se estiver vazio, todas as vias têm a direção padrão.</translation>
    </message>
    <message>
        <source>The value in the direction field of one-way roads, traveled forward.</source>
        <extracomment>algorithms/road_parameters.py</extracomment>
        <translation>O valor no campo de direção das vias de mão única percorridas na direção de avanço.</translation>
    </message>
    <message>
        <source>The value in the direction field of one-way roads, traveled backward.</source>
        <extracomment>algorithms/road_parameters.py</extracomment>
        <translation>O valor no campo de direção das vias de mão única percorridas na direção inversa.</translation>
    </message>
    <message>
        <source>The value in the direction field of roads that lead both ways.</source>
        <extracomment>algorithms/road_parameters.py</extracomment>
        <translation>O valor no campo de direção das vias de mão dupla.</translation>
    </message>
    <message>
        <source>Forward direction</source>
        <extracomment>algorithms/road_parameters.py</extracomment>
        <translation>Direção de avanço</translation>
    </message>
    <message>
        <source>Backward direction</source>
        <extracomment>algorithms/road_parameters.py</extracomment>
        <translation>Direção inversa</translation>
    </message>
    <message>
        <source>Both directions</source>
        <extracomment>algorithms/road_parameters.py</extracomment>
        <translation>Ambas as direções</translation>
    </message>
    <message>
        <source>The direction of roads with NULL or any other value, and of all without such a field.</source>
        <extracomment>algorithms/road_parameters.py</extracomment>
        <translation>A direção das vias com NULL ou qualquer outro valor, e de todas se não houver esse campo.</translation>
    </message>
    <message>
        <source>The field with the speed on each road in km/h, for the path type “Fastest”: a number above 0. NULL is the default speed.</source>
        <extracomment>algorithms/road_parameters.py</extracomment>
        <translation>O campo com a velocidade em cada via em km/h, para o tipo de caminho “Mais rápido”: um número acima de 0. NULL é a velocidade padrão.</translation>
    </message>
    <message>
        <source>The speed in km/h on roads for which the field has none, and on all without a field.</source>
        <extracomment>algorithms/road_parameters.py</extracomment>
        <translation>A velocidade em km/h nas vias para as quais o campo não tem nenhuma, e em todas se não houver campo.</translation>
    </message>
    <message>
        <source>From the centers</source>
        <extracomment>algorithms/road_parameters.py</extracomment>
        <translation>A partir dos centros</translation>
    </message>
    <message>
        <source>To the centers</source>
        <extracomment>algorithms/road_parameters.py</extracomment>
        <translation>Em direção aos centros</translation>
    </message>
    <message>
        <source>Which way paths lead, which matters for one-way roads: from the centers to the features, as for deliveries, or from the features to the centers, as for pupils.</source>
        <extracomment>algorithms/road_parameters.py</extracomment>
        <translation>Em que sentido vão os caminhos; isso importa para vias de mão única: dos centros para as feições, como em entregas, ou das feições para os centros, como para alunos.</translation>
    </message>
    <message>
        <source>Features that are farther from the nearest road stay unassigned: in layer units, or in meters if the layer is in degrees. If empty, a feature may be at any distance from its road. For a center that is farther, the run ends with a message.</source>
        <extracomment>algorithms/road_parameters.py</extracomment>
        <translation>Feições a mais que esta distância da via mais próxima ficam sem atribuição: em unidades da camada, ou em metros se a camada estiver em graus. Se estiver vazio, uma feição pode estar a qualquer distância da sua via. Se um centro estiver a mais que esta distância, a execução termina com uma mensagem.</translation>
    </message>
    <message>
        <source>{field} is “{name}”, but none of its values is known. Set {forward}, {backward} or {both}, or leave {field} empty.</source>
        <extracomment>algorithms/road_parameters.py</extracomment>
        <translation>{field} é “{name}”, mas nenhum de seus valores é um dos definidos. Defina {forward}, {backward} ou {both}, ou deixe {field} vazio.</translation>
    </message>
    <message>
        <source>{one} and {other} are both “{value}”. Give them different values.</source>
        <extracomment>algorithms/road_parameters.py</extracomment>
        <translation>{one} e {other} são ambos “{value}”. Dê a eles valores diferentes.</translation>
    </message>
    <message>
        <source>{parameter} is 0. Use a number above 0, in km/h.</source>
        <extracomment>algorithms/road_parameters.py</extracomment>
        <translation>{parameter} é 0. Use um número acima de 0, em km/h.</translation>
    </message>
    <message>
        <source>{speed} is not used, because {strategy} is “{shortest}”.</source>
        <extracomment>algorithms/road_run.py</extracomment>
        <translation>{speed} não é usado, porque {strategy} é “{shortest}”.</translation>
    </message>
    <message>
        <source>{parameter} is not used, because {centers} is empty.</source>
        <extracomment>algorithms/road_run.py</extracomment>
        <translation>{parameter} não é usado, porque {centers} está vazio.</translation>
    </message>
    <message>
        <source>The values for directions are not used, because {field} is empty.</source>
        <extracomment>algorithms/road_run.py</extracomment>
        <translation>Os valores das direções não são usados, porque {field} está vazio.</translation>
    </message>
    <message numerus="yes">
        <source>%n centers are farther from the nearest road than {parameter} allows. The first has feature id {id}: {length}. Move the centers, or raise {parameter}.</source>
        <extracomment>algorithms/road_run.py</extracomment>
        <translation>
            <numerusform>%n centro está mais longe da via mais próxima do que {parameter} permite. É a feição {id}: {length}. Mova o centro, ou aumente {parameter}.</numerusform>
            <numerusform>%n centros estão mais longe da via mais próxima do que {parameter} permite. O primeiro é a feição {id}: {length}. Mova os centros, ou aumente {parameter}.</numerusform>
        </translation>
    </message>
    <message>
        <source>No feature can be reached from the centers along the roads. Check that they lie near the same roads, and that these are joined ({tolerance}) and not all one-way the wrong way ({travel}).</source>
        <extracomment>algorithms/road_run.py</extracomment>
        <translation>Nenhuma feição pode ser alcançada a partir dos centros ao longo das vias. Verifique se os centros e as feições estão perto das mesmas vias, e se estas estão unidas ({tolerance}) e não são todas de mão única no sentido errado ({travel}).</translation>
    </message>
    <message>
        <source>The assignment</source>
        <extracomment>bridge/html/costs.py</extracomment>
        <translation>A atribuição</translation>
    </message>
    <message numerus="yes">
        <source>The features were assigned to %n centers by a table of costs.</source>
        <extracomment>bridge/html/costs.py</extracomment>
        <translation>
            <numerusform>As feições foram atribuídas a %n centro por uma tabela de custos.</numerusform>
            <numerusform>As feições foram atribuídas a %n centros por uma tabela de custos.</numerusform>
        </translation>
    </message>
    <message>
        <source>On average, a feature costs {mean} at its center; the largest cost is {most}.</source>
        <extracomment>bridge/html/costs.py</extracomment>
        <translation>Em média, uma feição custa {mean} no seu centro; o maior custo é {most}.</translation>
    </message>
    <message>
        <source>Total cost × weight</source>
        <extracomment>bridge/html/costs.py</extracomment>
        <translation>Custo total × peso</translation>
    </message>
    <message>
        <source>Total cost</source>
        <extracomment>bridge/html/costs.py</extracomment>
        <translation>Custo total</translation>
    </message>
    <message>
        <source>Cost of the size limits (cheapest center: 1)</source>
        <extracomment>bridge/html/costs.py</extracomment>
        <translation>Custo dos limites de tamanho (centro mais barato: 1)</translation>
    </message>
    <message>
        <source>Use (%)</source>
        <extracomment>bridge/html/costs.py</extracomment>
        <translation>Uso (%)</translation>
    </message>
    <message>
        <source>Mean cost</source>
        <extracomment>bridge/html/costs.py</extracomment>
        <translation>Custo médio</translation>
    </message>
    <message>
        <source>Largest cost</source>
        <extracomment>bridge/html/costs.py</extracomment>
        <translation>Maior custo</translation>
    </message>
    <message>
        <source>silhouette</source>
        <extracomment>bridge/layers/comparison.py</extracomment>
        <translation>silhueta</translation>
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
            <numerusform>%n feição lida. Centros: {centers}. Pares permitidos: {pairs}, {share} de todos.</numerusform>
            <numerusform>%n feições lidas. Centros: {centers}. Pares permitidos: {pairs}, {share} de todos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features have the id of another feature, and its costs.</source>
        <extracomment>bridge/log/costs.py</extracomment>
        <translation>
            <numerusform>%n feição tem o identificador de outra feição e, portanto, os mesmos custos.</numerusform>
            <numerusform>%n feições têm o identificador de outra feição e, portanto, os mesmos custos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n centers are in no pair that is allowed. The first is {center}.</source>
        <extracomment>bridge/log/costs.py</extracomment>
        <translation>
            <numerusform>%n centro não está em nenhum par permitido. É {center}.</numerusform>
            <numerusform>%n centros não estão em nenhum par permitido. O primeiro é {center}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features have no pair that is allowed in {table}. The first is feature {id}.</source>
        <extracomment>bridge/log/costs.py</extracomment>
        <translation>
            <numerusform>%n feição não tem nenhum par permitido em {table}. É a feição {id}.</numerusform>
            <numerusform>%n feições não têm nenhum par permitido em {table}. A primeira é a feição {id}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cost of the features: mean {mean}, largest {largest}. Total cost: {total}.</source>
        <extracomment>bridge/log/costs.py</extracomment>
        <translation>Custo das feições: médio {mean}, maior {largest}. Custo total: {total}.</translation>
    </message>
    <message>
        <source>Cost of the features: mean {mean}, largest {largest}. Total cost × weight: {total}.</source>
        <extracomment>bridge/log/costs.py</extracomment>
        <translation>Custo das feições: médio {mean}, maior {largest}. Custo total × peso: {total}.</translation>
    </message>
    <message>
        <source>The limits raise the total by {share}: with every feature at its cheapest center, it would be {free}.</source>
        <extracomment>bridge/log/costs.py</extracomment>
        <translation>Os limites aumentam o total em {share}: com cada feição no seu centro mais barato, ele seria {free}.</translation>
    </message>
    <message numerus="yes">
        <source>%n features are left unassigned: no center that may take them has room. As few features (or as little weight) as possible are left, at the lowest total cost.</source>
        <extracomment>bridge/log/costs.py</extracomment>
        <translation>
            <numerusform>%n feição fica sem atribuição: nenhum centro que pode recebê-la tem capacidade livre. Fica sem atribuição o menor número de feições (ou o menor peso) possível, com o menor custo total.</numerusform>
            <numerusform>%n feições ficam sem atribuição: nenhum centro que pode recebê-las tem capacidade livre. Fica sem atribuição o menor número de feições (ou o menor peso) possível, com o menor custo total.</numerusform>
        </translation>
    </message>
    <message>
        <source>No other assignment within the limits has a lower total cost.</source>
        <extracomment>bridge/log/costs.py</extracomment>
        <translation>Nenhuma outra atribuição dentro dos limites tem custo total menor.</translation>
    </message>
    <message>
        <source>No other assignment within the limits has a total cost that is lower by more than {share} %. This includes assignments that split features.</source>
        <extracomment>bridge/log/costs.py</extracomment>
        <translation>Nenhuma outra atribuição dentro dos limites tem custo total mais de {share}% menor. Isso inclui atribuições que dividem feições.</translation>
    </message>
    <message>
        <source>Layer of roads</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Camada de vias</translation>
    </message>
    <message>
        <source>Path type to calculate</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Tipo de caminho a calcular</translation>
    </message>
    <message>
        <source>Direction field</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Campo de direção</translation>
    </message>
    <message>
        <source>Value for forward direction</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Valor para a direção de avanço</translation>
    </message>
    <message>
        <source>Value for backward direction</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Valor para a direção inversa</translation>
    </message>
    <message>
        <source>Value for both directions</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Valor para ambas as direções</translation>
    </message>
    <message>
        <source>Default direction</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Direção padrão</translation>
    </message>
    <message>
        <source>Speed field</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Campo de velocidade</translation>
    </message>
    <message>
        <source>Default speed</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Velocidade padrão</translation>
    </message>
    <message>
        <source>Topology tolerance</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Tolerância da topologia</translation>
    </message>
    <message>
        <source>Maximum cost</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Custo máximo</translation>
    </message>
    <message>
        <source>Maximum distance to the road</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Distância máxima à via</translation>
    </message>
    <message>
        <source>Field with the id of each feature</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Campo com o identificador de cada feição</translation>
    </message>
    <message>
        <source>Table of costs</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Tabela de custos</translation>
    </message>
    <message>
        <source>Field of the table with the id of the feature</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Campo da tabela com o identificador da feição</translation>
    </message>
    <message>
        <source>Field of the table with the id of the center</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Campo da tabela com o identificador do centro</translation>
    </message>
    <message>
        <source>Field of the table with the cost</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Campo da tabela com o custo</translation>
    </message>
    <message>
        <source>Maximum distance to the center</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Distância máxima ao centro</translation>
    </message>
    <message numerus="yes">
        <source>%n features are left unassigned: no center within {parameter} has room for them. As few features (or as little weight) as possible are left.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>
            <numerusform>%n feição fica sem atribuição: nenhum centro dentro de {parameter} tem capacidade livre para ela. Fica sem atribuição o menor número de feições (ou o menor peso) possível.</numerusform>
            <numerusform>%n feições ficam sem atribuição: nenhum centro dentro de {parameter} tem capacidade livre para elas. Fica sem atribuição o menor número de feições (ou o menor peso) possível.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n roads read. Nodes of the network: {nodes}; edges: {edges}.</source>
        <extracomment>bridge/log/roads.py</extracomment>
        <translation>
            <numerusform>%n via lida. Nós da rede: {nodes}; arestas: {edges}.</numerusform>
            <numerusform>%n vias lidas. Nós da rede: {nodes}; arestas: {edges}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n roads cannot be transformed to the reference system of the input, or are not finite. They are not used.</source>
        <extracomment>bridge/log/roads.py</extracomment>
        <translation>
            <numerusform>%n via não pode ser transformada para o sistema de referência da entrada, ou não é finita. Ela não é usada.</numerusform>
            <numerusform>%n vias não podem ser transformadas para o sistema de referência da entrada, ou não são finitas. Elas não são usadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n roads have another value in {field} than the three that are set, or none. They have the default direction.</source>
        <extracomment>bridge/log/roads.py</extracomment>
        <translation>
            <numerusform>%n via tem em {field} um valor diferente dos três definidos, ou nenhum. Ela tem a direção padrão.</numerusform>
            <numerusform>%n vias têm em {field} um valor diferente dos três definidos, ou nenhum. Elas têm a direção padrão.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The roads form %n networks that are not joined; the largest has {share} of the nodes. If ends of roads that should meet are a little apart, raise {tolerance}.</source>
        <extracomment>bridge/log/roads.py</extracomment>
        <translation>
            <numerusform>As vias formam %n rede, com {share} dos nós. Se extremidades de vias que deveriam se encontrar estiverem um pouco afastadas, aumente {tolerance}.</numerusform>
            <numerusform>As vias formam %n redes que não estão unidas; a maior tem {share} dos nós. Se extremidades de vias que deveriam se encontrar estiverem um pouco afastadas, aumente {tolerance}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Distance of the features to their roads: mean {mean}, largest {largest}.</source>
        <extracomment>bridge/log/roads.py</extracomment>
        <translation>Distância das feições às suas vias: média {mean}, maior {largest}.</translation>
    </message>
    <message>
        <source>Feature {id} lies {length} from the nearest road</source>
        <extracomment>bridge/log/roads.py</extracomment>
        <translation>A feição {id} está a {length} da via mais próxima</translation>
    </message>
    <message numerus="yes">
        <source>%n features are farther from the nearest road than {parameter} allows. They stay unassigned: {ids}.</source>
        <extracomment>bridge/log/roads.py</extracomment>
        <translation>
            <numerusform>%n feição está mais longe da via mais próxima do que {parameter} permite. Ela fica sem atribuição: {ids}.</numerusform>
            <numerusform>%n feições estão mais longe da via mais próxima do que {parameter} permite. Elas ficam sem atribuição: {ids}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features cannot be reached along the roads. They stay unassigned: {ids}.</source>
        <extracomment>bridge/log/roads.py</extracomment>
        <translation>
            <numerusform>%n feição não pode ser alcançada ao longo das vias. Ela fica sem atribuição: {ids}.</numerusform>
            <numerusform>%n feições não podem ser alcançadas ao longo das vias. Elas ficam sem atribuição: {ids}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The limits cannot be met along the roads. Some of the centers ({centers}) must get at least {limit} together, but can reach only {have}. Lower the minimum sizes, raise {most}, or join the roads.</source>
        <extracomment>bridge/log/roads.py</extracomment>
        <translation>Os limites não podem ser respeitados ao longo das vias. Alguns dos centros ({centers}) devem receber juntos pelo menos {limit}, mas só alcançam {have}. Reduza os tamanhos mínimos, aumente {most}, ou una as vias.</translation>
    </message>
    <message>
        <source>The limits cannot be met along the roads. Only some of the centers ({centers}) can reach {have}, but together they can take at most {limit}. Raise their maximum sizes, raise {most}, or turn on {allow}.</source>
        <extracomment>bridge/log/roads.py</extracomment>
        <translation>Os limites não podem ser respeitados ao longo das vias. Só alguns dos centros ({centers}) alcançam {have}, mas juntos eles podem receber no máximo {limit}. Aumente seus tamanhos máximos, aumente {most}, ou ative {allow}.</translation>
    </message>
    <message numerus="yes">
        <source>The limits cannot be met along the roads, which form separate networks. One of them has {have} and %n centers, which need {least} to {most} together. Change the limits, or join the roads ({tolerance}).</source>
        <extracomment>bridge/log/roads.py</extracomment>
        <translation>
            <numerusform>Os limites não podem ser respeitados ao longo das vias, que formam redes separadas. Uma delas tem {have} e %n centro, que precisa de {least} a {most} no total. Altere os limites, ou una as vias ({tolerance}).</numerusform>
            <numerusform>Os limites não podem ser respeitados ao longo das vias, que formam redes separadas. Uma delas tem {have} e %n centros, que precisam de {least} a {most} no total. Altere os limites, ou una as vias ({tolerance}).</numerusform>
        </translation>
    </message>
    <message>
        <source>The limits cannot be met with the pairs that are allowed. Only some of the centers ({centers}) may take {have}, but together they can get at most {limit}. Allow more pairs (in the table, or by a larger distance), raise the maximum sizes, or turn on {allow}.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>Os limites não podem ser respeitados com os pares permitidos. Só alguns dos centros ({centers}) podem receber {have}, mas juntos eles podem receber no máximo {limit}. Permita mais pares (na tabela, ou por uma distância maior), aumente os tamanhos máximos, ou ative {allow}.</translation>
    </message>
    <message>
        <source>The limits cannot be met with the pairs that are allowed. Some of the centers ({centers}) must get at least {limit} together, but may take only {have}. Allow more pairs (in the table, or by a larger distance), or lower the minimum sizes.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>Os limites não podem ser respeitados com os pares permitidos. Alguns dos centros ({centers}) devem receber juntos pelo menos {limit}, mas só podem receber {have}. Permita mais pares (na tabela, ou por uma distância maior), ou reduza os tamanhos mínimos.</translation>
    </message>
    <message>
        <source>{parameter} is {limit}, and not every feature can get a center that near.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>{parameter} é {limit}, e nem todas as feições podem ter um centro tão próximo.</translation>
    </message>
    <message numerus="yes">
        <source>%n features have no center within that distance. The first is feature {id}.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>
            <numerusform>%n feição não tem centro a essa distância. É a feição {id}.</numerusform>
            <numerusform>%n feições não têm centro a essa distância. A primeira é a feição {id}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The least distance that works is {least}. Raise {parameter} to it, add centers, or turn on {allow}.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>A menor distância suficiente é {least}. Aumente {parameter} para esse valor, acrescente centros, ou ative {allow}.</translation>
    </message>
    <message>
        <source>Fields of {table} that are named after no center are not used: {fields}.</source>
        <extracomment>bridge/read/cost_table.py</extracomment>
        <translation>Campos de {table} que não têm o nome de nenhum centro não são usados: {fields}.</translation>
    </message>
    <message numerus="yes">
        <source>%n costs of {table} are no numbers. The first is {value}, of {pair}. Correct them, or leave the cost empty for a pair that is not allowed.</source>
        <extracomment>bridge/read/cost_table.py</extracomment>
        <translation>
            <numerusform>%n custo de {table} não é um número. É {value}, de {pair}. Corrija-o, ou deixe o custo vazio para um par que não é permitido.</numerusform>
            <numerusform>%n custos de {table} não são números. O primeiro é {value}, de {pair}. Corrija-os, ou deixe o custo vazio para um par que não é permitido.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n costs of {table} are negative. The first is {value}, of {pair}. Costs must be 0 or more. If they stand for pairs that are not allowed, leave these costs empty.</source>
        <extracomment>bridge/read/cost_table.py</extracomment>
        <translation>
            <numerusform>%n custo de {table} é negativo. É {value}, de {pair}. Os custos devem ser maiores ou iguais a 0. Se ele representa um par que não é permitido, deixe esse custo vazio.</numerusform>
            <numerusform>%n custos de {table} são negativos. O primeiro é {value}, de {pair}. Os custos devem ser maiores ou iguais a 0. Se eles representam pares que não são permitidos, deixe esses custos vazios.</numerusform>
        </translation>
    </message>
    <message>
        <source>feature {feature} and center {center}</source>
        <extracomment>bridge/read/cost_table.py</extracomment>
        <translation>feição {feature} e centro {center}</translation>
    </message>
    <message numerus="yes">
        <source>%n rows of {table} are not used: they name no feature or no center of the layers.</source>
        <extracomment>bridge/read/cost_table.py</extracomment>
        <translation>
            <numerusform>%n linha de {table} não é usada, porque sua feição ou seu centro não está nas camadas.</numerusform>
            <numerusform>%n linhas de {table} não são usadas, porque sua feição ou seu centro não está nas camadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n costs of {table} are not used, because another row has a lower cost for the same pair.</source>
        <extracomment>bridge/read/cost_table.py</extracomment>
        <translation>
            <numerusform>%n custo de {table} não é usado, porque outra linha tem um custo menor para o mesmo par.</numerusform>
            <numerusform>%n custos de {table} não são usados, porque outra linha tem um custo menor para o mesmo par.</numerusform>
        </translation>
    </message>
    <message>
        <source>{table} has no rows (or the selection in it has none).</source>
        <extracomment>bridge/read/cost_table.py</extracomment>
        <translation>{table} não tem linhas (ou a seleção nela não tem nenhuma).</translation>
    </message>
    <message>
        <source>No row of {table} names both a feature and a center of the layers. Features have ids such as {feature}, its first row has {of_feature}. Centers have ids such as {center}, its first row has {of_center}. Check the fields with the ids.</source>
        <extracomment>bridge/read/cost_table.py</extracomment>
        <translation>Nenhuma linha de {table} contém ao mesmo tempo o identificador de uma feição e o de um centro das camadas. As feições têm identificadores como {feature}; a primeira linha da tabela tem {of_feature}. Os centros têm identificadores como {center}; a primeira linha da tabela tem {of_center}. Verifique os campos com os identificadores.</translation>
    </message>
    <message>
        <source>The layer of roads</source>
        <extracomment>bridge/roads/lines.py</extracomment>
        <translation>A camada de vias</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n roads has a place in the reference system of the input. Check the reference system of {roads}.</source>
        <extracomment>bridge/roads/lines.py</extracomment>
        <translation>
            <numerusform>A única via (%n) não tem posição no sistema de referência da entrada. Verifique o sistema de referência de {roads}.</numerusform>
            <numerusform>Nenhuma das %n vias tem posição no sistema de referência da entrada. Verifique o sistema de referência de {roads}.</numerusform>
        </translation>
    </message>
    <message>
        <source>no number</source>
        <extracomment>bridge/roads/lines.py</extracomment>
        <translation>não é um número</translation>
    </message>
    <message numerus="yes">
        <source>%n roads have no usable speed in the field “{field}”. The first is feature {id} ({value}). Speeds must be numbers above 0, in km/h; NULL takes the default speed. Correct them, or set them to NULL.</source>
        <extracomment>bridge/roads/lines.py</extracomment>
        <translation>
            <numerusform>%n via não tem velocidade utilizável no campo “{field}”. É a feição {id} ({value}). As velocidades devem ser números acima de 0, em km/h; NULL usa a velocidade padrão. Corrija-as, ou defina-as como NULL.</numerusform>
            <numerusform>%n vias não têm velocidade utilizável no campo “{field}”. A primeira é a feição {id} ({value}). As velocidades devem ser números acima de 0, em km/h; NULL usa a velocidade padrão. Corrija-as, ou defina-as como NULL.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no roads: {roads} has no features, or the selection or the filter leaves none.</source>
        <extracomment>bridge/roads/lines.py</extracomment>
        <translation>Não há vias: {roads} não tem feições, ou a seleção ou o filtro não deixa nenhuma.</translation>
    </message>
    <message numerus="yes">
        <source>There are no roads: none of the %n features of {roads} is a line with two vertices.</source>
        <extracomment>bridge/roads/lines.py</extracomment>
        <translation>
            <numerusform>Não há vias: a única feição (%n) de {roads} não é uma linha com dois vértices.</numerusform>
            <numerusform>Não há vias: nenhuma das %n feições de {roads} é uma linha com dois vértices.</numerusform>
        </translation>
    </message>
    <message>
        <source>The search after that lowered it to {inertia}.</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>A busca posterior a reduziu para {inertia}.</translation>
    </message>
    <message>
        <source>how much lower the inertia is than after the best start</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>quanto a inércia é menor que após a melhor inicialização</translation>
    </message>
    <message>
        <source>feature ids {ids}</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>feições {ids}</translation>
    </message>
    <message numerus="yes">
        <source>%n costs of {table} are empty or not finite. They do not allow a pair.</source>
        <extracomment>bridge/read/cost_table.py</extracomment>
        <translation>
            <numerusform>%n custo de {table} está vazio ou não é finito. Ele não permite nenhum par.</numerusform>
            <numerusform>%n custos de {table} estão vazios ou não são finitos. Eles não permitem nenhum par.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n islands are linked to the nearest feature of another one.</source>
        <extracomment>bridge/log/connection.py</extracomment>
        <translation>
            <numerusform>%n ilha está ligada à feição mais próxima de outra ilha.</numerusform>
            <numerusform>%n ilhas estão ligadas à feição mais próxima de outra ilha.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clusters are not as equal as asked, because every cluster must be connected: {named}.</source>
        <extracomment>bridge/log/connection.py</extracomment>
        <translation>
            <numerusform>%n agrupamento não é tão igual quanto pedido, porque cada agrupamento deve ser conexo: {named}.</numerusform>
            <numerusform>%n agrupamentos não são tão iguais quanto pedido, porque cada agrupamento deve ser conexo: {named}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{layer} must be lines, but its feature {id} is something else.</source>
        <extracomment>bridge/read/neighbors.py</extracomment>
        <translation>{layer}: devem ser linhas, mas a feição {id} é de outro tipo.</translation>
    </message>
    <message>
        <source>{layer} must be lines or polygons, but its feature {id} is something else.</source>
        <extracomment>bridge/read/neighbors.py</extracomment>
        <translation>{layer}: devem ser linhas ou polígonos, mas a feição {id} é de outro tipo.</translation>
    </message>
    <message>
        <source>Guarantees: No feature gets a center that the table does not allow. Sizes are within the limits, and no other assignment within them has a smaller total cost; the log reports whether this was verified. With weights, a cost counts once for each unit of weight, and features are never split: limits are met, and the total is lowest, only as closely as that allows. The same input gives the same result.</source>
        <extracomment>algorithms/assign_by_costs.py</extracomment>
        <translation>Garantias: nenhuma feição recebe um centro que a tabela não permite. Os tamanhos respeitam os limites, e nenhuma outra atribuição que os respeite tem custo total menor; o log informa se isso foi verificado. Com pesos, um custo conta uma vez para cada unidade de peso, e as feições nunca são divididas: por isso, os limites são respeitados, e o total é o menor, apenas na medida em que feições inteiras permitem. A mesma entrada dá o mesmo resultado.</translation>
    </message>
    <message>
        <source>The id by which the table names the feature. A number and the same number as text are one id. Several features may have the same id, and then have the same costs.</source>
        <extracomment>algorithms/assign_by_costs.py</extracomment>
        <translation>O identificador pelo qual a tabela identifica a feição. Um número e o mesmo número como texto são um só identificador. Várias feições podem ter o mesmo identificador e têm então os mesmos custos.</translation>
    </message>
    <message>
        <source>The id by which the table names the center. It is written with each feature, as CENTER_ID. Each center needs an id of its own.</source>
        <extracomment>algorithms/assign_by_costs.py</extracomment>
        <translation>O identificador pelo qual a tabela identifica o centro. Ele é gravado em cada feição, em CENTER_ID. Cada centro precisa de um identificador próprio.</translation>
    </message>
    <message>
        <source>Choose the field with the feature even if the router counts from the centers to the features.</source>
        <extracomment>algorithms/assign_by_costs.py</extracomment>
        <translation>Escolha o campo com a feição mesmo que o roteador calcule dos centros para as feições.</translation>
    </message>
    <message>
        <source>Guarantees: Sizes are within the limits, and no other assignment within them has a smaller total squared distance; the log reports whether this was verified. With weights, features are never split: limits are met, and the total is lowest, only as closely as that allows. The same input gives the same result.</source>
        <extracomment>algorithms/assign_to_centers.py</extracomment>
        <translation>Garantias: os tamanhos respeitam os limites, e nenhuma outra atribuição que os respeite tem soma dos quadrados das distâncias menor; o log informa se isso foi verificado. Com pesos, as feições nunca são divididas: por isso, os limites são respeitados, e a soma é a menor, apenas na medida em que feições inteiras permitem. A mesma entrada dá o mesmo resultado.</translation>
    </message>
    <message>
        <source>If features may stay unassigned, each point also has the radius of the circle at which the zone of its center ends (REACH).</source>
        <extracomment>algorithms/assign_to_centers.py</extracomment>
        <translation>Se feições puderem ficar sem atribuição, cada ponto contém também o raio do círculo em que a zona do seu centro termina (REACH).</translation>
    </message>
    <message>
        <source>The figures show how separate the clusters are. If the highest silhouette is not clearly above that of points spread evenly over the same area, there is no clear number of clusters (CLEAR is 0). Then choose by the mean and the largest distance to the center. Time grows with the sum of all numbers in the range; with the gap statistic, the run takes {times} times as long.</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>As medidas mostram quão separados estão os agrupamentos. Se a maior silhueta não estiver claramente acima da de pontos espalhados uniformemente pela mesma área, não há um número claro de agrupamentos (CLEAR é 0). Nesse caso, escolha pela distância média e pela maior distância ao centro. O tempo cresce com a soma de todos os números do intervalo; a estatística gap multiplica a duração da execução por {times}.</translation>
    </message>
    <message>
        <source>Features with the same value in this field are compared separately, but fields are scaled over all groups. The table has the rows of each group with its value, and the report lists the best numbers of each. The limits apply within each group. The range of a group ends at its number of distinct features. The run then returns one best number for all groups together, by the mean silhouette of all features and by the elbow of the total inertia; this number is possible in every group. With groups, there is no best number by the gap statistic.</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>Feições com o mesmo valor neste campo são comparadas separadamente, mas os campos são escalonados sobre todos os grupos. A tabela tem as linhas de cada grupo com seu valor, e o relatório lista os melhores números de cada um. Os limites valem dentro de cada grupo. O intervalo de um grupo termina no seu número de feições distintas. A execução retorna então um só melhor número para todos os grupos, pela silhueta média de todas as feições e pelo cotovelo da inércia total; esse número é possível em todos os grupos. Com grupos, não há melhor número pela estatística gap.</translation>
    </message>
    <message>
        <source>Compares the inertia with that of {draws} sets of points without clusters, for each number of clusters. The run then takes {times} times as long.</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>Compara a inércia com a de {draws} conjuntos de pontos sem agrupamentos, para cada número de agrupamentos. Isso multiplica a duração da execução por {times}.</translation>
    </message>
    <message>
        <source>A center moves away from the mean of its cluster if that brings all of its features within this distance. If no start ends with every feature within it, the run writes nothing and says which distance it reached. Then ask for more clusters, or allow a larger distance.</source>
        <extracomment>algorithms/constrained_kmeans.py</extracomment>
        <translation>Um centro se afasta da média do seu agrupamento se, com isso, todas as feições do agrupamento ficarem a essa distância ou menos. Se nenhuma inicialização terminar com todas as feições dentro dessa distância, a execução não grava nada e informa a distância alcançada. Nesse caso, peça mais agrupamentos, ou permita uma distância maior.</translation>
    </message>
    <message>
        <source>The layer of polygons for the type “Polygons of a layer”; its reference system may be another one. With a weight field, the cluster with the largest sum of weights gets the polygon. If several clusters have the most, the one with the lowest number gets it. In a run with groups, each group divides the polygons among its own clusters. A polygon without features goes to the zone with straight borders in which it lies, and is left out if there is none.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>A camada de polígonos para o tipo “Polígonos de uma camada”; seu sistema de referência pode ser outro. Com um campo de peso, o polígono vai para o agrupamento com a maior soma de pesos. Em caso de empate, vai para o agrupamento de menor número. Em uma execução com grupos, cada grupo reparte os polígonos entre seus próprios agrupamentos. Um polígono sem feições vai para a zona com fronteiras retas em que ele está, e fica de fora se não houver nenhuma.</translation>
    </message>
    <message>
        <source>If minimum, maximum and tolerance are all empty, sums of a weight field may differ from their mean by {least} to {most} %: the heavier single features, the more. Clusters stay compact that way; the log reports by how much sums differ. A tolerance of 0 makes sums as equal as possible, and clusters less compact.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Se mínimo, máximo e tolerância estiverem todos vazios, as somas de um campo de peso podem diferir da média em {least}% a {most}%: tanto mais quanto mais pesadas forem feições isoladas. Assim os agrupamentos continuam compactos; o log informa quanto as somas diferem. Uma tolerância de 0 torna as somas tão iguais quanto possível, e os agrupamentos menos compactos.</translation>
    </message>
    <message>
        <source>Guarantees: The same raster, parameters and seed give the same classes.

Limitations: The result need not be the best of all classifications. More starts or another seed may find a better one.

Classes of equal area have the same number of pixels, or differ by one, if the sample has all pixels. Otherwise the pixels of the sample have equal shares, and all others are classified by the same borders between the classes. Sizes then differ from equal by about {percent} % for {classes} classes and {pixels} sample pixels, and one of them by up to three times as much; four times as many sample pixels halve this. Pixels with the same value then always get the same class, so a very frequent value makes a large class. The log reports how close to equal the sizes are.</source>
        <extracomment>algorithms/raster_kmeans.py</extracomment>
        <translation>Garantias: o mesmo raster, os mesmos parâmetros e a mesma semente dão as mesmas classes.

Limitações: o resultado não é necessariamente a melhor de todas as classificações. Mais inicializações ou outra semente podem encontrar uma melhor.

Classes de área igual têm o mesmo número de pixels, ou diferem em um, se a amostra contiver todos os pixels. Caso contrário, os pixels da amostra são repartidos igualmente, e todos os outros são classificados pelos mesmos limites entre as classes. Os tamanhos se afastam então da igualdade em cerca de {percent}% para {classes} classes e {pixels} pixels na amostra, e um deles em até três vezes isso; quatro vezes mais pixels na amostra reduzem essa diferença à metade. Pixels com o mesmo valor sempre recebem então a mesma classe, portanto um valor muito frequente forma uma classe grande. O log informa quão próximos da igualdade estão os tamanhos.</translation>
    </message>
    <message>
        <source>Guarantees: Sizes are within the limits, and no other assignment to these centers within them has a smaller total cost; the log reports whether this was verified. With weights, a cost counts once for each unit of weight, and features are never split: limits are met, and the total is lowest, only as closely as that allows. The same input gives the same result.</source>
        <extracomment>algorithms/road_territories.py</extracomment>
        <translation>Garantias: os tamanhos respeitam os limites, e nenhuma outra atribuição a estes centros que os respeite tem custo total menor; o log informa se isso foi verificado. Com pesos, um custo conta uma vez para cada unidade de peso, e as feições nunca são divididas: por isso, os limites são respeitados, e o total é o menor, apenas na medida em que feições inteiras permitem. A mesma entrada dá o mesmo resultado.</translation>
    </message>
    <message numerus="yes">
        <source>%n positions lie off the globe in the layer&apos;s reference system ({crs}), the first at {place}. Correct them or leave them out, assign the right reference system to the layer, or set {parameter} to planar.</source>
        <extracomment>bridge/distance/kinds.py</extracomment>
        <translation>
            <numerusform>%n posição está fora do globo no sistema de referência da camada ({crs}), em {place}. Corrija-a ou exclua-a, atribua à camada o sistema de referência correto, ou defina {parameter} como planar.</numerusform>
            <numerusform>%n posições estão fora do globo no sistema de referência da camada ({crs}), a primeira em {place}. Corrija-as ou exclua-as, atribua à camada o sistema de referência correto, ou defina {parameter} como planar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All limits are met, except by %n features that are too heavy for any cluster.</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>
            <numerusform>Todos os limites são respeitados, exceto por %n feição que é pesada demais para qualquer agrupamento.</numerusform>
            <numerusform>Todos os limites são respeitados, exceto por %n feições que são pesadas demais para qualquer agrupamento.</numerusform>
        </translation>
    </message>
    <message>
        <source>The paths from the centers to all features, from neighbor to neighbor, are in total at most {share} % longer than the shortest that these sizes allow.</source>
        <extracomment>bridge/log/connection.py</extracomment>
        <translation>Os caminhos dos centros a todas as feições, de vizinho em vizinho, são, somados, no máximo {share}% mais longos que os mais curtos que estes tamanhos permitem.</translation>
    </message>
    <message>
        <source>Costs are rounded to steps of {step}.</source>
        <extracomment>bridge/log/costs.py</extracomment>
        <translation>Os custos são arredondados em passos de {step}.</translation>
    </message>
    <message>
        <source>Direction of travel</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Sentido do percurso</translation>
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
            <numerusform>%n feição sozinha tem mais que uma parte igual de {name}. É a feição {id}, com {weight}.</numerusform>
            <numerusform>%n feições, cada uma sozinha, têm mais que uma parte igual de {name}. A mais pesada é a feição {id}, com {weight}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} in each of the other clusters: {least} to {most}, at most {percent} % from their mean.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>{name} em cada um dos outros agrupamentos: {least} a {most}, desvio da média deles de até {percent}%.</translation>
    </message>
    <message>
        <source>{name} in each of the other clusters: {least}.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>{name} em cada um dos outros agrupamentos: {least}.</translation>
    </message>
    <message numerus="yes">
        <source>%n dead-end branches of the roads were divided between centers to meet the sizes. Where they are cut makes no difference to the total cost.</source>
        <extracomment>bridge/log/roads.py</extracomment>
        <translation>
            <numerusform>Para respeitar os tamanhos, %n ramo sem saída das vias foi dividido entre centros. O lugar do corte não altera o custo total.</numerusform>
            <numerusform>Para respeitar os tamanhos, %n ramos sem saída das vias foram divididos entre centros. O lugar dos cortes não altera o custo total.</numerusform>
        </translation>
    </message>
    <message>
        <source>Such a feature gets a cluster of its own, and the tolerance applies to the other clusters: {range}.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>Uma feição assim recebe um agrupamento só para ela, e a tolerância vale para os demais agrupamentos: {range}.</translation>
    </message>
    <message>
        <source>{where}. This is {times} times as far from the median as any other.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>{where}. A distância à mediana é {times} vezes a de qualquer outro valor.</translation>
    </message>
    <message numerus="yes">
        <source>{where}. This is {times} times as far from the median as the others, except for %n more that are also far away.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>
            <numerusform>{where}. A distância à mediana é {times} vezes a dos demais, exceto por mais %n valor que também está muito longe.</numerusform>
            <numerusform>{where}. A distância à mediana é {times} vezes a dos demais, exceto por mais %n valores que também estão muito longe.</numerusform>
        </translation>
    </message>
    <message>
        <source>If all iterations were used, raise {parameter}. Otherwise you can ignore this: the centers move by less than the rounding of the coordinates.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>Se todas as iterações foram usadas, aumente {parameter}. Caso contrário, você pode ignorar este aviso: os centros se movem menos que o arredondamento das coordenadas.</translation>
    </message>
    <message>
        <source>The minimum sizes of the centers add up to {needed}. The features that fit into at least one center add up to {have}. Lower the minimum sizes, or raise the maximum sizes.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>Os tamanhos mínimos dos centros somam {needed}. As feições que cabem em pelo menos um centro somam {have}. Reduza os tamanhos mínimos, ou aumente os tamanhos máximos.</translation>
    </message>
    <message>
        <source>The minimum sizes of the centers add up to {needed}. Available: {have}. Lower the minimum sizes.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>Os tamanhos mínimos dos centros somam {needed}. Disponível: {have}. Reduza os tamanhos mínimos.</translation>
    </message>
    <message>
        <source>{clusters} clusters of at least {size} need {needed}. Available: {have}.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>Para {clusters} agrupamentos de pelo menos {size} é preciso ter {needed}. Disponível: {have}.</translation>
    </message>
    <message>
        <source>The centers can take at most {held}. To be assigned: {have}, which is {over} more. Raise the maximum sizes, add centers, or turn on {allow}.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>Os centros podem receber no máximo {held}. A atribuir: {have}, ou seja, {over} a mais. Aumente os tamanhos máximos, acrescente centros, ou ative {allow}.</translation>
    </message>
    <message>
        <source>{clusters} clusters of at most {size} hold {held}. To be assigned: {have}.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>Em {clusters} agrupamentos de no máximo {size} cabem {held}. A atribuir: {have}.</translation>
    </message>
    <message>
        <source>Available: {have}. This is less than the minimum of {minimum}. Lower {min_size} to {lowered}.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>Disponível: {have}. Isso é menos que o mínimo de {minimum}. Reduza {min_size} para {lowered}.</translation>
    </message>
    <message>
        <source>To be assigned: {have}. With at most {maximum} in a cluster, at least {clusters} clusters are needed. With at least {minimum} in each, they need {needed}. Lower {min_size} to {lowered}.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>A atribuir: {have}. Com no máximo {maximum} por agrupamento, são necessários pelo menos {clusters} agrupamentos. Com pelo menos {minimum} em cada um, eles precisam de {needed}. Reduza {min_size} para {lowered}.</translation>
    </message>
    <message>
        <source>To be assigned: {have}. With at most {maximum} in a cluster, at least {clusters} clusters are needed. With at least {minimum} in each, they need {needed}. Lower {min_size} to {lowered}, or raise {max_size} to {raised}.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>A atribuir: {have}. Com no máximo {maximum} por agrupamento, são necessários pelo menos {clusters} agrupamentos. Com pelo menos {minimum} em cada um, eles precisam de {needed}. Reduza {min_size} para {lowered}, ou aumente {max_size} para {raised}.</translation>
    </message>
    <message numerus="yes">
        <source>%n zones. Features in the zone of their cluster, or on its border: {inside} of {all}.</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>
            <numerusform>%n zona. Feições na zona do seu agrupamento, ou na fronteira dela: {inside} de {all}.</numerusform>
            <numerusform>%n zonas. Feições na zona do seu agrupamento, ou na fronteira dela: {inside} de {all}.</numerusform>
        </translation>
    </message>
    <message>
        <source>temporary layer</source>
        <extracomment>bridge/output/advice.py</extracomment>
        <translation>uma camada temporária</translation>
    </message>
    <message>
        <source>{output} ({file}): {listed}.</source>
        <extracomment>bridge/output/plans.py</extracomment>
        <translation>{output} ({file}): {listed}.</translation>
    </message>
    <message>
        <source>{output}: {file} always names the layer after the file. Use the layer name “{instead}” instead of “{title}”, or enter the path of the file alone.</source>
        <extracomment>bridge/output/plans.py</extracomment>
        <translation>{output}: em {file}, a camada sempre recebe o nome do arquivo. Use o nome de camada “{instead}” em vez de “{title}”, ou digite apenas o caminho do arquivo.</translation>
    </message>
    <message>
        <source>Characters of {fields} are lost: {lost}.</source>
        <extracomment>bridge/output/values.py</extracomment>
        <translation>Caracteres de {fields} se perdem: {lost}.</translation>
    </message>
    <message numerus="yes">
        <source>%n values of {fields} are lost (first in feature {id}).</source>
        <extracomment>bridge/output/values.py</extracomment>
        <translation>
            <numerusform>%n valor de {fields} se perde (na feição {id}).</numerusform>
            <numerusform>%n valores de {fields} se perdem (o primeiro, na feição {id}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values of {fields} are too long and would be cut (first in feature {id}). Most allowed: {limit}.</source>
        <extracomment>bridge/output/values.py</extracomment>
        <translation>
            <numerusform>%n valor de {fields} é longo demais e seria cortado (na feição {id}). Máximo permitido: {limit}.</numerusform>
            <numerusform>%n valores de {fields} são longos demais e seriam cortados (o primeiro, na feição {id}). Máximo permitido: {limit}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values of {fields} begin or end with blanks, which are lost (first in feature {id}).</source>
        <extracomment>bridge/output/values.py</extracomment>
        <translation>
            <numerusform>%n valor de {fields} começa ou termina com espaços, que se perdem (na feição {id}).</numerusform>
            <numerusform>%n valores de {fields} começam ou terminam com espaços, que se perdem (o primeiro, na feição {id}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values of {fields} are dates before {year} and are written wrong (first in feature {id}).</source>
        <extracomment>bridge/output/values.py</extracomment>
        <translation>
            <numerusform>%n valor de {fields} é uma data anterior a {year} e é gravado com erro (na feição {id}).</numerusform>
            <numerusform>%n valores de {fields} são datas anteriores a {year} e são gravados com erro (o primeiro, na feição {id}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values of {fields} lose their milliseconds (first in feature {id}).</source>
        <extracomment>bridge/output/values.py</extracomment>
        <translation>
            <numerusform>%n valor de {fields} perde os milissegundos (na feição {id}).</numerusform>
            <numerusform>%n valores de {fields} perdem os milissegundos (o primeiro, na feição {id}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values of {fields} lose their time zone (first in feature {id}).</source>
        <extracomment>bridge/output/values.py</extracomment>
        <translation>
            <numerusform>%n valor de {fields} perde o fuso horário (na feição {id}).</numerusform>
            <numerusform>%n valores de {fields} perdem o fuso horário (o primeiro, na feição {id}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values of {fields} are above {largest} and lose digits (first in feature {id}).</source>
        <extracomment>bridge/output/values.py</extracomment>
        <translation>
            <numerusform>%n valor de {fields} está acima de {largest} e perde algarismos (na feição {id}).</numerusform>
            <numerusform>%n valores de {fields} estão acima de {largest} e perdem algarismos (o primeiro, na feição {id}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values of {fields} are out of range and are written wrong (first in feature {id}). Out of range: {limit}.</source>
        <extracomment>bridge/output/values.py</extracomment>
        <translation>
            <numerusform>%n valor de {fields} está fora do intervalo permitido e é gravado com erro (na feição {id}). Fora do intervalo: {limit}.</numerusform>
            <numerusform>%n valores de {fields} estão fora do intervalo permitido e são gravados com erro (o primeiro, na feição {id}). Fora do intervalo: {limit}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values of {fields} are infinite and are lost (first in feature {id}).</source>
        <extracomment>bridge/output/values.py</extracomment>
        <translation>
            <numerusform>%n valor de {fields} é infinito e se perde (na feição {id}).</numerusform>
            <numerusform>%n valores de {fields} são infinitos e se perdem (o primeiro, na feição {id}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values of {fields} have more than {decimals} decimals and are rounded (first in feature {id}).</source>
        <extracomment>bridge/output/values.py</extracomment>
        <translation>
            <numerusform>%n valor de {fields} tem mais de {decimals} casas decimais e é arredondado (na feição {id}).</numerusform>
            <numerusform>%n valores de {fields} têm mais de {decimals} casas decimais e são arredondados (o primeiro, na feição {id}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values of {fields} are NULL (first in feature {id}). They are written as: {null}.</source>
        <extracomment>bridge/output/values.py</extracomment>
        <translation>
            <numerusform>%n valor de {fields} é NULL (na feição {id}). Ele é gravado assim: {null}.</numerusform>
            <numerusform>%n valores de {fields} são NULL (o primeiro, na feição {id}). Eles são gravados assim: {null}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values of {fields} are empty and become NULL (first in feature {id}).</source>
        <extracomment>bridge/output/values.py</extracomment>
        <translation>
            <numerusform>%n valor de {fields} é vazio e passa a ser NULL (na feição {id}).</numerusform>
            <numerusform>%n valores de {fields} são vazios e passam a ser NULL (o primeiro, na feição {id}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values of {fields} contain characters that are lost or changed (first in feature {id}): {signs}.</source>
        <extracomment>bridge/output/values.py</extracomment>
        <translation>
            <numerusform>%n valor de {fields} contém caracteres que se perdem ou mudam (na feição {id}): {signs}.</numerusform>
            <numerusform>%n valores de {fields} contêm caracteres que se perdem ou mudam (o primeiro, na feição {id}): {signs}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values of {fields} contain characters that would break the file (first in feature {id}): {signs}.</source>
        <extracomment>bridge/output/values.py</extracomment>
        <translation>
            <numerusform>%n valor de {fields} contém caracteres que corromperiam o arquivo (na feição {id}): {signs}.</numerusform>
            <numerusform>%n valores de {fields} contêm caracteres que corromperiam o arquivo (o primeiro, na feição {id}): {signs}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values of {fields} are the same as in an earlier feature, which is not allowed (first in feature {id}).</source>
        <extracomment>bridge/output/values.py</extracomment>
        <translation>
            <numerusform>%n valor de {fields} é igual ao de uma feição anterior, o que não é permitido (na feição {id}).</numerusform>
            <numerusform>%n valores de {fields} são iguais aos de uma feição anterior, o que não é permitido (o primeiro, na feição {id}).</numerusform>
        </translation>
    </message>
    <message>
        <source>empty text</source>
        <extracomment>bridge/output/values.py</extracomment>
        <translation>texto vazio</translation>
    </message>
    <message>
        <source>text such as “{text}”</source>
        <extracomment>bridge/output/values.py</extracomment>
        <translation>texto como “{text}”</translation>
    </message>
    <message>
        <source>Several pixels of band {band} have the value {value}, which is far from all other values.</source>
        <extracomment>bridge/raster/words.py</extracomment>
        <translation>Vários pixels da banda {band} têm o valor {value}, que está longe de todos os outros valores.</translation>
    </message>
    <message>
        <source>{classes} classes need at least {classes} different values. The pixels (number used: {pixels}) have {places}, of which {distinct} are distinct after rounding to steps of {step}, a fraction of their extent; {place} is farthest from the others. If that stands for no data, declare it so in the raster. Otherwise lower the number of classes (CLUSTERS) to {distinct}.</source>
        <extracomment>bridge/raster/words.py</extracomment>
        <translation>Para {classes} classes são necessários pelo menos {classes} valores diferentes. Os pixels (número usado: {pixels}) têm {places}, dos quais {distinct} continuam distintos após o arredondamento em passos de {step}, uma fração da amplitude deles; {place} está mais longe dos outros. Se representar a ausência de dados, declare-o como NoData no raster. Caso contrário, reduza o número de classes (CLUSTERS) para {distinct}.</translation>
    </message>
    <message>
        <source>Polygons that the zones are clipped to, in any reference system. If empty, zones reach to the convex hull of the features and their places on the roads, widened by half the typical distance between features.</source>
        <extracomment>algorithms/road_territories.py</extracomment>
        <translation>Polígonos pelos quais as zonas são recortadas, em qualquer sistema de referência. Se estiver vazio, as zonas vão até a envoltória convexa das feições e dos seus lugares nas vias, ampliada em metade da distância típica entre feições.</translation>
    </message>
    <message>
        <source>One polygon per center, with its number, its size and its area: in square units of the layer, or in square meters if the layer is in degrees. Every place belongs to the territory of the nearest road, so each feature lies in the zone of its center; the log counts exceptions. Places whose nearest road belongs to no territory are in no zone. A zone can have several parts, for example where roads cross on a bridge.</source>
        <extracomment>algorithms/road_territories.py</extracomment>
        <translation>Um polígono por centro, com seu número, seu tamanho e sua área: em unidades quadradas da camada, ou em metros quadrados se a camada estiver em graus. Cada lugar pertence ao território da via mais próxima, portanto cada feição está na zona do seu centro; o log conta as exceções. Lugares cuja via mais próxima não pertence a nenhum território não estão em nenhuma zona. Uma zona pode ter várias partes, por exemplo onde vias se cruzam em uma ponte.</translation>
    </message>
    <message>
        <source>Cost of connection (inertia)</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Custo da conexão (inércia)</translation>
    </message>
    <message>
        <source>Mean compactness (Polsby-Popper, 1 for a circle)</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Compacidade média (Polsby-Popper, 1 para um círculo)</translation>
    </message>
    <message>
        <source>For clusters that need not be connected:</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Para agrupamentos que não precisam ser conexos:</translation>
    </message>
    <message>
        <source>Parts</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Length of border ({unit})</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Comprimento da fronteira ({unit})</translation>
    </message>
    <message>
        <source>Compactness</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Compacidade</translation>
    </message>
    <message>
        <source>Compactness is the area over that of a circle with a border of the same length (Polsby-Popper).</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>A compacidade é a área dividida pela de um círculo com uma fronteira do mesmo comprimento (Polsby-Popper).</translation>
    </message>
    <message>
        <source>the best assignment to the same centers</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>a melhor atribuição aos mesmos centros</translation>
    </message>
    <message numerus="yes">
        <source>Every cluster is connected, but %n clusters miss their limits</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>
            <numerusform>Todos os agrupamentos são conexos, mas %n agrupamento não respeita seus limites</numerusform>
            <numerusform>Todos os agrupamentos são conexos, mas %n agrupamentos não respeitam seus limites</numerusform>
        </translation>
    </message>
    <message>
        <source>Every cluster is connected, but the centers did not converge</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Todos os agrupamentos são conexos, mas os centros não convergiram</translation>
    </message>
    <message>
        <source>Every cluster is connected</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>Todos os agrupamentos são conexos</translation>
    </message>
    <message numerus="yes">
        <source>%n features lie in the zone of another center. Reasons are features at one place on a road that are not all assigned to one center, and places to which two roads are equally near.</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>
            <numerusform>%n feição está na zona de outro centro. Causas possíveis: feições no mesmo lugar de uma via que não são todas atribuídas a um só centro, e lugares igualmente próximos de duas vias.</numerusform>
            <numerusform>%n feições estão na zona de outro centro. Causas possíveis: feições no mesmo lugar de uma via que não são todas atribuídas a um só centro, e lugares igualmente próximos de duas vias.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unassigned features lie in a zone.</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>
            <numerusform>%n feição não atribuída está em uma zona.</numerusform>
            <numerusform>%n feições não atribuídas estão em uma zona.</numerusform>
        </translation>
    </message>
    <message>
        <source>Length of the borders of zones: {least} to {most}, {mean} on average.</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>Comprimento das fronteiras das zonas: {least} a {most}, {mean} em média.</translation>
    </message>
    <message>
        <source>{zones}: zones along roads cannot be drawn for features that span half the globe or more. Leave it empty.</source>
        <extracomment>bridge/zones/roads.py</extracomment>
        <translation>{zones}: as zonas ao longo das vias não podem ser desenhadas para feições que abrangem metade do globo ou mais. Deixe vazio.</translation>
    </message>
    <message>
        <source>A self-contained HTML page: map (with the zones, if they are written), table of the centers with their sizes and costs, what is proved, what the limits cost (compared with every feature at its cheapest center), and the command to repeat the run.</source>
        <extracomment>algorithms/road_territories.py</extracomment>
        <translation>Uma página HTML autônoma: mapa (com as zonas, se forem gravadas), tabela dos centros com tamanhos e custos, o que está comprovado, quanto custam os limites (em comparação com cada feição no centro mais barato) e o comando para repetir a execução.</translation>
    </message>
    <message numerus="yes">
        <source>The features were assigned to %n centers along roads.</source>
        <extracomment>bridge/html/costs.py</extracomment>
        <translation>
            <numerusform>As feições foram atribuídas a %n centro ao longo das vias.</numerusform>
            <numerusform>As feições foram atribuídas a %n centros ao longo das vias.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clusters: silhouette {silhouette}, mean distance to the center {mean}, largest {largest}.</source>
        <extracomment>bridge/layers/comparison.py</extracomment>
        <translation>
            <numerusform>%n agrupamento: silhueta {silhouette}, distância média ao centro {mean}, maior {largest}.</numerusform>
            <numerusform>%n agrupamentos: silhueta {silhouette}, distância média ao centro {mean}, maior {largest}.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are not the same for all clusters.</source>
        <extracomment>bridge/log/input.py</extracomment>
        <translation>Eles não são os mesmos para todos os agrupamentos.</translation>
    </message>
    <message>
        <source>{search} has no effect if clusters must be connected. For a better result, raise {starts}.</source>
        <extracomment>algorithms/connected.py</extracomment>
        <translation>{search} não tem efeito se os agrupamentos precisam ser conexos. Para um resultado melhor, aumente {starts}.</translation>
    </message>
    <message>
        <source>Bridges</source>
        <extracomment>menu.py</extracomment>
        <translation>Pontes</translation>
    </message>
    <message>
        <source>River</source>
        <extracomment>menu.py</extracomment>
        <translation>Rio</translation>
    </message>
    <message>
        <source>Territories of about equal size</source>
        <extracomment>models/balanced_territories.model3</extracomment>
        <translation>Territórios de tamanho semelhante</translation>
    </message>
    <message>
        <source>Addresses with their territories</source>
        <extracomment>models/balanced_territories.model3, models/equal_territories.model3</extracomment>
        <translation>Endereços com seus territórios</translation>
    </message>
    <message>
        <source>Territories</source>
        <extracomment>models/balanced_territories.model3, models/equal_territories.model3</extracomment>
        <translation>Territórios</translation>
    </message>
    <message>
        <source>Ready models</source>
        <extracomment>models/balanced_territories.model3, models/depots_with_capacities.model3, models/equal_territories.model3, models/segments_with_profiles.model3</extracomment>
        <translation>Modelos prontos</translation>
    </message>
    <message>
        <source>Balanced territories from an address layer</source>
        <extracomment>models/balanced_territories.model3</extracomment>
        <translation>Territórios equilibrados a partir de uma camada de endereços</translation>
    </message>
    <message>
        <source>Boundary of the territories</source>
        <extracomment>models/balanced_territories.model3, models/equal_territories.model3</extracomment>
        <translation>Contorno dos territórios</translation>
    </message>
    <message>
        <source>Number of territories</source>
        <extracomment>models/balanced_territories.model3, models/equal_territories.model3</extracomment>
        <translation>Número de territórios</translation>
    </message>
    <message>
        <source>Weight field (empty: count addresses)</source>
        <extracomment>models/balanced_territories.model3</extracomment>
        <translation>Campo de peso (vazio: contar endereços)</translation>
    </message>
    <message>
        <source>Divides an address layer into compact territories of about equal size: equal numbers of addresses, or equal sums of a field such as revenue. Territories are polygons that fit together. Writes a report that you can read and pass on, too.</source>
        <extracomment>models/balanced_territories.model3</extracomment>
        <translation>Divide uma camada de endereços em territórios compactos de tamanho semelhante: números iguais de endereços, ou somas iguais de um campo, como a receita. Os territórios são polígonos que se encaixam. Grava também um relatório para ler e compartilhar.</translation>
    </message>
    <message>
        <source>Points, lines or polygons. Lines and polygons are treated as points at their centroid.</source>
        <extracomment>models/balanced_territories.model3, models/depots_with_capacities.model3, models/equal_territories.model3</extracomment>
        <translation>Pontos, linhas ou polígonos. Linhas e polígonos são tratados como pontos no seu centroide.</translation>
    </message>
    <message>
        <source>Polygons that the territories are cut at, such as the outline of a town. If empty, the boundary is drawn around the addresses.</source>
        <extracomment>models/balanced_territories.model3, models/equal_territories.model3</extracomment>
        <translation>Polígonos pelos quais os territórios são recortados, como os limites de um município. Se estiver vazio, o contorno é traçado em torno dos endereços.</translation>
    </message>
    <message>
        <source>How many territories to make.</source>
        <extracomment>models/balanced_territories.model3</extracomment>
        <translation>Quantos territórios formar.</translation>
    </message>
    <message>
        <source>By how much, in percent, the size of a territory may differ from the mean size. 0 makes all sizes as equal as possible; with a larger tolerance, territories are more compact.</source>
        <extracomment>models/balanced_territories.model3</extracomment>
        <translation>Quanto o tamanho de um território pode diferir, em porcentagem, do tamanho médio. 0 torna todos os tamanhos tão iguais quanto possível; com uma tolerância maior, os territórios são mais compactos.</translation>
    </message>
    <message>
        <source>A quantity of each address, such as customers or revenue: a number of at least 0. If empty, every address counts as one.</source>
        <extracomment>models/balanced_territories.model3</extracomment>
        <translation>Uma quantidade de cada endereço, como clientes ou receita: um número maior ou igual a 0. Se estiver vazio, cada endereço conta como um.</translation>
    </message>
    <message>
        <source>Assign the addresses to the depots</source>
        <extracomment>models/depots_with_capacities.model3</extracomment>
        <translation>Atribuir os endereços aos depósitos</translation>
    </message>
    <message>
        <source>Addresses with their depots</source>
        <extracomment>models/depots_with_capacities.model3</extracomment>
        <translation>Endereços com seus depósitos</translation>
    </message>
    <message>
        <source>Areas of the depots</source>
        <extracomment>models/depots_with_capacities.model3</extracomment>
        <translation>Áreas dos depósitos</translation>
    </message>
    <message>
        <source>Depots with their addresses</source>
        <extracomment>models/depots_with_capacities.model3</extracomment>
        <translation>Depósitos com seus endereços</translation>
    </message>
    <message>
        <source>Lines to the depots</source>
        <extracomment>models/depots_with_capacities.model3</extracomment>
        <translation>Linhas até os depósitos</translation>
    </message>
    <message>
        <source>Depots with capacities</source>
        <extracomment>models/depots_with_capacities.model3</extracomment>
        <translation>Depósitos com capacidades</translation>
    </message>
    <message>
        <source>Boundary of the areas</source>
        <extracomment>models/depots_with_capacities.model3</extracomment>
        <translation>Contorno das áreas</translation>
    </message>
    <message>
        <source>Field with the capacity of each depot</source>
        <extracomment>models/depots_with_capacities.model3</extracomment>
        <translation>Campo com a capacidade de cada depósito</translation>
    </message>
    <message>
        <source>Field with the name of each depot</source>
        <extracomment>models/depots_with_capacities.model3</extracomment>
        <translation>Campo com o nome de cada depósito</translation>
    </message>
    <message>
        <source>Quantity of each address</source>
        <extracomment>models/depots_with_capacities.model3</extracomment>
        <translation>Quantidade de cada endereço</translation>
    </message>
    <message>
        <source>Assigns addresses to depots, or to other places with a capacity such as schools, so that no depot gets more than its capacity and addresses are close to their depots. If the capacities do not suffice, some addresses are left unassigned. Writes the addresses, the area of each depot as a polygon, lines from the addresses to their depots, the depots with what they got, and a report that you can read and pass on.</source>
        <extracomment>models/depots_with_capacities.model3</extracomment>
        <translation>Atribui endereços a depósitos, ou a outros lugares com uma capacidade, como escolas, de modo que nenhum depósito receba mais que sua capacidade e os endereços fiquem perto dos seus depósitos. Se as capacidades não bastarem, alguns endereços ficam sem atribuição. Grava os endereços, a área de cada depósito como polígono, linhas dos endereços até seus depósitos, os depósitos com o que receberam, e um relatório para ler e compartilhar.</translation>
    </message>
    <message>
        <source>Polygons that the areas are cut at, such as the outline of a town. If empty, the boundary is drawn around the addresses.</source>
        <extracomment>models/depots_with_capacities.model3</extracomment>
        <translation>Polígonos pelos quais as áreas são recortadas, como os limites de um município. Se estiver vazio, o contorno é traçado em torno dos endereços.</translation>
    </message>
    <message>
        <source>The largest number of addresses that a depot can take, or the largest sum of the quantity. NULL is no limit.</source>
        <extracomment>models/depots_with_capacities.model3</extracomment>
        <translation>O maior número de endereços que um depósito pode receber, ou a maior soma da quantidade. NULL significa sem limite.</translation>
    </message>
    <message>
        <source>Points that the addresses are assigned to. They stay where they are.</source>
        <extracomment>models/depots_with_capacities.model3</extracomment>
        <translation>Os pontos aos quais os endereços são atribuídos. Eles ficam onde estão.</translation>
    </message>
    <message>
        <source>The value is written with each address. If empty, addresses have only the number of their depot.</source>
        <extracomment>models/depots_with_capacities.model3</extracomment>
        <translation>O valor é gravado em cada endereço. Se estiver vazio, os endereços têm apenas o número do seu depósito.</translation>
    </message>
    <message>
        <source>A field such as parcels a day: a number of at least 0. If empty, every address counts as one.</source>
        <extracomment>models/depots_with_capacities.model3</extracomment>
        <translation>Um campo como encomendas por dia: um número maior ou igual a 0. Se estiver vazio, cada endereço conta como um.</translation>
    </message>
    <message>
        <source>Territories with equal sums</source>
        <extracomment>models/equal_territories.model3</extracomment>
        <translation>Territórios com somas iguais</translation>
    </message>
    <message>
        <source>Equal territories by a field</source>
        <extracomment>models/equal_territories.model3</extracomment>
        <translation>Territórios iguais por um campo</translation>
    </message>
    <message>
        <source>Field to make equal</source>
        <extracomment>models/equal_territories.model3</extracomment>
        <translation>Campo a igualar</translation>
    </message>
    <message>
        <source>Tolerance in percent</source>
        <extracomment>models/equal_territories.model3</extracomment>
        <translation>Tolerância em porcentagem</translation>
    </message>
    <message>
        <source>Divides an address layer into compact territories with about the same sum of a field, such as revenue. Addresses are never split, so sums are as equal as whole addresses allow. Writes the addresses, the territories as polygons that fit together, and a report that you can read and pass on.</source>
        <extracomment>models/equal_territories.model3</extracomment>
        <translation>Divide uma camada de endereços em territórios compactos com aproximadamente a mesma soma de um campo, como a receita. Os endereços nunca são divididos, portanto as somas são tão iguais quanto endereços inteiros permitem. Grava os endereços, os territórios como polígonos que se encaixam, e um relatório para ler e compartilhar.</translation>
    </message>
    <message>
        <source>A quantity of each address, such as revenue or customers: a number of at least 0.</source>
        <extracomment>models/equal_territories.model3</extracomment>
        <translation>Uma quantidade de cada endereço, como receita ou clientes: um número maior ou igual a 0.</translation>
    </message>
    <message>
        <source>How many territories to make. In each group, if you choose a field for groups.</source>
        <extracomment>models/equal_territories.model3</extracomment>
        <translation>Quantos territórios formar. Se você escolher um campo de grupos, em cada grupo.</translation>
    </message>
    <message>
        <source>By how much, in percent, the sum of a territory may differ from the mean. 0 makes all sums as equal as possible; with a larger tolerance, territories are more compact.</source>
        <extracomment>models/equal_territories.model3</extracomment>
        <translation>Quanto a soma de um território pode diferir, em porcentagem, da média. 0 torna todas as somas tão iguais quanto possível; com uma tolerância maior, os territórios são mais compactos.</translation>
    </message>
    <message>
        <source>A field such as a district. Each of its values gets territories of its own. If empty, all addresses are taken together.</source>
        <extracomment>models/equal_territories.model3</extracomment>
        <translation>Um campo como o distrito. Cada um de seus valores recebe territórios próprios. Se estiver vazio, todos os endereços são tratados em conjunto.</translation>
    </message>
    <message>
        <source>How many segments</source>
        <extracomment>models/segments_with_profiles.model3</extracomment>
        <translation>Quantos segmentos</translation>
    </message>
    <message>
        <source>Segments of features that are alike</source>
        <extracomment>models/segments_with_profiles.model3</extracomment>
        <translation>Segmentos de feições parecidas</translation>
    </message>
    <message>
        <source>Centers to label by</source>
        <extracomment>models/segments_with_profiles.model3</extracomment>
        <translation>Centros para classificar</translation>
    </message>
    <message>
        <source>Segments</source>
        <extracomment>models/segments_with_profiles.model3</extracomment>
        <translation>Segmentos</translation>
    </message>
    <message>
        <source>Segments with profiles</source>
        <extracomment>models/segments_with_profiles.model3</extracomment>
        <translation>Segmentos com perfis</translation>
    </message>
    <message>
        <source>Customers or other features</source>
        <extracomment>models/segments_with_profiles.model3</extracomment>
        <translation>Clientes ou outras feições</translation>
    </message>
    <message>
        <source>Largest number of segments to try</source>
        <extracomment>models/segments_with_profiles.model3</extracomment>
        <translation>Maior número de segmentos a testar</translation>
    </message>
    <message>
        <source>Groups customers, or other features, into segments with similar values in the fields that you choose, and describes each segment. The number of segments, 2 or more, is the one with the highest mean silhouette.</source>
        <extracomment>models/segments_with_profiles.model3</extracomment>
        <translation>Agrupa clientes, ou outras feições, em segmentos com valores parecidos nos campos que você escolher, e descreve cada segmento. O número de segmentos, 2 ou mais, é o que tem a maior silhueta média.</translation>
    </message>
    <message>
        <source>A layer of any geometry, or a table without geometry.</source>
        <extracomment>models/segments_with_profiles.model3</extracomment>
        <translation>Uma camada de qualquer geometria, ou uma tabela sem geometria.</translation>
    </message>
    <message>
        <source>Numeric fields: features with similar values are put into the same segment. All fields have the same influence (z-score).</source>
        <extracomment>models/segments_with_profiles.model3</extracomment>
        <translation>Campos numéricos: feições com valores parecidos vão para o mesmo segmento. Todos os campos têm a mesma influência (z-score).</translation>
    </message>
    <message>
        <source>The largest number of segments to try. It is lowered if there are fewer distinct features.</source>
        <extracomment>models/segments_with_profiles.model3</extracomment>
        <translation>O maior número de segmentos a testar. Ele é reduzido se houver menos feições distintas.</translation>
    </message>
    <message>
        <source>If centers are found and minimum, maximum and tolerance are all empty, sizes are as equal as possible; for given centers they are free.</source>
        <extracomment>algorithms/road_territories.py</extracomment>
        <translation>Se os centros forem encontrados e mínimo, máximo e tolerância estiverem todos vazios, os tamanhos são tão iguais quanto possível; para centros dados, eles são livres.</translation>
    </message>
    <message>
        <source>If no start ends with every feature within {most}, leave features unassigned, with NULL in the new fields: for the final centers, as few as possible (with weights, as little weight as possible). Clusters then keep {maximum} and {minimum}; if the minimum is empty, they may be of any smaller size.</source>
        <extracomment>algorithms/constrained_kmeans.py</extracomment>
        <translation>Se nenhuma inicialização terminar com todas as feições dentro de {most}, algumas ficam sem atribuição, com NULL nos novos campos: para os centros finais, o menor número possível (com pesos, o menor peso possível). Os agrupamentos respeitam então {maximum} e {minimum}; se o mínimo estiver vazio, eles podem ter qualquer tamanho menor.</translation>
    </message>
    <message>
        <source>{parameter} is not used, because {distance} is empty.</source>
        <extracomment>algorithms/constrained_kmeans.py</extracomment>
        <translation>{parameter} não é usado, porque {distance} está vazio.</translation>
    </message>
    <message>
        <source>All centers lie far from the features. Check both layers and their reference systems.</source>
        <extracomment>bridge/log/input.py</extracomment>
        <translation>Todos os centros estão longe das feições. Verifique as duas camadas e seus sistemas de referência.</translation>
    </message>
    <message>
        <source>New fields have other names, because the layer has such fields, or the format allows no such names: {changes}.</source>
        <extracomment>bridge/log/input.py</extracomment>
        <translation>Os novos campos têm outros nomes, porque a camada já tem esses campos ou o formato não permite esses nomes: {changes}.</translation>
    </message>
    <message numerus="yes">
        <source>%n clusters miss a limit because features are never split. You set {limits}.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>
            <numerusform>%n agrupamento não respeita um limite, porque as feições nunca são divididas. Limites definidos: {limits}.</numerusform>
            <numerusform>%n agrupamentos não respeitam um limite, porque as feições nunca são divididas. Limites definidos: {limits}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The output {path} would replace a file that this run reads. Choose another file.</source>
        <extracomment>bridge/output/checks.py</extracomment>
        <translation>A saída {path} substituiria um arquivo que esta execução lê. Escolha outro arquivo.</translation>
    </message>
    <message>
        <source>Leave features unassigned</source>
        <extracomment>bridge/log/labels.py</extracomment>
        <translation>Deixar feições sem atribuição</translation>
    </message>
    <message numerus="yes">
        <source>%n clusters have no zone.</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>
            <numerusform>%n agrupamento não tem zona.</numerusform>
            <numerusform>%n agrupamentos não têm zona.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clusters have no zone: {reasons}.</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>
            <numerusform>%n agrupamento não tem zona: {reasons}.</numerusform>
            <numerusform>%n agrupamentos não têm zona: {reasons}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features lie in the zone of another cluster, or in none.</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>
            <numerusform>%n feição está na zona de outro agrupamento ou em nenhuma.</numerusform>
            <numerusform>%n feições estão na zona de outro agrupamento ou em nenhuma.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features lie in the zone of another cluster, or in none: {reasons}.</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>
            <numerusform>%n feição está na zona de outro agrupamento ou em nenhuma: {reasons}.</numerusform>
            <numerusform>%n feições estão na zona de outro agrupamento ou em nenhuma: {reasons}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unassigned features lie in a zone, which is full.</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>
            <numerusform>%n feição não atribuída está em uma zona que está cheia.</numerusform>
            <numerusform>%n feições não atribuídas estão em uma zona que está cheia.</numerusform>
        </translation>
    </message>
    <message>
        <source>they have no features</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>eles não têm feições</translation>
    </message>
    <message>
        <source>they lie outside the boundary</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>eles estão fora do contorno</translation>
    </message>
    <message>
        <source>they share a place with another cluster</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>eles compartilham um lugar com outro agrupamento</translation>
    </message>
    <message>
        <source>features with weights are never split</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>feições com pesos nunca são divididas</translation>
    </message>
    <message>
        <source>features of several clusters share a place</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>feições de vários agrupamentos compartilham um lugar</translation>
    </message>
    <message>
        <source>the run did not converge</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>a execução não convergiu</translation>
    </message>
    <message>
        <source>on the globe, what is beyond {parameter} of a center stays blank</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>no globo, o que está além de {parameter} de um centro fica em branco</translation>
    </message>
    <message numerus="yes">
        <source>Only %n features of {layer} were used, by a selection, a limit or a filter. The commands run on all of them.</source>
        <extracomment>bridge/html/about.py</extracomment>
        <translation>
            <numerusform>Apenas %n feição de {layer} foi usada, por causa de uma seleção, um número máximo ou um filtro. Os comandos usam todas.</numerusform>
            <numerusform>Apenas %n feições de {layer} foram usadas, por causa de uma seleção, um número máximo ou um filtro. Os comandos usam todas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Island {number}: %n features, the first is feature {id}.</source>
        <extracomment>bridge/log/connection.py</extracomment>
        <translation>
            <numerusform>Ilha {number}: %n feição, a feição {id}.</numerusform>
            <numerusform>Ilha {number}: %n feições; a primeira é a feição {id}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more islands.</source>
        <extracomment>bridge/log/connection.py</extracomment>
        <translation>
            <numerusform>… e mais %n ilha.</numerusform>
            <numerusform>… e mais %n ilhas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clusters: {numbers}.</source>
        <extracomment>bridge/log/connection.py</extracomment>
        <translation>
            <numerusform>%n agrupamento: o {numbers}.</numerusform>
            <numerusform>%n agrupamentos: {numbers}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Typical distance: {distance} (root mean square).</source>
        <extracomment>bridge/log/connection.py</extracomment>
        <translation>Distância típica: {distance} (média quadrática).</translation>
    </message>
    <message numerus="yes">
        <source>Best of %n starts: typical distance {best} (root mean square). Worst start: {worst}.</source>
        <extracomment>bridge/log/connection.py</extracomment>
        <translation>
            <numerusform>Melhor de %n inicialização: distância típica {best} (média quadrática). Pior inicialização: {worst}.</numerusform>
            <numerusform>Melhor de %n inicializações: distância típica {best} (média quadrática). Pior inicialização: {worst}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clusters</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>
            <numerusform>%n agrupamento</numerusform>
            <numerusform>%n agrupamentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An island of %n features (no chain of neighbors joins it to the others) is too small for a cluster: its size is {size}, and a cluster needs {least}. Lower {minimum}.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>
            <numerusform>Uma ilha de %n feição (nenhuma cadeia de vizinhos a liga às demais) é pequena demais para um agrupamento: seu tamanho é {size}, e um agrupamento precisa de pelo menos {least}. Reduza {minimum}.</numerusform>
            <numerusform>Uma ilha de %n feições (nenhuma cadeia de vizinhos as liga às demais) é pequena demais para um agrupamento: seu tamanho é {size}, e um agrupamento precisa de pelo menos {least}. Reduza {minimum}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An island of %n features (no chain of neighbors joins it to the others) cannot be divided within the limits: its size of {size} is too large for {clusters} (at most {most}), and too small for {more} (at least {least}). Change {minimum} or {maximum}.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>
            <numerusform>Uma ilha de %n feição (nenhuma cadeia de vizinhos a liga às demais) não pode ser dividida dentro dos limites: seu tamanho de {size} é grande demais para {clusters} (no máximo {most}) e pequeno demais para {more} (no mínimo {least}). Altere {minimum} ou {maximum}.</numerusform>
            <numerusform>Uma ilha de %n feições (nenhuma cadeia de vizinhos as liga às demais) não pode ser dividida dentro dos limites: seu tamanho de {size} é grande demais para {clusters} (no máximo {most}) e pequeno demais para {more} (no mínimo {least}). Altere {minimum} ou {maximum}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Neighbors form %n islands, and each needs a cluster of its own: {number} are too few. Set {clusters} to {enough} or more.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>
            <numerusform>Os vizinhos formam %n ilha, que precisa de um agrupamento próprio: {number} não bastam. Defina {clusters} como {enough} ou mais.</numerusform>
            <numerusform>Os vizinhos formam %n ilhas, e cada uma precisa de um agrupamento próprio: {number} não bastam. Defina {clusters} como {enough} ou mais.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Neighbors form %n islands, and each needs a cluster of its own: one is not enough. Set {clusters} to {enough} or more.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>
            <numerusform>Os vizinhos formam %n ilha, que precisa de um agrupamento próprio: um só não basta. Defina {clusters} como {enough} ou mais.</numerusform>
            <numerusform>Os vizinhos formam %n ilhas, e cada uma precisa de um agrupamento próprio: um só não basta. Defina {clusters} como {enough} ou mais.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Neighbors form %n islands. To meet the limits, the number of clusters must be {numbers}, not {number}. Set {clusters} to {enough}, or change the limits.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>
            <numerusform>Os vizinhos formam %n ilha. Com estes limites, o número de agrupamentos deve ser de {numbers}, e não de {number}. Defina {clusters} como {enough}, ou altere os limites.</numerusform>
            <numerusform>Os vizinhos formam %n ilhas. Com estes limites, o número de agrupamentos deve ser de {numbers}, e não de {number}. Defina {clusters} como {enough}, ou altere os limites.</numerusform>
        </translation>
    </message>
    <message>
        <source>For each island the log names its clusters, their limits and typical distance.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Para cada ilha, o log informa seus agrupamentos, os limites deles e a distância típica.</translation>
    </message>
    <message>
        <source>Longitudes may run from -{east} to {east} degrees, latitudes from -{north} to {north}.</source>
        <extracomment>bridge/distance/kinds.py</extracomment>
        <translation>São permitidas longitudes de -{east} a {east} graus e latitudes de -{north} a {north}.</translation>
    </message>
    <message>
        <source>{parameter} is {limit}, but in the results of all starts some features are farther from their centers. The smallest distance that this search reached is {reached}. Ask for more clusters, or raise {parameter}.</source>
        <extracomment>algorithms/constrained_kmeans.py</extracomment>
        <translation>{parameter} é {limit}, mas nos resultados de todas as inicializações algumas feições estão mais longe do seu centro. A menor distância que esta busca alcançou é {reached}. Peça mais agrupamentos, ou aumente {parameter}.</translation>
    </message>
    <message>
        <source>{parameter} is {limit}, but in the results of all starts some centers have fewer features within it than their minimum size. Lower {minimum}, or raise {parameter}.</source>
        <extracomment>algorithms/constrained_kmeans.py</extracomment>
        <translation>{parameter} é {limit}, mas nos resultados de todas as inicializações alguns centros têm, a essa distância, menos feições que seu tamanho mínimo. Reduza {minimum}, ou aumente {parameter}.</translation>
    </message>
    <message>
        <source>How many clusters to make. If empty, the number is derived from the limits: the fewest clusters that respect the maximum size or, without a maximum, the most clusters that respect the minimum size. If clusters must be connected, more may be needed for the maximum, and are tried. Leave it empty, too, if {init} is “{from_layer}”: each point of that layer starts a cluster.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Quantos agrupamentos formar. Se estiver vazio, o número é deduzido dos limites: o menor número de agrupamentos que respeita o tamanho máximo ou, sem máximo, o maior número de agrupamentos que respeita o tamanho mínimo. Se os agrupamentos precisarem ser conexos, o máximo pode exigir mais agrupamentos; então números maiores são testados. Deixe-o vazio também se {init} for “{from_layer}”: cada ponto dessa camada inicia um agrupamento.</translation>
    </message>
    <message>
        <source>The largest distance at which the end of a road is joined with a vertex of another road: in layer units, or in meters if the layer is in degrees. What comes later in the layer is joined with what comes earlier, and not in chains. With 0, roads meet only at vertices that are exactly the same. Keep it below the length of your shortest roads.</source>
        <extracomment>algorithms/road_parameters.py</extracomment>
        <translation>Extremidades de vias que estão no máximo a esta distância de um vértice de outra via são unidas a ele (a da via posterior na camada ao da anterior, e não em cadeia): em unidades da camada, ou em metros se a camada estiver em graus. Com 0, as vias só se encontram em vértices exatamente iguais. Use um valor menor que o comprimento das vias mais curtas.</translation>
    </message>
    <message>
        <source>Clusters of equal size are not possible along the roads. Sizes differ.</source>
        <extracomment>algorithms/road_run.py</extracomment>
        <translation>Agrupamentos de tamanho igual não são possíveis ao longo das vias. Os tamanhos diferem.</translation>
    </message>
    <message>
        <source>How many centers to find on the roads, so that paths to the features are short in total. If the features are on several networks of roads that are not joined, each network gets centers by its size. One-way roads may need several centers, too, for paths to all features. If there are fewer centers than that, the run ends with a message, or, if you check {allow}, features stay unassigned. Leave it empty if you choose a layer of centers.</source>
        <extracomment>algorithms/road_territories.py</extracomment>
        <translation>Quantos centros encontrar nas vias, para que os caminhos até as feições sejam curtos no total. Se as feições estiverem em várias redes de vias que não estão unidas, cada rede recebe centros conforme seu tamanho. Vias de mão única também podem exigir vários centros para que haja caminhos até todas as feições. Se houver menos centros que o necessário, a execução termina com uma mensagem ou, se você marcar {allow}, algumas feições ficam sem atribuição. Deixe vazio se você escolher uma camada de centros.</translation>
    </message>
    <message>
        <source>If not all features can get a center that {most} allows and that has room, leave some unassigned, with NULL in the new fields: as few as possible (with weights, as little weight as possible), and of these choices the one with the lowest total cost. If centers are found and no limits are set, clusters may then be smaller. If not checked, the run ends with a message.</source>
        <extracomment>algorithms/road_territories.py</extracomment>
        <translation>Se nem todas as feições puderem ter um centro que {most} permita e que tenha capacidade livre, algumas ficam sem atribuição, com NULL nos novos campos: o menor número possível (com pesos, o menor peso possível) e, entre essas escolhas, a de menor custo total. Se os centros forem encontrados e nenhum limite for definido, os agrupamentos podem então ser menores. Se não estiver marcado, a execução termina com uma mensagem.</translation>
    </message>
    <message>
        <source>The roads, each with the number of the center that it belongs to, the id of the road it comes from (ROAD_ID) and its length. A road is cut where it passes from the territory of one center to that of another. Pieces that no center can reach have NULL.</source>
        <extracomment>algorithms/road_territories.py</extracomment>
        <translation>As vias, cada uma com o número do centro a que pertence, o identificador da via de que vem (ROAD_ID) e seu comprimento. Uma via é cortada onde passa do território de um centro para o de outro. Trechos que nenhum centro alcança têm NULL.</translation>
    </message>
    <message>
        <source>Use of capacities</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Uso das capacidades</translation>
    </message>
    <message>
        <source>Inertia if clusters need not be connected</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>Inércia se os agrupamentos não precisarem ser conexos</translation>
    </message>
    <message numerus="yes">
        <source>%n features of {barriers} separate no neighbors. Check that they lie between the features of the input, and that the reference systems of both layers are right.</source>
        <extracomment>bridge/log/connection.py</extracomment>
        <translation>
            <numerusform>%n feição de {barriers} não separa vizinhos. Verifique se ela está entre as feições da entrada, e se os sistemas de referência das duas camadas estão corretos.</numerusform>
            <numerusform>%n feições de {barriers} não separam vizinhos. Verifique se elas estão entre as feições da entrada, e se os sistemas de referência das duas camadas estão corretos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers of clusters that were tried to meet the limits: {numbers}.</source>
        <extracomment>bridge/log/connection.py</extracomment>
        <translation>Números de agrupamentos testados para respeitar os limites: {numbers}.</translation>
    </message>
    <message>
        <source>No certificate: it is about assignments that meet all limits, and without splitting features none was found.</source>
        <extracomment>bridge/log/costs.py, bridge/log/outcome.py</extracomment>
        <translation>Sem certificado: ele compara atribuições que respeitam todos os limites, e nenhuma foi encontrada sem dividir feições.</translation>
    </message>
    <message>
        <source>No other assignment within the limits has a lower total cost, unless it leaves more features (or more weight) unassigned.</source>
        <extracomment>bridge/log/costs.py</extracomment>
        <translation>Nenhuma outra atribuição dentro dos limites tem custo total menor, a menos que deixe mais feições (ou mais peso) sem atribuição.</translation>
    </message>
    <message>
        <source>No other assignment within the limits has a total cost that is lower by more than {share} %, unless it leaves more weight unassigned. This includes assignments that split features.</source>
        <extracomment>bridge/log/costs.py</extracomment>
        <translation>Nenhuma outra atribuição dentro dos limites tem custo total mais de {share}% menor, a menos que deixe mais peso sem atribuição. Isso inclui atribuições que dividem feições.</translation>
    </message>
    <message>
        <source>Centers use {share} of their capacities.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>Uso das capacidades dos centros: {share}.</translation>
    </message>
    <message>
        <source>{name} per cluster: {least} to {most}.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>{name} por agrupamento: {least} a {most}.</translation>
    </message>
    <message>
        <source>No certificate: it is about assignments with exactly equal sums, and without splitting features none was found.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>Sem certificado: ele compara atribuições com somas exatamente iguais, e nenhuma foi encontrada sem dividir feições.</translation>
    </message>
    <message>
        <source>No other assignment to these centers within the limits has a total squared distance that is smaller by more than {share} %, unless it leaves more weight unassigned.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>Nenhuma outra atribuição a estes centros dentro dos limites tem soma dos quadrados das distâncias mais de {share}% menor, a menos que deixe mais peso sem atribuição.</translation>
    </message>
    <message>
        <source>No other assignment to these centers within the limits has a total squared distance that is smaller by more than {share} %, unless it leaves more features unassigned.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>Nenhuma outra atribuição a estes centros dentro dos limites tem soma dos quadrados das distâncias mais de {share}% menor, a menos que deixe mais feições sem atribuição.</translation>
    </message>
    <message numerus="yes">
        <source>%n roads have no usable geometry (null, empty, no line, or all vertices at one place). They are not used.</source>
        <extracomment>bridge/log/roads.py</extracomment>
        <translation>
            <numerusform>%n via não tem geometria utilizável (nula, vazia, sem linha, ou com todos os vértices no mesmo lugar). Ela não é usada.</numerusform>
            <numerusform>%n vias não têm geometria utilizável (nula, vazia, sem linha, ou com todos os vértices no mesmo lugar). Elas não são usadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of roads are so short that {tolerance} joins their two ends. If paths become too short or too long by it, lower {tolerance}.</source>
        <extracomment>bridge/log/roads.py</extracomment>
        <translation>
            <numerusform>%n trecho de via é tão curto que {tolerance} une suas duas extremidades. Se por isso os caminhos ficarem curtos ou longos demais, reduza {tolerance}.</numerusform>
            <numerusform>%n trechos de vias são tão curtos que {tolerance} une as duas extremidades de cada um. Se por isso os caminhos ficarem curtos ou longos demais, reduza {tolerance}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features cost more than {most} from every center. The highest cost is {cost}, of feature {id}. Raise {parameter} to at least {enough} (higher, if limits on sizes need it), or turn on {allow}.</source>
        <extracomment>bridge/log/roads.py</extracomment>
        <translation>
            <numerusform>%n feição custa mais que {most} a partir de todos os centros: a feição {id} custa {cost}. Aumente {parameter} para pelo menos {enough} (ou mais, se os limites de tamanho exigirem), ou ative {allow}.</numerusform>
            <numerusform>%n feições custam mais que {most} a partir de todos os centros. O maior custo é {cost}, da feição {id}. Aumente {parameter} para pelo menos {enough} (ou mais, se os limites de tamanho exigirem), ou ative {allow}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n centers are too few to reach all features along the roads, which form separate networks or are one-way. Set {clusters} to {enough} or more, join the roads ({tolerance}), or turn on {allow}.</source>
        <extracomment>bridge/log/roads.py</extracomment>
        <translation>
            <numerusform>%n centro não basta para alcançar todas as feições ao longo das vias, que formam redes separadas ou são de mão única. Defina {clusters} como {enough} ou mais, una as vias ({tolerance}), ou ative {allow}.</numerusform>
            <numerusform>%n centros não bastam para alcançar todas as feições ao longo das vias, que formam redes separadas ou são de mão única. Defina {clusters} como {enough} ou mais, una as vias ({tolerance}), ou ative {allow}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The features are on %n networks of roads. Within the limits, these can have {least} to {most} centers together, not {number}. Set {clusters} to {enough}, change the limits, or join the roads ({tolerance}).</source>
        <extracomment>bridge/log/roads.py</extracomment>
        <translation>
            <numerusform>As feições estão em %n rede de vias. Dentro dos limites, ela pode ter de {least} a {most} centros, e não {number}. Defina {clusters} como {enough}, altere os limites, ou una as vias ({tolerance}).</numerusform>
            <numerusform>As feições estão em %n redes de vias. Dentro dos limites, elas podem ter de {least} a {most} centros no total, e não {number}. Defina {clusters} como {enough}, altere os limites, ou una as vias ({tolerance}).</numerusform>
        </translation>
    </message>
    <message>
        <source>{table} does not match the layers: it needs a row for each feature and a field for each center. Features have ids such as {feature}; its first row has {of_feature}. Centers have ids such as {center}; its fields are: {fields}. If it has a row for each pair, set {to} and {cost}.</source>
        <extracomment>bridge/read/cost_table.py</extracomment>
        <translation>{table} não corresponde às camadas: precisa de uma linha para cada feição e de um campo para cada centro. As feições têm identificadores como {feature}; a primeira linha da tabela tem {of_feature}. Os centros têm identificadores como {center}; os campos da tabela são: {fields}. Se a tabela tiver uma linha para cada par, defina {to} e {cost}.</translation>
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
        <translation>Os limites não podem ser respeitados ao longo das vias, que formam redes separadas. Uma delas tem {have}, e nenhum número de centros permite respeitar os limites nela. Altere os limites, ou una as vias ({tolerance}).</translation>
    </message>
    <message>
        <source>The largest size that a cluster may have: a number of features of at least 1, or a sum of the weight field above 0. You can combine it with a minimum and a tolerance.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>O maior tamanho que um agrupamento pode ter: um número de feições a partir de 1, ou uma soma do campo de peso acima de 0. Você pode combiná-lo com um mínimo e uma tolerância.</translation>
    </message>
    <message>
        <source>{clusters} clusters need at least {clusters} {what}; there are {have}.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>Para {clusters} agrupamentos são necessárias pelo menos {clusters} {what}; há {have}.</translation>
    </message>
    <message>
        <source>{tolerance} is too large: more than {most} pairs of vertices are within that distance. Set it below the length of your shortest roads.</source>
        <extracomment>bridge/log/roads.py</extracomment>
        <translation>{tolerance} é grande demais: mais de {most} pares de vértices estão dentro dessa distância. Use um valor menor que o comprimento das vias mais curtas.</translation>
    </message>
    <message>
        <source>Automatic is {work} divided by the product of features and clusters, at least 1 and at most {most}. With limits on sizes, it depends on {search}, too: from {least} to {thorough}.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Automático é {work} dividido pelo produto do número de feições e do número de agrupamentos, no mínimo 1 e no máximo {most}. Com limites de tamanho, depende também de {search}: de {least} a {thorough}.</translation>
    </message>
    <message>
        <source>Fast keeps the best start. Normal and Thorough improve it: they divide the features of a few neighboring clusters again, and keep what is better, {normal} and {thorough} times for each cluster (Thorough at least {least} times in all). With few features per cluster, clusters become about a tenth more compact. Normal takes about twice as long as Fast, and Thorough about {times} times as long as Normal. With limits on sizes and more than {few} features per cluster, they put parts of several starts together instead, which a single start does not allow; Normal then takes one to two times as long as Fast.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Rápida mantém a melhor inicialização. Normal e Completa a melhoram: dividem de novo as feições de alguns agrupamentos vizinhos e mantêm o que for melhor, {normal} e {thorough} vezes para cada agrupamento (Completa pelo menos {least} vezes ao todo). Com poucas feições por agrupamento, os agrupamentos ficam cerca de um décimo mais compactos. Normal leva cerca do dobro do tempo de Rápida, e Completa cerca de {times} vezes o tempo de Normal. Com limites de tamanho e mais de {few} feições por agrupamento, elas combinam, em vez disso, partes de várias inicializações, o que não é possível com uma só; Normal leva então de uma a duas vezes o tempo de Rápida.</translation>
    </message>
    <message>
        <source>How the first centers are chosen. k-means++ spreads them over the features. “Balanced parts” halves the features again and again; with limits on sizes, it starts faster and often ends better. Automatic takes both in turn if sizes are limited, but k-means++ alone where neighboring clusters are divided again after the starts.</source>
        <extracomment>algorithms/parameters.py</extracomment>
        <translation>Como os centros iniciais são escolhidos. O k-means++ os espalha pelas feições. “Partes equilibradas” divide as feições ao meio repetidas vezes; com limites de tamanho, começa mais rápido e muitas vezes termina melhor. Automático usa os dois alternadamente se os tamanhos forem limitados, mas só k-means++ onde agrupamentos vizinhos são divididos de novo depois das inicializações.</translation>
    </message>
</context>
</TS>
