import * as z from 'zod/mini';
import { Problem } from '../schema/service.ts';
import { PROBLEMS } from './http/problem.ts';
import type { Route } from './routes/route.ts';

const asJson = (schema: z.ZodMiniType) => ({ 'application/json': { schema: z.toJSONSchema(schema, { io: 'input' }) } });
const problemResponse = {
  description: 'Why not',
  content: { 'application/problem+json': { schema: z.toJSONSchema(Problem) } },
};

function operation(route: Route) {
  if (route.role === null) return { summary: route.summary, responses: { 200: { description: route.summary } } };
  return {
    summary: route.summary,
    description: `For tokens of the role ${route.role}${route.role === 'reviewer' ? ' or admin' : ''}.`,
    security: [{ token: [] }],
    ...(route.body ? { requestBody: { required: true, content: asJson(route.body) } } : {}),
    responses: { 200: { description: 'Done', content: asJson(route.answers) }, default: problemResponse },
  };
}

/** The OpenAPI 3.1 description, made from the routes themselves. */
export function describeRoutes(routes: readonly Route[], version: string) {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const route of routes) {
    const path = route.path.replaceAll(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [route.method]: operation(route) };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Countersign reputation service', version, 'x-problems': PROBLEMS },
    paths,
    components: { securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
  };
}
