import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import https from 'node:https';
import type { AddressInfo } from 'node:net';

export type Site = {
  port: number;
  /** "HEAD /path" in the order of arrival. */
  asked: string[];
  /** Most requests that were open at the same moment. */
  most: () => number;
  close: () => Promise<void>;
};
export type Serve = (request: IncomingMessage, response: ServerResponse) => void;

/** A web site on this machine that counts what it is asked. @param tls key and certificate of an https site */
export function openSite(serve: Serve, tls?: { key: string; cert: string }): Promise<Site> {
  const asked: string[] = [];
  let [open, most] = [0, 0];
  const listen: Serve = (request, response) => {
    asked.push(`${request.method} ${request.url}`);
    open += 1;
    most = Math.max(most, open);
    response.once('close', () => {
      open -= 1;
    });
    serve(request, response);
  };
  const server = tls ? https.createServer(tls, listen) : http.createServer(listen);
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const close = () =>
        new Promise<void>((done) => {
          server.close(() => done());
          server.closeAllConnections();
        });
      resolve({ port: (server.address() as AddressInfo).port, asked, most: () => most, close });
    });
  });
}

/** Answers with a page; HEAD gets its head alone. */
export function page(request: IncomingMessage, response: ServerResponse, title: string, body: string, status = 200) {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' });
  response.end(
    request.method === 'HEAD' ? undefined : `<html><head><title>${title}</title></head><body>${body}</body>`,
  );
}
