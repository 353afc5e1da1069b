import { ok, type Result, refuse } from '@/domain/base/result';

export type UploadRefusal =
  | { readonly code: 'file-missing' }
  | { readonly code: 'file-too-large'; readonly most: number }
  /** The form is incomplete, because the connection broke or a proxy cut it off. */
  | { readonly code: 'upload-cut' };

export type Upload = { readonly bytes: Uint8Array; readonly field: (name: string) => string };

/**
 * A form with more bytes is not read at all. A form between the two limits is read and refused, so that the browser
 * gets the answer.
 */
const MOST_READ = 8_000_000;

/** Reads a form with a `file`. Refuses an incomplete form, one without a file, and a file of more than `most` bytes. */
export async function readUpload(request: Request, most: number): Promise<Result<Upload, UploadRefusal>> {
  if (Number(request.headers.get('content-length') ?? 0) > MOST_READ) return refuse({ code: 'file-too-large', most });
  let form: FormData;
  try {
    form = await request.formData();
  } catch {
    return refuse({ code: 'upload-cut' });
  }
  const file = form.get('file');
  // If no file was chosen, browsers send an empty file without a name.
  if (!(file instanceof File) || (file.name === '' && file.size === 0)) return refuse({ code: 'file-missing' });
  if (file.size > most) return refuse({ code: 'file-too-large', most });
  const field = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' ? value : '';
  };
  return ok({ bytes: new Uint8Array(await file.arrayBuffer()), field });
}
