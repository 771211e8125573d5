/** An address of a file or a picture that lives as long as what shows it. */
import { useEffect, useState } from 'preact/hooks';

/** @returns nothing while there is no file */
export function useObjectUrl(file: Blob | undefined): string | undefined {
  const [address, setAddress] = useState<string | undefined>();
  useEffect(() => {
    if (!file) return;
    const made = URL.createObjectURL(file);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  return address;
}
