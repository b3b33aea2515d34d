import { useEffect, useRef, useState } from "preact/hooks";
import type { Progress } from "../../lib/listTypes.ts";
import type { LongWork } from "../../lib/longWork.ts";
import type { Failure, Result } from "../../lib/result.ts";

export type WorkState<Value> =
  | { readonly is: "idle" }
  | { readonly is: "running"; readonly progress: Progress }
  | { readonly is: "done"; readonly value: Value }
  | { readonly is: "failed"; readonly failure: Failure };

/** A long piece of work with its progress, which the reader can cancel; leaving the page or dialog cancels it too. */
export function useWork<Value>() {
  const [state, setState] = useState<WorkState<Value>>({ is: "idle" });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const start = async (work: (work: LongWork) => Promise<Result<Value>>) => {
    const controller = new AbortController();
    running.current = controller;
    setState({ is: "running", progress: { done: 0, total: null } });
    const result = await work({
      signal: controller.signal,
      onProgress: (progress) => setState({ is: "running", progress }),
    });
    running.current = null;
    setState(result.ok ? { is: "done", value: result.value } : { is: "failed", failure: result.failure });
    return result;
  };

  return { state, start, cancel: () => running.current?.abort(), reset: () => setState({ is: "idle" }) };
}
