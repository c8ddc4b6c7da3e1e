/** True once something has lasted for a while: what is quick shows nothing, so that nothing flickers. */
import { useEffect, useState } from 'react';

export function useShownAfter(milliseconds: number, isLasting: boolean): boolean {
  const [isShown, setIsShown] = useState(false);
  useEffect(() => {
    if (!isLasting) return;
    const timer = setTimeout(() => setIsShown(true), milliseconds);
    return () => {
      clearTimeout(timer);
      setIsShown(false);
    };
  }, [isLasting, milliseconds]);
  return isShown;
}
