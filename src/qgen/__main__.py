"""The ``qgen`` command, and what ``python -m qgen`` runs."""

from qgen.cli.main import qgen


def main() -> None:
    """Run the command line; ends the process with its exit code."""
    qgen.main(prog_name="qgen")


if __name__ == "__main__":
    main()
