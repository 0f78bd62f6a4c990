import FoundationEssentials
import Geometry
import TestSupport
import Testing
import Typesetting

@Suite struct `Own pictograms` {
  private static let folder = "\(Repository.root)/Data/Pictograms"
  private static let names = [
    "bag_toilet", "boil_water", "drinkable", "evacuation_site", "flush", "not_drinkable",
    "one_line", "paper_in_bin", "paper_in_toilet", "partition", "portable_toilet", "prayer_room",
    "shelter", "shoes_off", "shoes_on", "sleeping", "toilet_only_water", "tsunami_building",
    "tsunami_site", "water_point", "women_room",
  ]

  private func read(_ name: String) throws -> Picture {
    let file = URL(filePath: "\(Self.folder)/\(name).svg")
    return try PictureReader.read([UInt8](Data(contentsOf: file)))
  }

  @Test func `each file of the folder is one of them`() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder)
    #expect(files.sorted() == Self.names.map { "\($0).svg" })
  }

  @Test(arguments: names)
  func `each is readable and stays in its square`(name: String) throws {
    let picture = try read(name)
    #expect(picture.width == 96 && picture.height == 96)
    #expect(!picture.shapes.isEmpty)
    for shape in picture.shapes {
      let box = try #require(shape.path.bounds)
      let half = (shape.stroke?.width ?? 0) / 2
      #expect(box.x - half >= -4 && box.y - half >= -4)
      #expect(box.right + half <= 100 && box.bottom + half <= 100)
    }
  }

  @Test func `the ring of the tap is the ring of all others`() throws {
    let ring = ProhibitionRing.over(Picture(width: 1, height: 1, shapes: [])).shapes
    #expect(try read("not_drinkable").shapes.suffix(ring.count) == ring[...])
  }
}
