import { useMutation, useQueryClient } from '@tanstack/react-query';
import { clientFor } from '../../../web/client/rpc.ts';
import { toast } from '../../../web/design/toast.tsx';
import type { privacyContract } from '../privacy.contract.ts';

export const privacy = clientFor<typeof privacyContract>('privacy');

export type LookSeen = Awaited<ReturnType<typeof privacy.looks.call>>['looks'][number];
export type NameRequest = Awaited<ReturnType<typeof privacy.nameRequests.call>>['requests'][number];
export type Corrections = Awaited<ReturnType<typeof privacy.corrections.call>>;
export type CorrectionField = Corrections['corrections'][number]['field'];
export type OpenCorrection = Awaited<ReturnType<typeof privacy.openCorrections.call>>['corrections'][number];
export type Retention = Awaited<ReturnType<typeof privacy.retention.call>>;
export type TriedMoving = Awaited<ReturnType<typeof privacy.tryMoving.call>>;
export type ErasureAhead = Awaited<ReturnType<typeof privacy.foreseeErasure.call>>;

/** A change of what is kept: afterwards it is asked again, and a passing message says what was done. */
export function usePrivacyWrite<Input, Output>(
  write: (input: Input) => Promise<Output>,
  options: { done?: string; onDone?: (output: Output) => void } = {},
) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: write,
    onSuccess: async (output) => {
      await client.invalidateQueries({ queryKey: privacy.key() });
      if (options.done) toast(options.done);
      options.onDone?.(output);
    },
  });
}

/** Hands a file to the browser, which saves it. */
export function saveFile(file: File): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = file.name;
  link.click();
  // The download has its own hold on the data once it has begun.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
