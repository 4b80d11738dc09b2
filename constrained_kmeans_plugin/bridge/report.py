"""What the log says about a run, besides its iterations."""

from ..translation import tr


def report_points(points, feedback):
    """How many features were read, and how many of them take no part."""
    feedback.pushInfo(tr("{count} features read.").format(count=len(points) + points.n_skipped))
    if points.n_skipped:
        feedback.pushWarning(
            tr(
                "{count} features have a null, empty or non-finite geometry. They are skipped: "
                "written with NULL in both fields."
            ).format(count=points.n_skipped)
        )


def report_bounds(lower, upper, feedback):
    """Which sizes the clusters may have."""
    if lower == upper:
        text = tr("Cluster sizes: {lower} each.")
    else:
        text = tr("Cluster sizes: from {lower} to {upper}.")
    feedback.pushInfo(text.format(lower=lower, upper=upper))


def report_field_names(wanted, written, feedback):
    """Say so where a field got another name than the one asked for."""
    for name, actual in zip(wanted, written[-len(wanted) :]):
        if name not in written or name != actual:
            feedback.pushWarning(
                tr("The field “{name}” was written as “{actual}”.").format(name=name, actual=actual)
            )


def report_result(result, sizes, area_unit, feedback):
    """Sizes, objective, and what is known about its quality."""
    smallest, largest = int(sizes.min()), int(sizes.max())
    if smallest == largest:
        text = tr("{count} clusters with {smallest} features each.")
    else:
        text = tr("{count} clusters with {smallest} to {largest} features.")
    feedback.pushInfo(text.format(count=len(sizes), smallest=smallest, largest=largest))
    feedback.pushInfo(
        tr("Objective (inertia): {inertia:.8g} {unit}, in {iterations} iterations.").format(
            inertia=result.inertia, unit=area_unit, iterations=result.n_iter
        )
    )
    if not result.converged:
        feedback.pushWarning(
            tr(
                "The centers still moved at the last iteration. The clusters are optimal for "
                "the centers before that; allow more iterations for the final ones."
            )
        )
    if result.assignment is None:
        return
    if result.assignment.optimal:
        feedback.pushInfo(
            tr(
                "Certificate: verified over all features. No other assignment within the size "
                "bounds has a smaller sum of squared distances to these centers."
            )
        )
    else:
        feedback.pushWarning(
            tr("Certificate: not verified. The assignment may not be the best for its centers.")
        )
