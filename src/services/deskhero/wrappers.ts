import type { OperationContext } from '../../emulator/define-service.js';

type WrapContext = Pick<OperationContext, 'spec'>;

export interface Wrapped<T> {
  readonly data: T;
}

export interface WrappedMany<T> extends Wrapped<T> {
  readonly total_count: number;
  readonly page: number;
  readonly take: number;
}

export interface Figures {
  readonly total: number;
  readonly page: number;
  readonly take: number;
}

/**
 * What the vendor calls DTO_response_wrap. UNVERIFIED: its fields are on no page, so their names stand in the model alone.
 * @example wrapped({ message: 'Done' }, context) // { data: { message: 'Done' } }
 */
export function wrapped<T>(data: T, { spec }: WrapContext): Wrapped<T> {
  return { [envelopeOf(spec).data]: data } as unknown as Wrapped<T>;
}

/** What the vendor calls DTO_response_wrap_get_many. UNVERIFIED, as `wrapped`. */
export function wrappedMany<T>(data: T, { total, page, take }: Figures, { spec }: WrapContext): WrappedMany<T> {
  const names = envelopeOf(spec);
  const figures: [string | undefined, unknown][] = [
    [names.data, data],
    [names.total, total],
    [names.page, page],
    [names.limit, take],
  ];
  const answer: unknown = Object.fromEntries(figures.filter(([name]) => name !== undefined));
  return answer as WrappedMany<T>;
}

function envelopeOf(spec: WrapContext['spec']) {
  const { envelope } = spec.model.policies;
  if (envelope === undefined) throw new Error('the model of DeskHero has no envelope');
  return envelope;
}
