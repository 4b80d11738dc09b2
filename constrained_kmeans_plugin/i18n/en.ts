<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ConstrainedKMeans</name>
    <message numerus="yes">
        <source>%n features read.</source>
        <extracomment>bridge/log/input.py</extracomment>
        <translation>
            <numerusform>%n feature read.</numerusform>
            <numerusform>%n features read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features read; fields: {fields}.</source>
        <extracomment>bridge/read/attributes.py</extracomment>
        <translation>
            <numerusform>%n feature read; fields: {fields}.</numerusform>
            <numerusform>%n features read; fields: {fields}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more groups.</source>
        <extracomment>algorithms/choose_k.py, bridge/layers/comparison.py, bridge/log/input.py</extracomment>
        <translation>
            <numerusform>… and %n more group.</numerusform>
            <numerusform>… and %n more groups.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more numbers of clusters.</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>
            <numerusform>… and %n more number of clusters.</numerusform>
            <numerusform>… and %n more numbers of clusters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The silhouettes are exact: they are those of all %n features.</source>
        <extracomment>bridge/layers/comparison.py</extracomment>
        <translation>
            <numerusform>The silhouettes are exact: they are those of %n feature.</numerusform>
            <numerusform>The silhouettes are exact: they are those of all %n features.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The silhouettes are those of %n features drawn at random.</source>
        <extracomment>bridge/layers/comparison.py</extracomment>
        <translation>
            <numerusform>The silhouettes are those of %n feature drawn at random.</numerusform>
            <numerusform>The silhouettes are those of %n features drawn at random.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Group {group}: %n features, best number of clusters: {best}.</source>
        <extracomment>bridge/layers/comparison.py</extracomment>
        <translation>
            <numerusform>Group {group}: %n feature, best number of clusters: {best}.</numerusform>
            <numerusform>Group {group}: %n features, best number of clusters: {best}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The silhouettes of groups with more than %n features are those of as many features drawn at random.</source>
        <extracomment>bridge/layers/comparison.py</extracomment>
        <translation>
            <numerusform>The silhouettes of groups with more than %n feature are those of as many features drawn at random.</numerusform>
            <numerusform>The silhouettes of groups with more than %n features are those of as many features drawn at random.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Converged after %n iterations.</source>
        <extracomment>bridge/layers/course.py</extracomment>
        <translation>
            <numerusform>Converged after %n iteration.</numerusform>
            <numerusform>Converged after %n iterations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Did not converge within %n iterations.</source>
        <extracomment>bridge/layers/course.py, bridge/raster/words.py</extracomment>
        <translation>
            <numerusform>Did not converge within %n iteration.</numerusform>
            <numerusform>Did not converge within %n iterations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more starts.</source>
        <extracomment>bridge/log/feedback.py</extracomment>
        <translation>
            <numerusform>… and %n more start.</numerusform>
            <numerusform>… and %n more starts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clusters cannot meet all limits, because features are not split. Next: {clusters} clusters.</source>
        <extracomment>bridge/log/feedback.py</extracomment>
        <translation>
            <numerusform>%n cluster cannot meet all limits, because features are not split. Next: {clusters} clusters.</numerusform>
            <numerusform>%n clusters cannot meet all limits, because features are not split. Next: {clusters} clusters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Start {number} of {starts}: %n iterations, typical distance {distance} (root mean square).</source>
        <extracomment>bridge/log/feedback.py</extracomment>
        <translation>
            <numerusform>Start {number} of {starts}: %n iteration, typical distance {distance} (root mean square).</numerusform>
            <numerusform>Start {number} of {starts}: %n iterations, typical distance {distance} (root mean square).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features have no usable geometry (null, empty or not finite). They are skipped.</source>
        <extracomment>bridge/log/input.py</extracomment>
        <translation>
            <numerusform>%n feature has no usable geometry (null, empty or not finite). It is skipped.</numerusform>
            <numerusform>%n features have no usable geometry (null, empty or not finite). They are skipped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features have no usable geometry (null, empty or not finite). They are skipped and written with NULL in the new fields.</source>
        <extracomment>bridge/log/input.py</extracomment>
        <translation>
            <numerusform>%n feature has no usable geometry (null, empty or not finite). It is skipped and written with NULL in the new fields.</numerusform>
            <numerusform>%n features have no usable geometry (null, empty or not finite). They are skipped and written with NULL in the new fields.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Limits: exactly %n features per cluster.</source>
        <extracomment>bridge/log/input.py</extracomment>
        <translation>
            <numerusform>Limits: exactly %n feature per cluster.</numerusform>
            <numerusform>Limits: exactly %n features per cluster.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Group {group}: %n clusters, {features} in each; typical distance {distance} (root mean square).</source>
        <extracomment>bridge/log/input.py</extracomment>
        <translation>
            <numerusform>Group {group}: %n cluster with {features}; typical distance {distance} (root mean square).</numerusform>
            <numerusform>Group {group}: %n clusters, {features} in each; typical distance {distance} (root mean square).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clusters with {smallest} to {largest} features.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>
            <numerusform>%n cluster with {smallest} to {largest} features.</numerusform>
            <numerusform>%n clusters with {smallest} to {largest} features.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clusters, {features} in each.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>
            <numerusform>%n cluster with {features}.</numerusform>
            <numerusform>%n clusters, {features} in each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clusters with {smallest} to {largest} features, up to {percent} off the mean.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>
            <numerusform>%n cluster with {smallest} to {largest} features, up to {percent} off the mean.</numerusform>
            <numerusform>%n clusters with {smallest} to {largest} features, up to {percent} off the mean.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Total squared distance (inertia): {inertia}, after %n iterations.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>
            <numerusform>Total squared distance (inertia): {inertia}, after %n iteration.</numerusform>
            <numerusform>Total squared distance (inertia): {inertia}, after %n iterations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Converged after %n iterations. Total squared distance (inertia): {inertia}.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>
            <numerusform>Converged after %n iteration. Total squared distance (inertia): {inertia}.</numerusform>
            <numerusform>Converged after %n iterations. Total squared distance (inertia): {inertia}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features are left unassigned, because the centers are full. They were chosen so that the total squared distance of the others is least.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>
            <numerusform>%n feature is left unassigned, because the centers are full. It was chosen so that the total squared distance of the others is least.</numerusform>
            <numerusform>%n features are left unassigned, because the centers are full. They were chosen so that the total squared distance of the others is least.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features with a total weight of {weight} are left unassigned. The centers could take all weight only if features were split. No unassigned feature fits into the remaining capacity of any center.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>
            <numerusform>%n feature with a weight of {weight} is left unassigned. The centers could take all weight only if features were split. The unassigned feature does not fit into the remaining capacity of any center.</numerusform>
            <numerusform>%n features with a total weight of {weight} are left unassigned. The centers could take all weight only if features were split. No unassigned feature fits into the remaining capacity of any center.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features with a total weight of {weight} are left unassigned. All features together weigh {surplus} more than the centers can take. No unassigned feature fits into the remaining capacity of any center.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>
            <numerusform>%n feature with a weight of {weight} is left unassigned. All features together weigh {surplus} more than the centers can take. The unassigned feature does not fit into the remaining capacity of any center.</numerusform>
            <numerusform>%n features with a total weight of {weight} are left unassigned. All features together weigh {surplus} more than the centers can take. No unassigned feature fits into the remaining capacity of any center.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mini-batches were used, followed by %n iterations over all features.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>
            <numerusform>Mini-batches were used, followed by %n iteration over all features.</numerusform>
            <numerusform>Mini-batches were used, followed by %n iterations over all features.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This concerns %n groups: {titles}.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>
            <numerusform>This concerns %n group: {titles}.</numerusform>
            <numerusform>This concerns %n groups: {titles}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n features have no usable geometry.)</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>
            <numerusform>(%n feature has no usable geometry.)</numerusform>
            <numerusform>(%n features have no usable geometry.)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n features are too heavy.)</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>
            <numerusform>(%n feature is too heavy.)</numerusform>
            <numerusform>(%n features are too heavy.)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features</source>
        <extracomment>bridge/html/summary.py, bridge/layers/captions.py, bridge/log/input.py, bridge/log/outcome.py, bridge/log/roads.py, bridge/log/sentences.py</extracomment>
        <translation>
            <numerusform>%n feature</numerusform>
            <numerusform>%n features</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{output}: %n features have coordinates that are not finite (infinite or not a number). They are written without geometry.</source>
        <extracomment>bridge/output/outputs.py</extracomment>
        <translation>
            <numerusform>{output}: %n feature has coordinates that are not finite (infinite or not a number). It is written without geometry.</numerusform>
            <numerusform>{output}: %n features have coordinates that are not finite (infinite or not a number). They are written without geometry.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{output}: {file} cannot hold features without geometry, and %n features have no usable one.</source>
        <extracomment>bridge/output/plans.py</extracomment>
        <translation>
            <numerusform>{output}: {file} cannot hold features without geometry, and %n feature has no usable one.</numerusform>
            <numerusform>{output}: {file} cannot hold features without geometry, and %n features have no usable one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n valid pixels, all of which are used to find the classes.</source>
        <extracomment>bridge/raster/words.py</extracomment>
        <translation>
            <numerusform>%n valid pixel, which is used to find the classes.</numerusform>
            <numerusform>%n valid pixels, all of which are used to find the classes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n valid pixels, of which {count} ({share}) are drawn at random to find the classes. {parameter} sets how many.</source>
        <extracomment>bridge/raster/words.py</extracomment>
        <translation>
            <numerusform>%n valid pixel, of which {count} ({share}) is drawn at random to find the classes. {parameter} sets how many.</numerusform>
            <numerusform>%n valid pixels, of which {count} ({share}) are drawn at random to find the classes. {parameter} sets how many.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pixels get no class, because they have no data, are masked or not finite.</source>
        <extracomment>bridge/raster/words.py</extracomment>
        <translation>
            <numerusform>%n pixel gets no class, because it has no data, is masked or not finite.</numerusform>
            <numerusform>%n pixels get no class, because they have no data, are masked or not finite.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Converged after %n iterations; typical distance of the pixels to their class {distance} (root mean square).</source>
        <extracomment>bridge/raster/words.py</extracomment>
        <translation>
            <numerusform>Converged after %n iteration; typical distance of the pixels to their class {distance} (root mean square).</numerusform>
            <numerusform>Converged after %n iterations; typical distance of the pixels to their class {distance} (root mean square).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n classes with {smallest} to {largest} pixels.</source>
        <extracomment>bridge/raster/words.py</extracomment>
        <translation>
            <numerusform>%n class with {smallest} to {largest} pixels.</numerusform>
            <numerusform>%n classes with {smallest} to {largest} pixels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n classes, {smallest} pixels in each.</source>
        <extracomment>bridge/raster/words.py</extracomment>
        <translation>
            <numerusform>%n class with {smallest} pixels.</numerusform>
            <numerusform>%n classes, {smallest} pixels in each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n classes with {smallest} to {largest} pixels, up to {percent} off an equal area.</source>
        <extracomment>bridge/raster/words.py</extracomment>
        <translation>
            <numerusform>%n class with {smallest} to {largest} pixels, up to {percent} off an equal area.</numerusform>
            <numerusform>%n classes with {smallest} to {largest} pixels, up to {percent} off an equal area.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n classes have no pixels.</source>
        <extracomment>bridge/raster/words.py</extracomment>
        <translation>
            <numerusform>%n class has no pixels.</numerusform>
            <numerusform>%n classes have no pixels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n pixels has a value in every chosen band: all of them have no data, are masked or not finite. Choose other bands in {parameter}, or another raster.</source>
        <extracomment>bridge/raster/words.py</extracomment>
        <translation>
            <numerusform>The %n pixel has no value in every chosen band: it has no data, is masked or not finite. Choose other bands in {parameter}, or another raster.</numerusform>
            <numerusform>None of the %n pixels has a value in every chosen band: all of them have no data, are masked or not finite. Choose other bands in {parameter}, or another raster.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The field “{name}” has no finite number in any of the %n features. Choose other fields in {parameter}.</source>
        <extracomment>bridge/read/attributes.py</extracomment>
        <translation>
            <numerusform>The field “{name}” has no finite number in the %n feature. Choose other fields in {parameter}.</numerusform>
            <numerusform>The field “{name}” has no finite number in any of the %n features. Choose other fields in {parameter}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features have missing values. The first is feature {id}, in the field “{name}”. Correct them, or choose another option for {parameter}.</source>
        <extracomment>bridge/read/attributes.py</extracomment>
        <translation>
            <numerusform>%n feature has missing values: feature {id}, in the field “{name}”. Correct them, or choose another option for {parameter}.</numerusform>
            <numerusform>%n features have missing values. The first is feature {id}, in the field “{name}”. Correct them, or choose another option for {parameter}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is nothing to cluster: none of the %n features has a value in every field. Choose fewer fields in {fields}, or another option for {nulls}.</source>
        <extracomment>bridge/read/attributes.py</extracomment>
        <translation>
            <numerusform>There is nothing to cluster: the %n feature does not have a value in every field. Choose fewer fields in {fields}, or another option for {nulls}.</numerusform>
            <numerusform>There is nothing to cluster: none of the %n features has a value in every field. Choose fewer fields in {fields}, or another option for {nulls}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is nothing to cluster: none of the %n features has a value in every field and a position. Choose fewer fields in {fields}, or another option for {nulls}.</source>
        <extracomment>bridge/read/attributes.py</extracomment>
        <translation>
            <numerusform>There is nothing to cluster: the %n feature does not have a value in every field and a position. Choose fewer fields in {fields}, or another option for {nulls}.</numerusform>
            <numerusform>There is nothing to cluster: none of the %n features has a value in every field and a position. Choose fewer fields in {fields}, or another option for {nulls}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the chosen fields varies: each has the same value in all %n features that are used. Choose other fields in {parameter}.</source>
        <extracomment>bridge/read/attributes.py</extracomment>
        <translation>
            <numerusform>None of the chosen fields varies, because only %n feature is used. Choose other fields in {parameter}.</numerusform>
            <numerusform>None of the chosen fields varies: each has the same value in all %n features that are used. Choose other fields in {parameter}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features have missing values or no usable position. They are skipped.</source>
        <extracomment>bridge/read/attributes.py</extracomment>
        <translation>
            <numerusform>%n feature has missing values or no usable position. It is skipped.</numerusform>
            <numerusform>%n features have missing values or no usable position. They are skipped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features have missing values or no usable position. They are skipped and written with NULL in the new fields.</source>
        <extracomment>bridge/read/attributes.py</extracomment>
        <translation>
            <numerusform>%n feature has missing values or no usable position. It is skipped and written with NULL in the new fields.</numerusform>
            <numerusform>%n features have missing values or no usable position. They are skipped and written with NULL in the new fields.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features have missing values, for which the field&apos;s mean is used.</source>
        <extracomment>bridge/read/attributes.py</extracomment>
        <translation>
            <numerusform>%n feature has missing values, for which the field&apos;s mean is used.</numerusform>
            <numerusform>%n features have missing values, for which the field&apos;s mean is used.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features of the layer of centers have no usable position: their geometry is null, empty, not finite, or cannot be transformed to the reference system of the input. The first is feature {id}.</source>
        <extracomment>bridge/read/centers.py</extracomment>
        <translation>
            <numerusform>%n feature of the layer of centers has no usable position: the geometry of feature {id} is null, empty, not finite, or cannot be transformed to the reference system of the input.</numerusform>
            <numerusform>%n features of the layer of centers have no usable position: their geometry is null, empty, not finite, or cannot be transformed to the reference system of the input. The first is feature {id}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is nothing to cluster: none of the %n features has a usable geometry (they are null, empty or not finite).</source>
        <extracomment>bridge/read/points.py</extracomment>
        <translation>
            <numerusform>There is nothing to cluster: the %n feature has no usable geometry (it is null, empty or not finite).</numerusform>
            <numerusform>There is nothing to cluster: none of the %n features has a usable geometry (they are null, empty or not finite).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features have no usable weight in the field “{field}”. The first is feature {id} ({value}).</source>
        <extracomment>bridge/read/weights.py</extracomment>
        <translation>
            <numerusform>%n feature has no usable weight in the field “{field}”: feature {id} ({value}).</numerusform>
            <numerusform>%n features have no usable weight in the field “{field}”. The first is feature {id} ({value}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All criteria agree on %n clusters</source>
        <extracomment>bridge/html/choosing.py</extracomment>
        <translation>
            <numerusform>All criteria agree on %n cluster</numerusform>
            <numerusform>All criteria agree on %n clusters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The silhouette is highest for %n clusters ({score}: {meaning}). It measures how separate the clusters are. The elbow is the number after which more clusters help little. Look at the curves: if several numbers are about as good, choose the one that suits your purpose.</source>
        <extracomment>bridge/html/choosing.py</extracomment>
        <translation>
            <numerusform>The silhouette is highest for %n cluster ({score}: {meaning}). It measures how separate the clusters are. The elbow is the number after which more clusters help little. Look at the curves: if several numbers are about as good, choose the one that suits your purpose.</numerusform>
            <numerusform>The silhouette is highest for %n clusters ({score}: {meaning}). It measures how separate the clusters are. The elbow is the number after which more clusters help little. Look at the curves: if several numbers are about as good, choose the one that suits your purpose.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The values are exact, for all %n features.</source>
        <extracomment>bridge/html/choosing.py</extracomment>
        <translation>
            <numerusform>The value is exact, for %n feature.</numerusform>
            <numerusform>The values are exact, for all %n features.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The values are for a sample of {sample} of %n features.</source>
        <extracomment>bridge/html/choosing.py</extracomment>
        <translation>
            <numerusform>The value is for a sample of {sample} of %n feature.</numerusform>
            <numerusform>The values are for a sample of {sample} of %n features.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clusters: {sizes}</source>
        <extracomment>bridge/html/sizes.py</extracomment>
        <translation>
            <numerusform>%n cluster: {sizes}</numerusform>
            <numerusform>%n clusters: {sizes}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The total squared distance (inertia) fell from {first} to {last} in %n iterations.</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>
            <numerusform>The total squared distance (inertia) fell from {first} to {last} in %n iteration.</numerusform>
            <numerusform>The total squared distance (inertia) fell from {first} to {last} in %n iterations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The best of %n starts is highlighted.</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>
            <numerusform>The only %n start is highlighted.</numerusform>
            <numerusform>The best of %n starts is highlighted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of a sample of {sample} of %n features</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>
            <numerusform>of a sample of {sample} of %n feature</numerusform>
            <numerusform>of a sample of {sample} of %n features</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Step {step}: inertia {inertia}; %n features changed their cluster</source>
        <extracomment>bridge/html/course.py</extracomment>
        <translation>
            <numerusform>Step {step}: inertia {inertia}; %n feature changed its cluster</numerusform>
            <numerusform>Step {step}: inertia {inertia}; %n features changed their cluster</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Converged after %n iterations</source>
        <extracomment>bridge/html/course.py</extracomment>
        <translation>
            <numerusform>Converged after %n iteration</numerusform>
            <numerusform>Converged after %n iterations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Did not converge within %n iterations</source>
        <extracomment>bridge/html/course.py</extracomment>
        <translation>
            <numerusform>Did not converge within %n iteration</numerusform>
            <numerusform>Did not converge within %n iterations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Centers, and %n features in the colors of their clusters, step by step.</source>
        <extracomment>bridge/html/course.py</extracomment>
        <translation>
            <numerusform>Centers, and %n feature in the color of its cluster, step by step.</numerusform>
            <numerusform>Centers, and %n features in the colors of their clusters, step by step.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n steps are shown.</source>
        <extracomment>bridge/html/course.py</extracomment>
        <translation>
            <numerusform>{shown} of %n step is shown.</numerusform>
            <numerusform>{shown} of %n steps are shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n features are shown.</source>
        <extracomment>bridge/html/course.py</extracomment>
        <translation>
            <numerusform>{shown} of %n feature is shown.</numerusform>
            <numerusform>{shown} of %n features are shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n features are shown in the colors of their clusters.</source>
        <extracomment>bridge/html/map.py</extracomment>
        <translation>
            <numerusform>%n feature is shown in the color of its cluster.</numerusform>
            <numerusform>All %n features are shown in the colors of their clusters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{drawn} of %n features are shown in the colors of their clusters, of each cluster in proportion to its size.</source>
        <extracomment>bridge/html/map.py</extracomment>
        <translation>
            <numerusform>{drawn} of %n feature is shown in the color of its cluster.</numerusform>
            <numerusform>{drawn} of %n features are shown in the colors of their clusters, of each cluster in proportion to its size.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cluster {number}: %n features</source>
        <extracomment>bridge/html/map.py</extracomment>
        <translation>
            <numerusform>Cluster {number}: %n feature</numerusform>
            <numerusform>Cluster {number}: %n features</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The axes are the %n directions in which features differ most. They keep {share} of the variance. Clusters that overlap here may be apart in other directions.</source>
        <extracomment>bridge/html/segments.py</extracomment>
        <translation>
            <numerusform>The axis is the %n direction in which features differ most. It keeps {share} of the variance. Clusters that overlap here may be apart in other directions.</numerusform>
            <numerusform>The axes are the %n directions in which features differ most. They keep {share} of the variance. Clusters that overlap here may be apart in other directions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features without a position are not shown.</source>
        <extracomment>bridge/html/segments.py</extracomment>
        <translation>
            <numerusform>%n feature without a position is not shown.</numerusform>
            <numerusform>%n features without a position are not shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cluster {number}, {field}: mean {mean}, median {median}, %n values</source>
        <extracomment>bridge/html/segments.py</extracomment>
        <translation>
            <numerusform>Cluster {number}, {field}: mean {mean}, median {median}, %n value</numerusform>
            <numerusform>Cluster {number}, {field}: mean {mean}, median {median}, %n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The layer “{layer}” ({features}) was divided into %n clusters.</source>
        <extracomment>bridge/html/summary.py</extracomment>
        <translation>
            <numerusform>The layer “{layer}” ({features}) was divided into %n cluster.</numerusform>
            <numerusform>The layer “{layer}” ({features}) was divided into %n clusters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each cluster has %n features.</source>
        <extracomment>bridge/html/summary.py</extracomment>
        <translation>
            <numerusform>Each cluster has %n feature.</numerusform>
            <numerusform>Each cluster has %n features.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cluster sizes range from {least} to %n features.</source>
        <extracomment>bridge/html/summary.py</extracomment>
        <translation>
            <numerusform>Cluster sizes range from {least} to %n feature.</numerusform>
            <numerusform>Cluster sizes range from {least} to %n features.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This was checked for all %n features, with coordinates rounded to steps of {step}.</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>
            <numerusform>This was checked for %n feature, with coordinates rounded to steps of {step}.</numerusform>
            <numerusform>This was checked for all %n features, with coordinates rounded to steps of {step}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clusters miss their limits: {listed}.</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>
            <numerusform>%n cluster misses its limits: {listed}.</numerusform>
            <numerusform>%n clusters miss their limits: {listed}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no center belongs to it; its %n features stay unassigned.</source>
        <extracomment>algorithms/assign_to_centers.py</extracomment>
        <translation>
            <numerusform>no center belongs to it; its %n feature stays unassigned.</numerusform>
            <numerusform>no center belongs to it; its %n features stay unassigned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n features lie at one place: there are no clusters to compare.</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>
            <numerusform>There is only %n feature: there are no clusters to compare.</numerusform>
            <numerusform>All %n features lie at one place: there are no clusters to compare.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n clusters are possible: {parameter} is lowered from {asked}.</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>
            <numerusform>At most %n cluster is possible: {parameter} is lowered from {asked}.</numerusform>
            <numerusform>At most %n clusters are possible: {parameter} is lowered from {asked}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Group {group}: at most %n clusters are possible, so no more are tried.</source>
        <extracomment>algorithms/choose_k.py</extracomment>
        <translation>
            <numerusform>Group {group}: at most %n cluster is possible, so no more are tried.</numerusform>
            <numerusform>Group {group}: at most %n clusters are possible, so no more are tried.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{refused} of %n groups cannot be clustered; nothing was written.</source>
        <extracomment>algorithms/planning.py</extracomment>
        <translation>
            <numerusform>{refused} of %n group cannot be clustered; nothing was written.</numerusform>
            <numerusform>{refused} of %n groups cannot be clustered; nothing was written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Group {group} (%n features): {reason}</source>
        <extracomment>algorithms/planning.py</extracomment>
        <translation>
            <numerusform>Group {group} (%n feature): {reason}</numerusform>
            <numerusform>Group {group} (%n features): {reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{parameter} is {clusters}, but {layer} has %n points, and each starts a cluster. Leave {parameter} empty, or set it to {centers}.</source>
        <extracomment>algorithms/values.py</extracomment>
        <translation>
            <numerusform>{parameter} is {clusters}, but {layer} has %n point, and it starts one cluster. Leave {parameter} empty, or set it to {centers}.</numerusform>
            <numerusform>{parameter} is {clusters}, but {layer} has %n points, and each starts a cluster. Leave {parameter} empty, or set it to {centers}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With {parameter} set to {percent}, a cluster may weigh at most {most}, and %n features weigh more. The heaviest is feature {id} with {weight}.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>
            <numerusform>With {parameter} set to {percent}, a cluster may weigh at most {most}, and %n feature weighs more: feature {id} with {weight}.</numerusform>
            <numerusform>With {parameter} set to {percent}, a cluster may weigh at most {most}, and %n features weigh more. The heaviest is feature {id} with {weight}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n zones; each is the union of the polygons of its cluster.</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>
            <numerusform>%n zone; it is the union of the polygons of its cluster.</numerusform>
            <numerusform>%n zones; each is the union of the polygons of its cluster.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clusters have no zone: their polygons have no area within the boundary.</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>
            <numerusform>%n cluster has no zone: its polygons have no area within the boundary.</numerusform>
            <numerusform>%n clusters have no zone: their polygons have no area within the boundary.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clusters have no zone, because no polygon goes to them.</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>
            <numerusform>%n cluster has no zone, because no polygon goes to it.</numerusform>
            <numerusform>%n clusters have no zone, because no polygon goes to them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features lie outside the boundary, and so outside all zones.</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>
            <numerusform>%n feature lies outside the boundary, and so outside all zones.</numerusform>
            <numerusform>%n features lie outside the boundary, and so outside all zones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features lie outside all polygons or outside the boundary, and so outside all zones.</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>
            <numerusform>%n feature lies outside all polygons or outside the boundary, and so outside all zones.</numerusform>
            <numerusform>%n features lie outside all polygons or outside the boundary, and so outside all zones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features lie in the zone of another cluster, which has more of the features in their polygon.</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>
            <numerusform>%n feature lies in the zone of another cluster, which has more of the features in their polygon.</numerusform>
            <numerusform>%n features lie in the zone of another cluster, which has more of the features in their polygon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unassigned features lie in a zone: features are never split, and the remaining capacity was too small.</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>
            <numerusform>%n unassigned feature lies in a zone: features are never split, and the remaining capacity was too small.</numerusform>
            <numerusform>%n unassigned features lie in a zone: features are never split, and the remaining capacity was too small.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unassigned features lie in a polygon of a zone.</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>
            <numerusform>%n unassigned feature lies in a polygon of a zone.</numerusform>
            <numerusform>%n unassigned features lie in a polygon of a zone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n polygons without assigned features belong to no zone.</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>
            <numerusform>%n polygon without assigned features belongs to no zone.</numerusform>
            <numerusform>%n polygons without assigned features belong to no zone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features of {layer} cannot be transformed to the reference system of the input ({crs}). They are skipped.</source>
        <extracomment>bridge/read/boundary.py</extracomment>
        <translation>
            <numerusform>%n feature of {layer} cannot be transformed to the reference system of the input ({crs}). It is skipped.</numerusform>
            <numerusform>%n features of {layer} cannot be transformed to the reference system of the input ({crs}). They are skipped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n features lies within the polygons of {layer}. Check the reference systems of both layers, or choose another layer.</source>
        <extracomment>bridge/read/boundary.py</extracomment>
        <translation>
            <numerusform>The %n feature does not lie within the polygons of {layer}. Check the reference systems of both layers, or choose another layer.</numerusform>
            <numerusform>None of the %n features lies within the polygons of {layer}. Check the reference systems of both layers, or choose another layer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features are unassigned.</source>
        <extracomment>bridge/html/costs.py, bridge/html/summary.py</extracomment>
        <translation>
            <numerusform>%n feature is unassigned.</numerusform>
            <numerusform>%n features are unassigned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pixels</source>
        <extracomment>bridge/raster/style.py</extracomment>
        <translation>
            <numerusform>%n pixel</numerusform>
            <numerusform>%n pixels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features lie outside all zones: the longitudes of the layer span more than one turn around the globe, and zones are drawn for one. Give all features longitudes from -{half} to {half} degrees.</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>
            <numerusform>%n feature lies outside all zones: the longitudes of the layer span more than one turn around the globe, and zones are drawn for one. Give all features longitudes from -{half} to {half} degrees.</numerusform>
            <numerusform>%n features lie outside all zones: the longitudes of the layer span more than one turn around the globe, and zones are drawn for one. Give all features longitudes from -{half} to {half} degrees.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs of features are neighbors.</source>
        <extracomment>bridge/log/connection.py</extracomment>
        <translation>
            <numerusform>%n pair of features are neighbors.</numerusform>
            <numerusform>%n pairs of features are neighbors.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Barriers separate %n pairs of neighbors.</source>
        <extracomment>bridge/log/connection.py</extracomment>
        <translation>
            <numerusform>Barriers separate %n pair of neighbors.</numerusform>
            <numerusform>Barriers separate %n pairs of neighbors.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Links join %n pairs of features.</source>
        <extracomment>bridge/log/connection.py</extracomment>
        <translation>
            <numerusform>Links join %n pair of features.</numerusform>
            <numerusform>Links join %n pairs of features.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n islands, which no chain of neighbors joins. Each gets clusters of its own.</source>
        <extracomment>bridge/log/connection.py</extracomment>
        <translation>
            <numerusform>There is %n island. It gets clusters of its own.</numerusform>
            <numerusform>There are %n islands, which no chain of neighbors joins. Each gets clusters of its own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clusters, each of them connected.</source>
        <extracomment>bridge/log/connection.py</extracomment>
        <translation>
            <numerusform>%n cluster, which is connected.</numerusform>
            <numerusform>%n clusters, each of them connected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clusters miss their limits, because every cluster must be connected and features are never split: {named}.</source>
        <extracomment>bridge/log/connection.py</extracomment>
        <translation>
            <numerusform>%n cluster misses its limits, because every cluster must be connected and features are never split: {named}.</numerusform>
            <numerusform>%n clusters miss their limits, because every cluster must be connected and features are never split: {named}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n zones lie in several parts.</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>
            <numerusform>%n zone lies in several parts.</numerusform>
            <numerusform>%n zones lie in several parts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{parameter}: %n centers have no id. The first is feature {id}. Give each center an id, or leave it out.</source>
        <extracomment>algorithms/assign_by_costs.py</extracomment>
        <translation>
            <numerusform>{parameter}: %n center has no id. It is feature {id}. Give the center an id, or leave it out.</numerusform>
            <numerusform>{parameter}: %n centers have no id. The first is feature {id}. Give each center an id, or leave it out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{parameter}: %n centers have the id of another center. The first is feature {id} with {value}. Each center needs an id of its own.</source>
        <extracomment>algorithms/assign_by_costs.py</extracomment>
        <translation>
            <numerusform>{parameter}: %n center has the id of another center. It is feature {id} with {value}. Each center needs an id of its own.</numerusform>
            <numerusform>{parameter}: %n centers have the id of another center. The first is feature {id} with {value}. Each center needs an id of its own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The features were assigned to %n centers by a table of costs.</source>
        <extracomment>bridge/html/costs.py</extracomment>
        <translation>
            <numerusform>The features were assigned to %n center by a table of costs.</numerusform>
            <numerusform>The features were assigned to %n centers by a table of costs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features read. Centers: {centers}. Pairs that are allowed: {pairs}, {share} of all.</source>
        <extracomment>bridge/log/costs.py</extracomment>
        <translation>
            <numerusform>%n feature read. Centers: {centers}. Pairs that are allowed: {pairs}, {share} of all.</numerusform>
            <numerusform>%n features read. Centers: {centers}. Pairs that are allowed: {pairs}, {share} of all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features have the id of another feature, and its costs.</source>
        <extracomment>bridge/log/costs.py</extracomment>
        <translation>
            <numerusform>%n feature has the id of another feature, and its costs.</numerusform>
            <numerusform>%n features have the id of another feature, and its costs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n centers are in no pair that is allowed. The first is {center}.</source>
        <extracomment>bridge/log/costs.py</extracomment>
        <translation>
            <numerusform>%n center is in no pair that is allowed. It is {center}.</numerusform>
            <numerusform>%n centers are in no pair that is allowed. The first is {center}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features have no pair that is allowed in {table}. The first is feature {id}.</source>
        <extracomment>bridge/log/costs.py</extracomment>
        <translation>
            <numerusform>%n feature has no pair that is allowed in {table}. It is feature {id}.</numerusform>
            <numerusform>%n features have no pair that is allowed in {table}. The first is feature {id}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features are left unassigned: no center that may take them has room. As few features (or as little weight) as possible are left, at the lowest total cost.</source>
        <extracomment>bridge/log/costs.py</extracomment>
        <translation>
            <numerusform>%n feature is left unassigned: no center that may take them has room. As few features (or as little weight) as possible are left, at the lowest total cost.</numerusform>
            <numerusform>%n features are left unassigned: no center that may take them has room. As few features (or as little weight) as possible are left, at the lowest total cost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features are left unassigned: no center within {parameter} has room for them. As few features (or as little weight) as possible are left.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>
            <numerusform>%n feature is left unassigned: no center within {parameter} has room for them. As few features (or as little weight) as possible are left.</numerusform>
            <numerusform>%n features are left unassigned: no center within {parameter} has room for them. As few features (or as little weight) as possible are left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features have no center within that distance. The first is feature {id}.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>
            <numerusform>%n feature has no center within that distance. It is feature {id}.</numerusform>
            <numerusform>%n features have no center within that distance. The first is feature {id}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n costs of {table} are no numbers. The first is {value}, of {pair}. Correct them, or leave the cost empty for a pair that is not allowed.</source>
        <extracomment>bridge/read/cost_table.py</extracomment>
        <translation>
            <numerusform>%n cost of {table} is no number. It is {value}, of {pair}. Correct it, or leave the cost empty for a pair that is not allowed.</numerusform>
            <numerusform>%n costs of {table} are no numbers. The first is {value}, of {pair}. Correct them, or leave the cost empty for a pair that is not allowed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n costs of {table} are negative. The first is {value}, of {pair}. Costs must be 0 or more. If they stand for pairs that are not allowed, leave these costs empty.</source>
        <extracomment>bridge/read/cost_table.py</extracomment>
        <translation>
            <numerusform>%n cost of {table} is negative. It is {value}, of {pair}. Costs must be 0 or more. If it stands for a pair that is not allowed, leave the cost empty.</numerusform>
            <numerusform>%n costs of {table} are negative. The first is {value}, of {pair}. Costs must be 0 or more. If they stand for pairs that are not allowed, leave these costs empty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows of {table} are not used: they name no feature or no center of the layers.</source>
        <extracomment>bridge/read/cost_table.py</extracomment>
        <translation>
            <numerusform>%n row of {table} is not used: it names no feature or no center of the layers.</numerusform>
            <numerusform>%n rows of {table} are not used: they name no feature or no center of the layers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n costs of {table} are not used, because another row has a lower cost for the same pair.</source>
        <extracomment>bridge/read/cost_table.py</extracomment>
        <translation>
            <numerusform>%n cost of {table} is not used, because another row has a lower cost for the same pair.</numerusform>
            <numerusform>%n costs of {table} are not used, because another row has a lower cost for the same pair.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n centers are farther from the nearest road than {parameter} allows. The first has feature id {id}: {length}. Move the centers, or raise {parameter}.</source>
        <extracomment>algorithms/road_run.py</extracomment>
        <translation>
            <numerusform>%n center is farther from the nearest road than {parameter} allows. It has feature id {id}: {length}. Move the center, or raise {parameter}.</numerusform>
            <numerusform>%n centers are farther from the nearest road than {parameter} allows. The first has feature id {id}: {length}. Move the centers, or raise {parameter}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n roads read. Nodes of the network: {nodes}; edges: {edges}.</source>
        <extracomment>bridge/log/roads.py</extracomment>
        <translation>
            <numerusform>%n road read. Nodes of the network: {nodes}; edges: {edges}.</numerusform>
            <numerusform>%n roads read. Nodes of the network: {nodes}; edges: {edges}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n roads cannot be transformed to the reference system of the input, or are not finite. They are not used.</source>
        <extracomment>bridge/log/roads.py</extracomment>
        <translation>
            <numerusform>%n road cannot be transformed to the reference system of the input, or is not finite. It is not used.</numerusform>
            <numerusform>%n roads cannot be transformed to the reference system of the input, or are not finite. They are not used.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n roads have another value in {field} than the three that are set, or none. They have the default direction.</source>
        <extracomment>bridge/log/roads.py</extracomment>
        <translation>
            <numerusform>%n road has another value in {field} than the three that are set, or none. It has the default direction.</numerusform>
            <numerusform>%n roads have another value in {field} than the three that are set, or none. They have the default direction.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The roads form %n networks that are not joined; the largest has {share} of the nodes. If ends of roads that should meet are a little apart, raise {tolerance}.</source>
        <extracomment>bridge/log/roads.py</extracomment>
        <translation>
            <numerusform>The roads form %n network; it has {share} of the nodes. If ends of roads that should meet are a little apart, raise {tolerance}.</numerusform>
            <numerusform>The roads form %n networks that are not joined; the largest has {share} of the nodes. If ends of roads that should meet are a little apart, raise {tolerance}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features are farther from the nearest road than {parameter} allows. They stay unassigned: {ids}.</source>
        <extracomment>bridge/log/roads.py</extracomment>
        <translation>
            <numerusform>%n feature is farther from the nearest road than {parameter} allows. It stays unassigned: {ids}.</numerusform>
            <numerusform>%n features are farther from the nearest road than {parameter} allows. They stay unassigned: {ids}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features cannot be reached along the roads. They stay unassigned: {ids}.</source>
        <extracomment>bridge/log/roads.py</extracomment>
        <translation>
            <numerusform>%n feature cannot be reached along the roads. It stays unassigned: {ids}.</numerusform>
            <numerusform>%n features cannot be reached along the roads. They stay unassigned: {ids}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The limits cannot be met along the roads, which form separate networks. One of them has {have} and %n centers, which need {least} to {most} together. Change the limits, or join the roads ({tolerance}).</source>
        <extracomment>bridge/log/roads.py</extracomment>
        <translation>
            <numerusform>The limits cannot be met along the roads, which form separate networks. One of them has {have} and %n center, which needs {least} to {most}. Change the limits, or join the roads ({tolerance}).</numerusform>
            <numerusform>The limits cannot be met along the roads, which form separate networks. One of them has {have} and %n centers, which need {least} to {most} together. Change the limits, or join the roads ({tolerance}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n roads has a place in the reference system of the input. Check the reference system of {roads}.</source>
        <extracomment>bridge/roads/lines.py</extracomment>
        <translation>
            <numerusform>The %n road has no place in the reference system of the input. Check the reference system of {roads}.</numerusform>
            <numerusform>None of the %n roads has a place in the reference system of the input. Check the reference system of {roads}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n roads have no usable speed in the field “{field}”. The first is feature {id} ({value}). Speeds must be numbers above 0, in km/h; NULL takes the default speed. Correct them, or set them to NULL.</source>
        <extracomment>bridge/roads/lines.py</extracomment>
        <translation>
            <numerusform>%n road has no usable speed in the field “{field}”. It is feature {id} ({value}). Speeds must be numbers above 0, in km/h; NULL takes the default speed. Correct it, or set it to NULL.</numerusform>
            <numerusform>%n roads have no usable speed in the field “{field}”. The first is feature {id} ({value}). Speeds must be numbers above 0, in km/h; NULL takes the default speed. Correct them, or set them to NULL.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are no roads: none of the %n features of {roads} is a line with two vertices.</source>
        <extracomment>bridge/roads/lines.py</extracomment>
        <translation>
            <numerusform>There are no roads: the %n feature of {roads} is no line with two vertices.</numerusform>
            <numerusform>There are no roads: none of the %n features of {roads} is a line with two vertices.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n costs of {table} are empty or not finite. They do not allow a pair.</source>
        <extracomment>bridge/read/cost_table.py</extracomment>
        <translation>
            <numerusform>%n cost of {table} is empty or not finite. It does not allow a pair.</numerusform>
            <numerusform>%n costs of {table} are empty or not finite. They do not allow a pair.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n islands are linked to the nearest feature of another one.</source>
        <extracomment>bridge/log/connection.py</extracomment>
        <translation>
            <numerusform>%n island is linked to the nearest feature of another one.</numerusform>
            <numerusform>%n islands are linked to the nearest feature of another one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clusters are not as equal as asked, because every cluster must be connected: {named}.</source>
        <extracomment>bridge/log/connection.py</extracomment>
        <translation>
            <numerusform>%n cluster is not as equal as asked, because every cluster must be connected: {named}.</numerusform>
            <numerusform>%n clusters are not as equal as asked, because every cluster must be connected: {named}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n positions lie off the globe in the layer&apos;s reference system ({crs}), the first at {place}. Correct them or leave them out, assign the right reference system to the layer, or set {parameter} to planar.</source>
        <extracomment>bridge/distance/kinds.py</extracomment>
        <translation>
            <numerusform>%n position lies off the globe in the layer&apos;s reference system ({crs}), at {place}. Correct it or leave it out, assign the right reference system to the layer, or set {parameter} to planar.</numerusform>
            <numerusform>%n positions lie off the globe in the layer&apos;s reference system ({crs}), the first at {place}. Correct them or leave them out, assign the right reference system to the layer, or set {parameter} to planar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All limits are met, except by %n features that are too heavy for any cluster.</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>
            <numerusform>All limits are met, except by %n feature that is too heavy for any cluster.</numerusform>
            <numerusform>All limits are met, except by %n features that are too heavy for any cluster.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features are each heavier than an equal share of {name}. The heaviest is feature {id} with {weight}.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>
            <numerusform>%n feature is heavier than an equal share of {name}: feature {id} with {weight}.</numerusform>
            <numerusform>%n features are each heavier than an equal share of {name}. The heaviest is feature {id} with {weight}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dead-end branches of the roads were divided between centers to meet the sizes. Where they are cut makes no difference to the total cost.</source>
        <extracomment>bridge/log/roads.py</extracomment>
        <translation>
            <numerusform>%n dead-end branch of the roads was divided between centers to meet the sizes. Where it is cut makes no difference to the total cost.</numerusform>
            <numerusform>%n dead-end branches of the roads were divided between centers to meet the sizes. Where they are cut makes no difference to the total cost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{where}. This is {times} times as far from the median as the others, except for %n more that are also far away.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>
            <numerusform>{where}. This is {times} times as far from the median as the others, except for %n more that is also far away.</numerusform>
            <numerusform>{where}. This is {times} times as far from the median as the others, except for %n more that are also far away.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n zones. Features in the zone of their cluster, or on its border: {inside} of {all}.</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>
            <numerusform>%n zone. Features in the zone of their cluster, or on its border: {inside} of {all}.</numerusform>
            <numerusform>%n zones. Features in the zone of their cluster, or on its border: {inside} of {all}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values of {fields} are lost (first in feature {id}).</source>
        <extracomment>bridge/output/values.py</extracomment>
        <translation>
            <numerusform>%n value of {fields} is lost (in feature {id}).</numerusform>
            <numerusform>%n values of {fields} are lost (first in feature {id}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values of {fields} are too long and would be cut (first in feature {id}). Most allowed: {limit}.</source>
        <extracomment>bridge/output/values.py</extracomment>
        <translation>
            <numerusform>%n value of {fields} is too long and would be cut (in feature {id}). Most allowed: {limit}.</numerusform>
            <numerusform>%n values of {fields} are too long and would be cut (first in feature {id}). Most allowed: {limit}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values of {fields} begin or end with blanks, which are lost (first in feature {id}).</source>
        <extracomment>bridge/output/values.py</extracomment>
        <translation>
            <numerusform>%n value of {fields} begins or ends with blanks, which are lost (in feature {id}).</numerusform>
            <numerusform>%n values of {fields} begin or end with blanks, which are lost (first in feature {id}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values of {fields} are dates before {year} and are written wrong (first in feature {id}).</source>
        <extracomment>bridge/output/values.py</extracomment>
        <translation>
            <numerusform>%n value of {fields} is a date before {year} and is written wrong (in feature {id}).</numerusform>
            <numerusform>%n values of {fields} are dates before {year} and are written wrong (first in feature {id}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values of {fields} lose their milliseconds (first in feature {id}).</source>
        <extracomment>bridge/output/values.py</extracomment>
        <translation>
            <numerusform>%n value of {fields} loses its milliseconds (in feature {id}).</numerusform>
            <numerusform>%n values of {fields} lose their milliseconds (first in feature {id}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values of {fields} lose their time zone (first in feature {id}).</source>
        <extracomment>bridge/output/values.py</extracomment>
        <translation>
            <numerusform>%n value of {fields} loses its time zone (in feature {id}).</numerusform>
            <numerusform>%n values of {fields} lose their time zone (first in feature {id}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values of {fields} are above {largest} and lose digits (first in feature {id}).</source>
        <extracomment>bridge/output/values.py</extracomment>
        <translation>
            <numerusform>%n value of {fields} is above {largest} and loses digits (in feature {id}).</numerusform>
            <numerusform>%n values of {fields} are above {largest} and lose digits (first in feature {id}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values of {fields} are out of range and are written wrong (first in feature {id}). Out of range: {limit}.</source>
        <extracomment>bridge/output/values.py</extracomment>
        <translation>
            <numerusform>%n value of {fields} is out of range and is written wrong (in feature {id}). Out of range: {limit}.</numerusform>
            <numerusform>%n values of {fields} are out of range and are written wrong (first in feature {id}). Out of range: {limit}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values of {fields} are infinite and are lost (first in feature {id}).</source>
        <extracomment>bridge/output/values.py</extracomment>
        <translation>
            <numerusform>%n value of {fields} is infinite and is lost (in feature {id}).</numerusform>
            <numerusform>%n values of {fields} are infinite and are lost (first in feature {id}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values of {fields} have more than {decimals} decimals and are rounded (first in feature {id}).</source>
        <extracomment>bridge/output/values.py</extracomment>
        <translation>
            <numerusform>%n value of {fields} has more than {decimals} decimals and is rounded (in feature {id}).</numerusform>
            <numerusform>%n values of {fields} have more than {decimals} decimals and are rounded (first in feature {id}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values of {fields} are NULL (first in feature {id}). They are written as: {null}.</source>
        <extracomment>bridge/output/values.py</extracomment>
        <translation>
            <numerusform>%n value of {fields} is NULL (in feature {id}). It is written as: {null}.</numerusform>
            <numerusform>%n values of {fields} are NULL (first in feature {id}). They are written as: {null}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values of {fields} are empty and become NULL (first in feature {id}).</source>
        <extracomment>bridge/output/values.py</extracomment>
        <translation>
            <numerusform>%n value of {fields} is empty and becomes NULL (in feature {id}).</numerusform>
            <numerusform>%n values of {fields} are empty and become NULL (first in feature {id}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values of {fields} contain characters that are lost or changed (first in feature {id}): {signs}.</source>
        <extracomment>bridge/output/values.py</extracomment>
        <translation>
            <numerusform>%n value of {fields} contains characters that are lost or changed (in feature {id}): {signs}.</numerusform>
            <numerusform>%n values of {fields} contain characters that are lost or changed (first in feature {id}): {signs}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values of {fields} contain characters that would break the file (first in feature {id}): {signs}.</source>
        <extracomment>bridge/output/values.py</extracomment>
        <translation>
            <numerusform>%n value of {fields} contains characters that would break the file (in feature {id}): {signs}.</numerusform>
            <numerusform>%n values of {fields} contain characters that would break the file (first in feature {id}): {signs}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values of {fields} are the same as in an earlier feature, which is not allowed (first in feature {id}).</source>
        <extracomment>bridge/output/values.py</extracomment>
        <translation>
            <numerusform>%n value of {fields} is the same as in an earlier feature, which is not allowed (in feature {id}).</numerusform>
            <numerusform>%n values of {fields} are the same as in an earlier feature, which is not allowed (first in feature {id}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every cluster is connected, but %n clusters miss their limits</source>
        <extracomment>bridge/html/words.py</extracomment>
        <translation>
            <numerusform>Every cluster is connected, but %n cluster misses its limits</numerusform>
            <numerusform>Every cluster is connected, but %n clusters miss their limits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features lie in the zone of another center. Reasons are features at one place on a road that are not all assigned to one center, and places to which two roads are equally near.</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>
            <numerusform>%n feature lies in the zone of another center. Reasons are features at one place on a road that are not all assigned to one center, and places to which two roads are equally near.</numerusform>
            <numerusform>%n features lie in the zone of another center. Reasons are features at one place on a road that are not all assigned to one center, and places to which two roads are equally near.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unassigned features lie in a zone.</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>
            <numerusform>%n unassigned feature lies in a zone.</numerusform>
            <numerusform>%n unassigned features lie in a zone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The features were assigned to %n centers along roads.</source>
        <extracomment>bridge/html/costs.py</extracomment>
        <translation>
            <numerusform>The features were assigned to %n center along roads.</numerusform>
            <numerusform>The features were assigned to %n centers along roads.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clusters: silhouette {silhouette}, mean distance to the center {mean}, largest {largest}.</source>
        <extracomment>bridge/layers/comparison.py</extracomment>
        <translation>
            <numerusform>%n cluster: silhouette {silhouette}, mean distance to the center {mean}, largest {largest}.</numerusform>
            <numerusform>%n clusters: silhouette {silhouette}, mean distance to the center {mean}, largest {largest}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clusters miss a limit because features are never split. You set {limits}.</source>
        <extracomment>bridge/log/outcome.py</extracomment>
        <translation>
            <numerusform>%n cluster misses a limit because features are never split. You set {limits}.</numerusform>
            <numerusform>%n clusters miss a limit because features are never split. You set {limits}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clusters have no zone.</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>
            <numerusform>%n cluster has no zone.</numerusform>
            <numerusform>%n clusters have no zone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clusters have no zone: {reasons}.</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>
            <numerusform>%n cluster has no zone: {reasons}.</numerusform>
            <numerusform>%n clusters have no zone: {reasons}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features lie in the zone of another cluster, or in none.</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>
            <numerusform>%n feature lies in the zone of another cluster, or in none.</numerusform>
            <numerusform>%n features lie in the zone of another cluster, or in none.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features lie in the zone of another cluster, or in none: {reasons}.</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>
            <numerusform>%n feature lies in the zone of another cluster, or in none: {reasons}.</numerusform>
            <numerusform>%n features lie in the zone of another cluster, or in none: {reasons}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unassigned features lie in a zone, which is full.</source>
        <extracomment>bridge/log/zones.py</extracomment>
        <translation>
            <numerusform>%n unassigned feature lies in a zone, which is full.</numerusform>
            <numerusform>%n unassigned features lie in a zone, which is full.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n features of {layer} were used, by a selection, a limit or a filter. The commands run on all of them.</source>
        <extracomment>bridge/html/about.py</extracomment>
        <translation>
            <numerusform>Only %n feature of {layer} was used, by a selection, a limit or a filter. The commands run on all features.</numerusform>
            <numerusform>Only %n features of {layer} were used, by a selection, a limit or a filter. The commands run on all of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Island {number}: %n features, the first is feature {id}.</source>
        <extracomment>bridge/log/connection.py</extracomment>
        <translation>
            <numerusform>Island {number}: %n feature, with the id {id}.</numerusform>
            <numerusform>Island {number}: %n features, the first is feature {id}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more islands.</source>
        <extracomment>bridge/log/connection.py</extracomment>
        <translation>
            <numerusform>… and %n more island.</numerusform>
            <numerusform>… and %n more islands.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clusters: {numbers}.</source>
        <extracomment>bridge/log/connection.py</extracomment>
        <translation>
            <numerusform>%n cluster: {numbers}.</numerusform>
            <numerusform>%n clusters: {numbers}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Best of %n starts: typical distance {best} (root mean square). Worst start: {worst}.</source>
        <extracomment>bridge/log/connection.py</extracomment>
        <translation>
            <numerusform>%n start: typical distance {best} (root mean square). Worst start: {worst}.</numerusform>
            <numerusform>Best of %n starts: typical distance {best} (root mean square). Worst start: {worst}.</numerusform>
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
            <numerusform>An island of %n feature (no chain of neighbors joins it to the others) is too small for a cluster: its size is {size}, and a cluster needs {least}. Lower {minimum}.</numerusform>
            <numerusform>An island of %n features (no chain of neighbors joins it to the others) is too small for a cluster: its size is {size}, and a cluster needs {least}. Lower {minimum}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An island of %n features (no chain of neighbors joins it to the others) cannot be divided within the limits: its size of {size} is too large for {clusters} (at most {most}), and too small for {more} (at least {least}). Change {minimum} or {maximum}.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>
            <numerusform>An island of %n feature (no chain of neighbors joins it to the others) cannot be divided within the limits: its size of {size} is too large for {clusters} (at most {most}), and too small for {more} (at least {least}). Change {minimum} or {maximum}.</numerusform>
            <numerusform>An island of %n features (no chain of neighbors joins it to the others) cannot be divided within the limits: its size of {size} is too large for {clusters} (at most {most}), and too small for {more} (at least {least}). Change {minimum} or {maximum}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Neighbors form %n islands, and each needs a cluster of its own: {number} are too few. Set {clusters} to {enough} or more.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>
            <numerusform>Neighbors form %n island, and each needs a cluster of its own: {number} are too few. Set {clusters} to {enough} or more.</numerusform>
            <numerusform>Neighbors form %n islands, and each needs a cluster of its own: {number} are too few. Set {clusters} to {enough} or more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Neighbors form %n islands, and each needs a cluster of its own: one is not enough. Set {clusters} to {enough} or more.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>
            <numerusform>Neighbors form %n island, and each needs a cluster of its own: one is not enough. Set {clusters} to {enough} or more.</numerusform>
            <numerusform>Neighbors form %n islands, and each needs a cluster of its own: one is not enough. Set {clusters} to {enough} or more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Neighbors form %n islands. To meet the limits, the number of clusters must be {numbers}, not {number}. Set {clusters} to {enough}, or change the limits.</source>
        <extracomment>bridge/log/sentences.py</extracomment>
        <translation>
            <numerusform>Neighbors form %n island. To meet the limits, the number of clusters must be {numbers}, not {number}. Set {clusters} to {enough}, or change the limits.</numerusform>
            <numerusform>Neighbors form %n islands. To meet the limits, the number of clusters must be {numbers}, not {number}. Set {clusters} to {enough}, or change the limits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features of {barriers} separate no neighbors. Check that they lie between the features of the input, and that the reference systems of both layers are right.</source>
        <extracomment>bridge/log/connection.py</extracomment>
        <translation>
            <numerusform>%n feature of {barriers} separates no neighbors. Check that it lies between the features of the input, and that the reference systems of both layers are right.</numerusform>
            <numerusform>%n features of {barriers} separate no neighbors. Check that they lie between the features of the input, and that the reference systems of both layers are right.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n roads have no usable geometry (null, empty, no line, or all vertices at one place). They are not used.</source>
        <extracomment>bridge/log/roads.py</extracomment>
        <translation>
            <numerusform>%n road has no usable geometry (null, empty, no line, or all vertices at one place). It is not used.</numerusform>
            <numerusform>%n roads have no usable geometry (null, empty, no line, or all vertices at one place). They are not used.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of roads are so short that {tolerance} joins their two ends. If paths become too short or too long by it, lower {tolerance}.</source>
        <extracomment>bridge/log/roads.py</extracomment>
        <translation>
            <numerusform>%n piece of a road is so short that {tolerance} joins its two ends. If paths become too short or too long by it, lower {tolerance}.</numerusform>
            <numerusform>%n pieces of roads are so short that {tolerance} joins their two ends. If paths become too short or too long by it, lower {tolerance}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features cost more than {most} from every center. The highest cost is {cost}, of feature {id}. Raise {parameter} to at least {enough} (higher, if limits on sizes need it), or turn on {allow}.</source>
        <extracomment>bridge/log/roads.py</extracomment>
        <translation>
            <numerusform>%n feature costs more than {most} from every center. The highest cost is {cost}, of feature {id}. Raise {parameter} to at least {enough} (higher, if limits on sizes need it), or turn on {allow}.</numerusform>
            <numerusform>%n features cost more than {most} from every center. The highest cost is {cost}, of feature {id}. Raise {parameter} to at least {enough} (higher, if limits on sizes need it), or turn on {allow}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n centers are too few to reach all features along the roads, which form separate networks or are one-way. Set {clusters} to {enough} or more, join the roads ({tolerance}), or turn on {allow}.</source>
        <extracomment>bridge/log/roads.py</extracomment>
        <translation>
            <numerusform>%n center is too few to reach all features along the roads, which form separate networks or are one-way. Set {clusters} to {enough} or more, join the roads ({tolerance}), or turn on {allow}.</numerusform>
            <numerusform>%n centers are too few to reach all features along the roads, which form separate networks or are one-way. Set {clusters} to {enough} or more, join the roads ({tolerance}), or turn on {allow}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The features are on %n networks of roads. Within the limits, these can have {least} to {most} centers together, not {number}. Set {clusters} to {enough}, change the limits, or join the roads ({tolerance}).</source>
        <extracomment>bridge/log/roads.py</extracomment>
        <translation>
            <numerusform>The features are on %n network of roads. Within the limits, this can have {least} to {most} centers together, not {number}. Set {clusters} to {enough}, change the limits, or join the roads ({tolerance}).</numerusform>
            <numerusform>The features are on %n networks of roads. Within the limits, these can have {least} to {most} centers together, not {number}. Set {clusters} to {enough}, change the limits, or join the roads ({tolerance}).</numerusform>
        </translation>
    </message>
</context>
</TS>
