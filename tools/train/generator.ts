/** Numbers from 0 to 1 that are the same every time: Park and Miller's minimal standard generator (1988). */
export function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
