// Tells a running site that any page may have changed: what was published while it was away shows now.
import { sign, signatureHeader } from '../lib/webhook/signature.ts'

const [site = 'http://127.0.0.1:3000'] = process.argv.slice(2)
const body = JSON.stringify({ _type: '*', operation: 'refresh' })
const response = await fetch(`${site}/api/revalidate`, {
  method: 'POST',
  headers: { 'content-type': 'application/json', [signatureHeader]: sign(body, process.env.REVALIDATE_SECRET ?? '', Date.now()) },
  body,
})
if (!response.ok) throw new Error(`${site}/api/revalidate answered ${response.status}: ${await response.text()}`)
