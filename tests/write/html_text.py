"""What a reader of HTML sees: the characters, and which of them are emphasised."""

from html.parser import HTMLParser


class Seen(HTMLParser):
    """Collects the text of a fragment; a ``<br>`` is a line break."""

    def __init__(self, fragment: str) -> None:
        super().__init__()
        self.text = ""
        self.strong: list[tuple[int, int]] = []
        self.tags: list[str] = []
        self._since = 0
        self.feed(fragment)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        if tag == "br":
            self.text += "\n"
        elif tag == "strong":
            self._since = len(self.text)

    def handle_endtag(self, tag: str) -> None:
        if tag == "strong":
            self.strong.append((self._since, len(self.text)))

    def handle_data(self, data: str) -> None:
        self.text += data


def seen(fragment: str) -> str:
    """Return the text of a fragment."""
    return Seen(fragment).text
