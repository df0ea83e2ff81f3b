/* agreement.c - how sure a share is that was found in a sample. */
#include "record/correct.h"

#include <math.h>

void ent_wilson(double hits, double n, double *low, double *high)
{
    const double z = 1.959963984540054;     /* 97.5 % of the normal distribution */
    double p = hits / n, zz = z * z / n;
    double centre = (p + zz / 2) / (1 + zz);
    double half = z * sqrt(p * (1 - p) / n + zz / (4 * n)) / (1 + zz);
    *low = hits <= 0 ? 0 : centre - half;
    *high = hits >= n ? 1 : centre + half;
}
