import { useMutation } from '@tanstack/react-query';
import type { FrameworkId } from '../../../kernel/ids.ts';
import { goals } from './client.ts';

/** Fetches a curriculum as CASE and hands it to the browser as a file. */
export function useCaseDownload() {
  return useMutation({
    mutationFn: async (frameworkId: FrameworkId) => {
      const file = await goals.exportCase.call({ frameworkId, address: window.location.origin });
      const address = URL.createObjectURL(file);
      const link = document.createElement('a');
      link.href = address;
      link.download = file.name;
      link.click();
      // The download has its own hold on the data once it has begun.
      setTimeout(() => URL.revokeObjectURL(address), 60_000);
    },
  });
}
