/** Names of one country or body that no rule for initials finds together, by the language's code. */
export const SAME_BODIES: Readonly<Record<string, readonly (readonly string[])[]>> = {
  en: [
    ["Volkswagen", "VW"],
    ["Bank of England", "BoE"],
    ["Bank of Japan", "BoJ"],
    ["Johnson & Johnson", "J&J"],
    ["Procter & Gamble", "P&G"],
    ["Doctors Without Borders", "Médecins Sans Frontières", "MSF"],
  ],
  de: [
    [
      "USA",
      "Vereinigte Staaten",
      "Vereinigten Staaten",
      "Vereinigte Staaten von Amerika",
      "Vereinigten Staaten von Amerika",
    ],
    ["Großbritannien", "Grossbritannien", "Vereinigtes Königreich", "Vereinigten Königreich"],
    ["Vereinte Nationen", "Vereinten Nationen", "UN", "UNO", "Uno"],
    ["Europäische Union", "Europäischen Union", "EU"],
    ["Nato", "NATO"],
  ],
  fr: [
    ["États-Unis", "Etats-Unis", "USA"],
    ["Royaume-Uni", "Grande-Bretagne"],
    ["Nations unies", "Nations Unies", "ONU"],
    ["Union européenne", "Union Européenne", "UE"],
    ["Otan", "OTAN"],
    ["Élysée", "Elysée"],
  ],
  es: [
    ["Estados Unidos", "EE. UU.", "EE.UU.", "EE UU", "EEUU", "USA"],
    ["Reino Unido", "Gran Bretaña"],
    ["Naciones Unidas", "ONU"],
    ["Unión Europea", "UE"],
  ],
  pt: [
    ["Estados Unidos", "EUA"],
    ["Reino Unido", "Grã-Bretanha"],
    ["Nações Unidas", "ONU"],
    ["União Europeia", "UE"],
  ],
  it: [
    ["Stati Uniti", "USA", "Usa"],
    ["Regno Unito", "Gran Bretagna"],
    ["Nazioni Unite", "ONU", "Onu"],
    ["Unione Europea", "Unione europea", "UE", "Ue"],
  ],
  nl: [
    ["Verenigde Staten", "VS"],
    ["Verenigd Koninkrijk", "Groot-Brittannië"],
    ["Verenigde Naties", "VN"],
    ["Europese Unie", "EU"],
    ["NAVO", "Navo"],
  ],
};
