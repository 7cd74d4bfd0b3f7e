import { type FocusEvent, type MouseEvent, useLayoutEffect, useRef, useState } from 'react';

/**
 * A figure is replaced by typing over it: entering a cell selects what it holds, before the next key can be heard.
 * @param onBlur told when the cell is left
 */
export function useSelectedOnEntry(onBlur: () => void) {
  const [focused, setFocused] = useState(false);
  const input = useRef<HTMLInputElement | null>(null);
  const byMouse = useRef(false);
  // The cell shows another text (without separators) once it is entered: it is that one that is selected.
  useLayoutEffect(() => {
    if (focused) input.current?.select();
  }, [focused]);
  return {
    focused,
    onFocus: (event: FocusEvent<HTMLInputElement>) => {
      input.current = event.currentTarget;
      setFocused(true);
    },
    onBlur: () => {
      setFocused(false);
      onBlur();
    },
    onMouseDown: (event: MouseEvent<HTMLInputElement>) => {
      byMouse.current = document.activeElement !== event.currentTarget;
    },
    // The press that enters sets the caret after the focus; a stretch dragged over meanwhile is the person's own choice.
    onMouseUp: ({ currentTarget }: MouseEvent<HTMLInputElement>) => {
      if (byMouse.current && currentTarget.selectionStart === currentTarget.selectionEnd) currentTarget.select();
      byMouse.current = false;
    },
  };
}
