/** A reply of WebDriver BiDi (W3C): https://w3c.github.io/webdriver-bidi/ */
type Reply =
  | { readonly type: "success"; readonly id: number; readonly result: unknown }
  | { readonly type: "error"; readonly id: number; readonly error: string; readonly message: string }
  | { readonly type: "event" };

/** A connection to a browser that speaks WebDriver BiDi: commands out, results back, nothing else. */
export interface BidiConnection {
  /** Sends a command and returns its result. Throws an Error with the browser's words. */
  send<Value>(method: string, params: object): Promise<Value>;
  close(): void;
}

export async function connectBidi(address: string): Promise<BidiConnection> {
  const socket = new WebSocket(address);
  await new Promise((resolve, reject) => {
    socket.addEventListener("open", resolve, { once: true });
    socket.addEventListener("error", () => reject(new Error(`Cannot connect to ${address}`)), { once: true });
  });
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  let last = 0;
  socket.addEventListener("message", ({ data }) => {
    const reply = JSON.parse(String(data)) as Reply;
    if (reply.type === "event") return;
    const call = waiting.get(reply.id);
    waiting.delete(reply.id);
    if (reply.type === "success") call?.resolve(reply.result);
    else call?.reject(new Error(`${reply.error}: ${reply.message}`));
  });
  socket.addEventListener("close", () => {
    for (const { reject } of waiting.values()) reject(new Error("The browser closed the connection"));
    waiting.clear();
  });
  return {
    send: <Value>(method: string, params: object) =>
      new Promise<Value>((resolve, reject) => {
        last++;
        waiting.set(last, { resolve: resolve as (value: unknown) => void, reject });
        socket.send(JSON.stringify({ id: last, method, params }));
      }),
    close: () => socket.close(),
  };
}
