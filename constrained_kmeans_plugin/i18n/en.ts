<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ConstrainedKMeans</name>
    <message numerus="yes">
        <source>%n features read.</source>
        <extracomment>bridge/log/lines.py</extracomment>
        <translation>
            <numerusform>%n feature read.</numerusform>
            <numerusform>%n features read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features have a null, empty or non-finite geometry. They are skipped.</source>
        <extracomment>bridge/log/lines.py</extracomment>
        <translation>
            <numerusform>%n feature has a null, empty or non-finite geometry. It is skipped.</numerusform>
            <numerusform>%n features have a null, empty or non-finite geometry. They are skipped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features have a null, empty or non-finite geometry. They are skipped: written with NULL in both fields.</source>
        <extracomment>bridge/log/lines.py</extracomment>
        <translation>
            <numerusform>%n feature has a null, empty or non-finite geometry. It is skipped: written with NULL in both fields.</numerusform>
            <numerusform>%n features have a null, empty or non-finite geometry. They are skipped: written with NULL in both fields.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clusters have no zone: it would be outside the boundary, a single place that they share with another cluster, or they take nothing.</source>
        <extracomment>bridge/log/lines.py</extracomment>
        <translation>
            <numerusform>%n cluster has no zone: it would be outside the boundary, a single place that it shares with another cluster, or it takes nothing.</numerusform>
            <numerusform>%n clusters have no zone: it would be outside the boundary, a single place that they share with another cluster, or they take nothing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n valid pixels.</source>
        <extracomment>bridge/raster/words.py</extracomment>
        <translation>
            <numerusform>%n valid pixel.</numerusform>
            <numerusform>%n valid pixels.</numerusform>
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
        <source>%n features lack a value or a usable geometry that counts. They are skipped.</source>
        <extracomment>bridge/read/attributes.py</extracomment>
        <translation>
            <numerusform>%n feature lacks a value or a usable geometry that counts. It is skipped.</numerusform>
            <numerusform>%n features lack a value or a usable geometry that counts. They are skipped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features lack a value or a usable geometry that counts. They are skipped: written with NULL in the new fields.</source>
        <extracomment>bridge/read/attributes.py</extracomment>
        <translation>
            <numerusform>%n feature lacks a value or a usable geometry that counts. It is skipped: written with NULL in the new fields.</numerusform>
            <numerusform>%n features lack a value or a usable geometry that counts. They are skipped: written with NULL in the new fields.</numerusform>
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
        <source>All limits are met, except by %n features that exceed them alone.</source>
        <extracomment>bridge/html/clustering.py</extracomment>
        <translation>
            <numerusform>All limits are met, except by %n feature that exceeds them alone.</numerusform>
            <numerusform>All limits are met, except by %n features that exceed them alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clusters: {sizes}</source>
        <extracomment>bridge/html/clustering.py</extracomment>
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
        <source>%n features</source>
        <extracomment>bridge/html/summary.py</extracomment>
        <translation>
            <numerusform>%n feature</numerusform>
            <numerusform>%n features</numerusform>
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
</context>
</TS>
