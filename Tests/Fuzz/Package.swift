// swift-tools-version: 6.2
import PackageDescription

/// A fuzz target: libFuzzer brings `main`, so the file must not become one.
func fuzz(_ name: String) -> Target {
  .executableTarget(
    name: name, dependencies: [.product(name: "ShirubeKit", package: "shirube")],
    path: "Sources/\(name)",
    swiftSettings: [.swiftLanguageMode(.v6), .unsafeFlags(["-parse-as-library"])])
}

// A package of its own: `unsafeFlags` would keep others from depending on ShirubeKit.
let package = Package(
  name: "shirube-fuzz",
  dependencies: [.package(name: "shirube", path: "../..")],
  targets: [
    fuzz("FuzzPO"), fuzz("FuzzCSV"), fuzz("FuzzMessage"), fuzz("FuzzRuby"), fuzz("FuzzDocument"),
    fuzz("FuzzValue"), fuzz("FuzzKit"), fuzz("FuzzBoard"), fuzz("FuzzCard"), fuzz("FuzzRegister"),
    fuzz("FuzzWorkbook"), fuzz("FuzzMarkup"), fuzz("FuzzForm"), fuzz("FuzzEntry"),
  ]
)
