/// The neutral workload: twelve shelter phrases in 31 languages with fixed sizes, in points.
struct Workload: Decodable {
  struct Language: Decodable {
    var id: String
    var name: String
    var font: String
    var dir: String
    var lh: Double
    var texts: [String]
    var firstSizes: [Double]
    var signSizes: [Double]
    var posterSizes: [Double]

    enum CodingKeys: String, CodingKey {
      case id, name, font, dir, lh, texts
      case firstSizes = "size_w1"
      case signSizes = "size_w2"
      case posterSizes = "size_w3"
    }
  }

  struct First: Decodable {
    var phrase: String
    var languages: [String]
  }

  var header: String
  var phrases: [String]
  var w1: First
  var languages: [Language]
}
