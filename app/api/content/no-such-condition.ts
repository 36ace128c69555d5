/** A program that asks for JSON is answered in JSON, as the OpenAPI file says. Never cached: the condition may come. */
export const noSuchCondition = (): Response =>
  Response.json({ error: 'There is no condition with this slug.' }, { status: 404, headers: { 'access-control-allow-origin': '*', 'cache-control': 'no-store' } })
