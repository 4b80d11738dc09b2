"""Exact size-constrained assignment of points to fixed centers.

Given points x_i, centers c_j and bounds l_j <= size_j <= u_j, find the assignment of
least total squared distance. It is a minimum-cost flow with an arc for each pair of a
point and a center, but it can be solved, and its optimality checked, with one *price*
for each center: an assignment is optimal if and only if there are prices such that
every point sits where squared distance minus price is least, a price is positive only
where the size is at its minimum, and negative only where it is at its maximum.

The modules, in the order in which the method runs:

`lattice`
    integer coordinates, on which all arithmetic is exact;
`diagram`, `tiles`, `points`
    the power diagram of given prices, and points in tiles, for which it is found quickly;
`prices`
    Newton's method on the prices, which brings all but a few points to their place;
`exchange`
    the exchange graph, on which shortest paths place the remaining points exactly, a
    choice among equally good assignments is made, and the certificate is found;
`network`, `solvers`
    the same problem as a flow network, for solvers from other packages;
`solve`
    all of it in one function, and the public `assign`.
"""
