// Partnerships whose streets and quarters are easily taken for one another, for the tables of places.

export const wideCovers = [
  {
    id: "boncelles",
    name: "PLP Boncelles",
    covers: ["Boncelles", "rue de Tilff", "route du Condroz", "rue Nicolas Fossoul", "Gonhir"],
  },
  {
    id: "jemeppe",
    name: "PLP Jemeppe",
    covers: [
      "Jemeppe",
      "Jemeppe-sur-Meuse",
      "rue de la Station",
      "quai des Carmes",
      "rue Arnold de Lexhy",
    ],
  },
  {
    id: "val",
    name: "PLP du Val",
    covers: [
      "Val-Saint-Lambert",
      "avenue du Centenaire",
      "Chatqueue",
      "boulevard Pasteur",
      "rue Ferrer",
    ],
  },
  {
    id: "ougree",
    name: "PLP Ougrée",
    covers: [
      "Ougrée",
      "rue de Boncelles",
      "place Communale",
      "rue des Six-Bonniers",
      "avenue des Tilleuls",
    ],
  },
  {
    id: "lize",
    name: "PLP Lize et Pairay",
    covers: ["Lize", "Pairay", "rue de la Baume", "rue des Tilleuls", "boulevard Pasteur"],
  },
  {
    id: "abbaye",
    name: "PLP Bois de l'Abbaye",
    covers: ["Bois de l'Abbaye", "rue du Bois", "chaussée de Ramioul"],
  },
] as const;
