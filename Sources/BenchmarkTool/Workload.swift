/// The neutral workload: twelve shelter phrases in 31 languages with fixed sizes, in points.
struct Workload: Decodable {
  struct Language: Decodable {
    var id: String
    var name: String
    var font: String
    var dir: String
    var lh: Double
    var texts: [String]
    var size_w1: [Double]
    var size_w2: [Double]
    var size_w3: [Double]
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
