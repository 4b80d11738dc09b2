"""The optimal assignment of points to centers, and the proof that it is optimal.

Given what it costs that center j serves point i, and limits l_j <= size_j <= u_j, find the
assignment of least total cost. It is a minimum-cost flow with an arc for each pair of a point and
a center, but it can be solved, and its optimality checked, with one *price* for each center: an
assignment is optimal if and only if there are prices such that every point is where cost minus
price is least, a price is positive only where the size is at its minimum, and negative only where
it is at its maximum.

`solve` has these phases. It begins with the second one, which calls the first one only where the
prices of a warm start, or prices of 0, misplace much, or steps from there leave too much:

1. `smoothing`: prices from nothing, by choices that are soft and get sharper;
2. `search`, with `newton`, `densities` and `ascent`: prices under which few points are
   misplaced. `warm_start` is what one assignment leaves for the next, `boundary_flow` how many
   points have to cross which border;
3. `residual_graph` with `rows`, `single_paths` and `shortest_paths`: the remaining points take the
   shortest paths to where they are missing, in a bounded number of steps (`capacity_scaling`).
   `border_graph` chooses which points are in the graph (`border_points`), and where they may go
   (`neighbors`);
4. `proof`: choices of any point that violate this answer, and which the graph then takes in;
5. `ties`: one among equally good assignments.

`certificate` comes after `solve`, where a proof is wanted: prices that depend on the assignment
alone, and the lower bound that they prove. `bounds` holds the limits, `outside` the center that
takes what no other one has room for, `network` and `solvers` the same problem for other packages,
and `integral` makes divided points whole.
"""
