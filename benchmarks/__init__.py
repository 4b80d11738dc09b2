"""Time, memory and quality beside other packages; run by `make bench` and `make bench-quality`.

`bench` and `quality` are the two programs. They load nothing but the standard library and start
every measurement in a process of its own, so that a peak of memory is that of the measurement.
"""
