import { act } from "preact/test-utils";

/** Does something and waits until everything that follows from it has been drawn. */
export async function settle(work: () => void): Promise<void> {
  await act(work);
  // Effects run at the end of an `act`, what they start is drawn in the next: loading, saving and reading again are three deep.
  for (let round = 0; round < 3; round++) await act(() => new Promise((resolve) => setTimeout(resolve)));
}
