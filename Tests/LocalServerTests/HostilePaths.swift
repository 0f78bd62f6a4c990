/// Addresses that no page of ours leads to; each must be refused.
enum HostilePaths {
  /// They climb out of folders, in every spelling.
  static let climbing = [
    "/../etc/passwd", "/../../../../etc/passwd", "/..%2fetc/passwd", "/%2e%2e/etc/passwd",
    "/%2e%2e%2f%2e%2e%2fetc%2fpasswd", "/.%2e/etc/passwd", "/board/../../etc/passwd",
    "/board/ne/../../../etc/passwd", "/board/..", "/board/.", "/board/ne/.", "/board/ne/..",
    "/board/%2e%2e%2fboard", "/board/ne/%2e%2e", "/board/ne/..%5c..%5cetc", "/..\\..\\etc\\passwd",
    "/%252e%252e/etc/passwd", "/%c0%ae%c0%ae/etc/passwd", "/%uff0e%uff0e/",
    "/board/ne/%2fetc%2fpasswd",
    "//etc/passwd", "///", "/board//ne", "/style/../Package.swift", "/style/%2e%2e/shirube.css",
    "/.env", "/.git/config", "/style/.hidden", "/%2egit/HEAD",
  ]

  /// They carry bytes that are none of an address.
  static let broken = [
    "/%00", "/board/ne%00", "/board/ne%00.html", "/board/ne/guest%00.png", "/say/ne/13-13%00",
    "/%", "/%2", "/%zz", "/%g0/", "/board/%", "/board/ne/%1", "/board/%ff", "/board/%c3%28",
    "/board/%0d%0aSet-Cookie:a=b", "/board/ne%0a", "/%0d", "/board/ne%7f", "/board/%1b[31m",
    "/board/%e2%80%ae", "/?q=%00", "/?q=%", "/?q=%0d%0aX:1", "/?q=%zz",
  ]

  /// They name what is not there, or name it in another way.
  static let unknown = [
    "/index.html", "/board", "/board/", "/board/xx", "/board/NE", "/board/ne_NP", "/board/ne.htm",
    "/board/.html", "/board/xx.html", "/board/ne/", "/board/ne/nothing", "/board/ne/guest.json",
    "/board/ne/guest/0", "/board/ne/guest/1", "/board/ne/guest/-1", "/board/ne/guest/02",
    "/board/ne/guest/999", "/board/ne/guest/99999999999999999999", "/board/ne/guest/2/3",
    "/board/ne/common", "/board/ne/'OR'1'='1", "/board/ne/$(id)", "/board/ne/;id", "/say",
    "/say/ne",
    "/say/ne/", "/say/ne/99-99", "/say/ne/1-1", "/say/ne/13-13-13", "/say/ne/-13-13",
    "/say/xx/13-13", "/say/ne/<script>", "/style", "/style/", "/style/other.css", "/healthz/",
    "/admin", "/cgi-bin/test", "/api/v1/", "/favicon.ico", "/Package.swift",
    "/Data/Web/shirube.css",
  ]

  /// They are too long.
  static let long = [
    "/" + String(repeating: "a", count: 9000), "/?q=" + String(repeating: "a", count: 9000),
    "/board/" + String(repeating: "ne-", count: 2000), String(repeating: "/a", count: 4000),
    "/say/ne/" + String(repeating: "1", count: 5000),
  ]

  static let all = climbing + broken + unknown + long
}
