import type { Language } from './api-types.ts';

/** Texts of the page, and those that Discord's client adds to messages. The bot's own are in src/reply/i18n. */
interface UiStrings {
  readonly commandUsed: (command: string) => string;
  readonly ephemeral: string;
  readonly dismiss: string;
  readonly inputPlaceholder: string;
  readonly send: string;
  readonly person: string;
  readonly language: string;
  readonly theme: string;
  readonly dark: string;
  readonly light: string;
  readonly apps: string;
  readonly timestamp: (time: string) => string;
  readonly welcome: string;
  readonly corpusReloaded: (articles: number) => string;
  readonly corpusUnchanged: string;
  readonly serverGone: string;
}

export const UI_STRINGS: Readonly<Record<Language, UiStrings>> = {
  en: {
    commandUsed: (command) => `used ${command}`,
    ephemeral: 'Only you can see this',
    dismiss: 'Dismiss message',
    inputPlaceholder: 'Message, or / for commands',
    send: 'Send',
    person: 'You are',
    language: 'Language',
    theme: 'Theme',
    dark: 'Dark',
    light: 'Light',
    apps: 'Apps',
    timestamp: (time) => `Today at ${time}`,
    welcome: 'This is a preview on your machine: nothing you type leaves it, and nothing is kept.',
    corpusReloaded: (articles) => `The corpus has changed. Articles: ${articles}.`,
    corpusUnchanged: 'The articles stay as they were.',
    serverGone: 'The preview has ended, or does not answer. Start it again: npm run preview',
  },
  es: {
    commandUsed: (command) => `usó ${command}`,
    ephemeral: 'Solo tú puedes ver esto',
    dismiss: 'Descartar mensaje',
    inputPlaceholder: 'Mensaje, o / para los comandos',
    send: 'Enviar',
    person: 'Eres',
    language: 'Idioma',
    theme: 'Tema',
    dark: 'Oscuro',
    light: 'Claro',
    apps: 'Aplicaciones',
    timestamp: (time) => `hoy a las ${time}`,
    welcome:
      'Esto es una vista previa en tu ordenador: nada de lo que escribes sale de él, y nada se guarda.',
    corpusReloaded: (articles) => `El corpus ha cambiado. Artículos: ${articles}.`,
    corpusUnchanged: 'Los artículos siguen como estaban.',
    serverGone: 'La vista previa ha terminado, o no responde. Iníciala otra vez: npm run preview',
  },
};
