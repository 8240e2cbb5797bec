import type { Exchange, Headers } from '../../core/api.js';
import type { Finding, Violation } from '../violation.js';
import { answerForms, type AnswerForm } from './answer-forms.js';
import { brokenReferences, examineSchemas, unknownFormats } from './check-document.js';
import type { ApiDocument } from './document.js';
import { choose, collector, methods, oncePerPlace, splitTarget, unrouted } from './find-operation.js';
import { isNode, isSchema, nodeAt, type Node } from './node.js';
import { readOperation, type BothSchemas, type Operation } from './operation.js';
import { prepareSecondOpinion, type Prism } from './prism.js';
import { checkRequest } from './request.js';
import { checkResponse } from './response.js';
import type { PathMatch } from './route.js';
import { secondOpinion, type Ask } from './second-opinion.js';
import { checkSecurity } from './security.js';
import { sliceOperation } from './slice.js';

/** An operation with what its document makes unusable, and prism's view of it. */
interface Prepared {
  readonly operation: Operation;
  readonly document: readonly Finding[];
  readonly ask: Ask;
}

const noBytes = new Uint8Array(0);

/** Hears exchanges: finds their operation, prepares it once, and puts together what every check and prism say. */
export class Court {
  private readonly forms: readonly AnswerForm[];
  private readonly prepared = new Map<string, Promise<Prepared>>();

  constructor(
    private readonly document: ApiDocument,
    private readonly schemas: BothSchemas,
    private readonly route: (path: string) => PathMatch[],
    private readonly prism: Prism,
  ) {
    this.forms = answerForms(document.root);
  }

  async check({ request, response }: Exchange): Promise<Violation[]> {
    const method = request.method.toUpperCase();
    const [path = '', query = ''] = splitTarget(request.target);
    const matches = this.route(path);
    const found = choose(matches, method);
    if (!found) return unrouted(matches, method, path);
    const { operation, document, ask } = await this.prepare(found.match.template, found.method);
    const sent = {
      path: found.match.values,
      query,
      headers: lowerCased(request.headers),
      bytes: request.body ?? noBytes,
    };
    const given = { status: response.status, headers: lowerCased(response.headers), bytes: response.body ?? noBytes };
    const collect = collector(operation.name);
    const faulty = collect('document', document);
    // By a schema without meaning nothing can be judged; what is wrong is said, and nothing else is claimed.
    if (document.some(({ code }) => code === 'DD_REFERENCE_BROKEN')) return faulty;
    const asked = await checkRequest(this.schemas.request, operation, sent);
    const answered = await checkResponse(this.schemas.response, operation, {
      ...given,
      query,
      forms: this.forms,
      toHead: method === 'HEAD',
    });
    const second = secondOpinion(
      ask,
      {
        path,
        query,
        request: { headers: sent.headers, body: asked.body, media: asked.media },
        response: { status: given.status, headers: given.headers, body: answered.body, media: answered.media },
      },
      { request: asked.findings, response: answered.findings },
    );
    return [
      ...faulty,
      ...collect('document', second.missing),
      ...collect('request', asked.findings),
      ...collect('request', second.request, 'prism'),
      ...collect('response', [...checkSecurity(operation.needs, sent, given.status), ...answered.findings]),
      ...collect('response', second.response, 'prism'),
    ];
  }

  async checkDocument(paths: Readonly<Record<string, Node>>): Promise<Violation[]> {
    const violations: Violation[] = [];
    for (const [template, item] of Object.entries(paths)) {
      for (const method of methods.filter((name) => isNode(item[name]))) {
        const { operation, document } = await this.prepare(template, method.toUpperCase());
        violations.push(...collector(operation.name)('document', [...document, ...this.formatsOf(operation)]));
      }
    }
    const components = Object.values(nodeAt(nodeAt(this.schemas.response.root, 'components'), 'schemas')).filter(
      isSchema,
    );
    const unused = [
      ...brokenReferences(this.document, this.document.root),
      ...examineSchemas(this.document, this.schemas.response, components),
      ...unknownFormats(this.schemas.response, components),
    ];
    return oncePerPlace([...violations, ...collector('document')('document', unused)]);
  }

  private formatsOf({ roots }: Operation): Finding[] {
    return [
      ...unknownFormats(this.schemas.request, roots.request),
      ...unknownFormats(this.schemas.response, roots.response),
    ];
  }

  private prepare(template: string, method: string): Promise<Prepared> {
    const key = `${method} ${template}`;
    const known = this.prepared.get(key) ?? this.prepareNow(template, method);
    this.prepared.set(key, known);
    return known;
  }

  private async prepareNow(template: string, method: string): Promise<Prepared> {
    const operation = readOperation(this.document, this.schemas, template, method);
    if (!operation) throw new Error(`the document lost ${method} ${template}`);
    const schemaFaults = (['request', 'response'] as const).flatMap((side) =>
      examineSchemas(this.document, this.schemas[side], operation.roots[side]),
    );
    const document = [
      ...brokenReferences(this.document, sliceOperation(this.document, template, method)),
      ...schemaFaults,
    ];
    try {
      return { operation, document, ask: await prepareSecondOpinion(this.prism, this.document, operation) };
    } catch (thrown) {
      return { operation, document, ask: thrown instanceof Error ? thrown.message : String(thrown) };
    }
  }
}

function lowerCased(headers: Headers): Headers {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
