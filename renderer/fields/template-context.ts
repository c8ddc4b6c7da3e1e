/** The template that an activity was started from: it knows what the data are for, so its periods lead. */
import { createContext } from 'react';

export const TemplateContext = createContext<string | null>(null);
