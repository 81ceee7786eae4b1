import { describe, expect, it } from 'vitest';
import { AnalysedText } from '../../../rules/text/analyse.ts';

const languageOf = (text: string) => new AnalysedText(text).language;

describe('the language of a short text', () => {
  it.each([
    'Handwerksbetriebe investieren zunehmend in Photovoltaik',
    'Zahl der Ausbildungsverträge im Kammerbezirk leicht gestiegen',
    'Bundesweite Razzia gegen Schwarzarbeit',
    'Brauerei Sonnhof verzichtet künftig auf Plastikfolie',
  ])('is German: %s', (text) => expect(languageOf(text)).toBe('de'));

  it.each([
    "Bus drivers' union suspends strike following improved pay offer",
    'Award-winning architect Studio Hume takes National Timber Prize',
    'Council approves $186 million bus corridor',
    'Survey shows growing demand for repair services',
  ])('is English: %s', (text) => expect(languageOf(text)).toBe('en'));

  it.each([
    'Nouvelle usine inaugurée vendredi par Danone',
    'Ville de Lyon : travaux rue Garibaldi',
    'Politie zoekt getuigen na inbraak',
    'Philips schrapt duizenden banen wereldwijd',
    'Repsol anuncia resultados trimestrales',
    'Enel presenta risultati trimestrali',
    'Volvo lanserar ny lastbil',
    'Nowa fabryka otwarta w Krakowie',
    'Empresa brasileira lança produto novo',
    'Buenos días a todos',
    'OK',
  ])('stays open: %s', (text) => expect(languageOf(text)).toBe('unknown'));
});
