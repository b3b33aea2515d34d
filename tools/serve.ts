import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
};

export interface Site {
  /** "http://localhost:40123/", with a slash at its end. */
  readonly base: string;
  close(): Promise<void>;
}

/** Serves a folder of pages on a free port of this machine only. */
export async function serve(folder: string): Promise<Site> {
  const server = createServer(({ url = "/" }, response) => {
    // Resolved against the root first, so that no address leads out of the folder.
    const path = normalize(decodeURIComponent(new URL(url, "http://localhost").pathname));
    readFile(join(folder, path)).then(
      (body) =>
        response.writeHead(200, { "content-type": TYPES[extname(path)] ?? "application/octet-stream" }).end(body),
      () => response.writeHead(404, { "content-type": "text/plain; charset=utf-8" }).end("There is no such page."),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port");
  return {
    base: `http://localhost:${address.port}/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
