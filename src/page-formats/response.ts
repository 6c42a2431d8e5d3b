/** Returns the response of an endpoint that writes a page as JSON. */
export function asJson(data: object): Response {
  return new Response(`${JSON.stringify(data)}\n`, {
    headers: { 'content-type': 'application/json' },
  });
}
