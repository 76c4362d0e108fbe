/* The few figures that the report is made of. */

/** Median and quartiles, interpolated. */
export function summary(samples) {
  const sorted = [...samples].sort((a, b) => a - b);
  const at = (share) => {
    const place = (sorted.length - 1) * share;
    const below = Math.floor(place);
    const above = Math.ceil(place);
    return sorted[below] + (sorted[above] - sorted[below]) * (place - below);
  };
  return { median: at(0.5), lower: at(0.25), upper: at(0.75), count: sorted.length };
}

export function shuffled(items) {
  const keys = new Map(items.map((item) => [item, Math.random()]));
  return [...items].sort((a, b) => keys.get(a) - keys.get(b));
}
