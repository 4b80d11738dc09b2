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
</context>
</TS>
