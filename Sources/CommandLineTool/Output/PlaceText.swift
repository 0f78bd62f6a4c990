import Shelters

/// A place of a list as a line of text.
enum PlaceText {
  /// The line, the name, the reading, what it is, and from which hazards the list says one can flee to it.
  static func line(_ place: Place) -> String {
    var roles: [String] = []
    if place.isShelter { roles.append(Interface.words(ja: "避難所", en: "shelter")) }
    if place.isEvacuationSite {
      roles.append(Interface.words(ja: "避難場所", en: "evacuation site"))
    }
    let hazards = Hazard.allCases.filter(place.isSafe).map { hazard in
      Interface.words(ja: hazard.japanese, en: hazard.rawValue)
    }
    return [
      "\(place.line)", place.name.japanese, place.name.kana ?? "—",
      roles.joined(separator: "・"), hazards.joined(separator: " "),
    ].joined(separator: "\t")
  }
}
