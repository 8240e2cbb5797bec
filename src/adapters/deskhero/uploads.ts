import type { AdapterContext, File } from '../../adapter-kit/adapter.js';
import { fileIn } from '../../adapter-kit/files.js';
import { idIn, isObject, listIn, textIn } from '../../adapter-kit/values.js';
import type { Json, JsonObject } from '../../core/json.js';
import { vendorNumber } from './mappers/numbers.js';
import type { VendorAttachment } from './vendor.js';

/** A file that comes along, or one that the vendor has already, by its id. */
export type ToSend = { readonly file: File } | { readonly id: number | string };

/** @throws {UnmappableRequest} naming what a file lacks. */
export function filesToSend(attachments: Json | undefined): readonly ToSend[] {
  return listIn(attachments).map((attachment) => {
    const sent = isObject(attachment) ? attachment : {};
    const id = textIn(sent['data']) === undefined ? vendorNumber(idIn(sent)) : undefined;
    return id === undefined ? { file: fileIn(sent) } : { id };
  });
}

/** References to the files, of which those that come along are uploaded. */
export async function uploaded(files: readonly ToSend[], context: AdapterContext): Promise<readonly JsonObject[]> {
  const references: JsonObject[] = [];
  for (const one of files) references.push({ id: 'file' in one ? (await upload(one.file, context)).id : one.id });
  return references;
}

/** Ours, since no page of the vendor's tells where files come from: it stands outside of what the vendor has. */
export async function upload(file: File, { vendor, account }: AdapterContext): Promise<VendorAttachment> {
  const tenant = encodeURIComponent(textIn(account.context['tenant']) ?? '');
  const { body } = await vendor.post(`/_upload/${tenant}`, { form: { file } });
  return body as unknown as VendorAttachment;
}
