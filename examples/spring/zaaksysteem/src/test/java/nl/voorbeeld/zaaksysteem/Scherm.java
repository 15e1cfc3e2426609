// SPDX-License-Identifier: EUPL-1.2
package nl.voorbeeld.zaaksysteem;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIf;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.remote.http.ClientConfig;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A headless Chromium in front of the system. */
final class Scherm implements AutoCloseable {
  private static final List<String> WCAG =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
  private static final Path PICTURES = Path.of("target", "schermen");
  private static final int MANY = 200;

  /** However busy the machine is, only a system that hangs takes as long. */
  private static final Duration HANGS = Duration.ofMinutes(10);

  /** A test that needs a browser. */
  @Retention(RetentionPolicy.RUNTIME)
  @EnabledIf(
      value = "nl.voorbeeld.zaaksysteem.Scherm#isThere",
      disabledReason = "no chromium and chromedriver were found; .ci/zaaksysteem installs them")
  @interface Nodig {}

  /** How a page is looked at. */
  enum Kijk {
    SMAL(360, "light", ""),
    SMAL_DONKER(360, "dark", ""),
    BREED(1280, "light", ""),
    BREED_DONKER(1280, "dark", ""),
    PAPIER(794, "light", "print");

    private final int breedte;
    private final String kleur;
    private final String medium;

    Kijk(int breedte, String kleur, String medium) {
      this.breedte = breedte;
      this.kleur = kleur;
      this.medium = medium;
    }
  }

  private final ChromeDriver browser;
  private final String begin;

  Scherm(int port) {
    this.begin = "http://localhost:" + port;
    ChromeOptions options = new ChromeOptions();
    options.setBinary(found("chromium").orElseThrow().toFile());
    options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--hide-scrollbars");
    ChromeDriverService driver =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(found("chromedriver").orElseThrow().toFile())
            .build();
    this.browser =
        new ChromeDriver(driver, options, ClientConfig.defaultConfig().readTimeout(HANGS));
    browser.manage().timeouts().pageLoadTimeout(HANGS).scriptTimeout(HANGS);
  }

  static boolean isThere() {
    return found("chromium").isPresent() && found("chromedriver").isPresent();
  }

  private static Optional<Path> found(String program) {
    return Stream.of(System.getenv("PATH").split(":"))
        .map(folder -> Path.of(folder, program))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** As somebody who comes in anew. */
  void opnieuw() {
    browser.manage().deleteAllCookies();
    open("/inloggen").zet(Kijk.BREED);
  }

  Scherm open(String adres) {
    browser.get(begin + adres);
    return this;
  }

  Scherm als(String naam, String wachtwoord) {
    open("/inloggen");
    browser.findElement(By.name("username")).sendKeys(naam);
    browser.findElement(By.name("password")).sendKeys(wachtwoord, Keys.ENTER);
    return wacht("/werkrelaties|/team");
  }

  /** Looks in this way, with every part opened, and keeps a picture to be looked at by a person. */
  Scherm kijk(Kijk kijk, String picture) throws IOException {
    browser.executeScript("document.querySelectorAll('details').forEach(one => one.open = true)");
    zet(kijk);
    Number height = (Number) browser.executeScript("return document.documentElement.scrollHeight");
    size(kijk.breedte, height.intValue());
    Files.createDirectories(PICTURES);
    Files.write(
        PICTURES.resolve(picture + "-" + kijk.name().toLowerCase(Locale.ROOT) + ".png"),
        browser.getScreenshotAs(OutputType.BYTES));
    return zet(kijk);
  }

  private Scherm zet(Kijk kijk) {
    browser.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "media",
            kijk.medium,
            "features",
            List.of(Map.of("name", "prefers-color-scheme", "value", kijk.kleur))));
    size(kijk.breedte, 900);
    return this;
  }

  private void size(int width, int height) {
    browser.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }

  /** What axe finds wrong with the page. */
  List<String> fouten() {
    List<Rule> found =
        new AxeBuilder()
            .withTags(WCAG)
            .setTimeout((int) HANGS.toSeconds())
            .analyze(browser)
            .getViolations();
    return found.stream()
        .map(
            rule ->
                rule.getId()
                    + ": "
                    + rule.getNodes().stream()
                        .map(node -> node.getTarget() + " " + node.getFailureSummary())
                        .toList())
        .toList();
  }

  /** Waits for this address. */
  Scherm wacht(String pattern) {
    return wacht(() -> adres().matches(pattern));
  }

  /** Waits for these words. */
  Scherm wachtOp(String words) {
    return wacht(() -> tekst().contains(words));
  }

  private Scherm wacht(BooleanSupplier what) {
    new WebDriverWait(browser, HANGS)
        .ignoring(WebDriverException.class)
        .until(
            here ->
                what.getAsBoolean()
                    && "complete".equals(browser.executeScript("return document.readyState")));
    return this;
  }

  /** Whether somebody has to move the page sideways to read it. */
  boolean isTeBreed() {
    return (Boolean)
        browser.executeScript("return document.documentElement.scrollWidth > window.innerWidth");
  }

  /** Presses a key. */
  Scherm toets(CharSequence... keys) {
    new Actions(browser).sendKeys(keys).perform();
    return this;
  }

  /** Goes on with this key until the keys go there. */
  Scherm tot(String what, Keys key) {
    for (int i = 0; i < MANY; i++) {
      toets(key);
      WebElement here = browser.switchTo().activeElement();
      if (what.equals(naam(here))) {
        return this;
      }
    }
    throw new AssertionError("no way with this key to: " + what);
  }

  /** Goes on with Tab until the keys go there. */
  Scherm tot(String what) {
    return tot(what, Keys.TAB);
  }

  private static String naam(WebElement here) {
    String name = here.getAccessibleName();
    return name.isEmpty() ? here.getText() : name;
  }

  Scherm klik(String css, String words) {
    browser.findElements(By.cssSelector(css)).stream()
        .filter(one -> one.isDisplayed() && words.equals(naam(one).strip()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("nothing to click on: " + words))
        .click();
    return this;
  }

  /** The words of what is chosen. */
  List<String> gekozen() {
    return browser.findElements(By.cssSelector("input:checked")).stream()
        .map(Scherm::naam)
        .toList();
  }

  /** Whether it can be seen where the keys go. */
  boolean isGericht() {
    return (Boolean)
        browser.executeScript(
            "const at = document.activeElement, near = at.closest('label') || at;return [at,"
                + " near].some(one => getComputedStyle(one).outlineStyle !== 'none' &&"
                + " parseFloat(getComputedStyle(one).outlineWidth) >= 2)");
  }

  String tekst() {
    return browser.findElement(By.tagName("main")).getText();
  }

  String adres() {
    return browser.getCurrentUrl().substring(begin.length());
  }

  @Override
  public void close() {
    browser.quit();
  }
}
