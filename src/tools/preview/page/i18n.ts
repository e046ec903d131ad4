import type { Language } from './api-types.ts';

/** What the page says in its own words and in those of Discord’s client, which are not the bot’s. */
export interface Words {
  readonly you: string;
  readonly used: (command: string) => string;
  readonly onlyYou: string;
  readonly dismiss: string;
  readonly box: string;
  readonly send: string;
  readonly language: string;
  readonly theme: string;
  readonly dark: string;
  readonly light: string;
  readonly apps: string;
  readonly today: (time: string) => string;
  readonly welcome: string;
  readonly changed: (articles: number) => string;
  readonly stays: string;
  readonly gone: string;
}

/** The page’s words in each language. */
export const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    you: 'you',
    used: (command) => `used ${command}`,
    onlyYou: 'Only you can see this',
    dismiss: 'Dismiss message',
    box: 'Message, or / for commands',
    send: 'Send',
    language: 'Language',
    theme: 'Theme',
    dark: 'Dark',
    light: 'Light',
    apps: 'Apps',
    today: (time) => `Today at ${time}`,
    welcome: 'This is a preview on your machine: nothing you type leaves it, and nothing is kept.',
    changed: (articles) => `The corpus has changed. Articles: ${articles}.`,
    stays: 'The articles stay as they were.',
    gone: 'The preview has ended, or does not answer. Start it again: npm run preview',
  },
  es: {
    you: 'tú',
    used: (command) => `usaste ${command}`,
    onlyYou: 'Solo tú puedes ver esto',
    dismiss: 'Descartar mensaje',
    box: 'Mensaje, o / para los comandos',
    send: 'Enviar',
    language: 'Idioma',
    theme: 'Tema',
    dark: 'Oscuro',
    light: 'Claro',
    apps: 'Aplicaciones',
    today: (time) => `hoy a las ${time}`,
    welcome:
      'Esto es una vista previa en tu ordenador: nada de lo que escribes sale de él, y nada se guarda.',
    changed: (articles) => `El corpus ha cambiado. Artículos: ${articles}.`,
    stays: 'Los artículos siguen como estaban.',
    gone: 'La vista previa ha terminado, o no responde. Iníciala otra vez: npm run preview',
  },
};
