// Orders that an attempt's seed gives, so that a page loaded again shows them again.
function shuffled(values, seed) {
  const next = numbers(seed);
  const order = values.slice();
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(next() * (last + 1));
    [order[last], order[other]] = [order[other], order[last]];
  }
  return order;
}

// Mulberry32: numbers from 0 up to 1.
function numbers(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function range(length) { return Array.from({ length }, (empty, at) => at); }
