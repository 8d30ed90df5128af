<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>KSDiff</name>
    <message>
        <source>Adapt weights to a scene</source>
        <translation>Gewichte an eine Szene anpassen</translation>
    </message>
    <message>
        <source>Makes weights for a scene from its own PAN and MS, and keeps them if they help.</source>
        <translation>Macht Gewichte für eine Szene aus ihrem eigenen PAN und MS und behält sie, wenn sie helfen.</translation>
    </message>
    <message>
        <source>weights,train,fine-tuning,adaptation,sensor,pan-sharpening</source>
        <translation>Gewichte,Training,Feinabstimmung,Anpassung,Sensor,Pan-Sharpening</translation>
    </message>
    <message>
        <source>Panchromatic layer</source>
        <translation>Panchromatischer Layer</translation>
    </message>
    <message>
        <source>Multispectral layer</source>
        <translation>Multispektraler Layer</translation>
    </message>
    <message>
        <source>Name of the adapted weights</source>
        <translation>Name der angepassten Gewichte</translation>
    </message>
    <message>
        <source>Time to stay within, minutes</source>
        <translation>Einzuhaltende Zeit, Minuten</translation>
    </message>
    <message>
        <source>Replace your own weights of that name</source>
        <translation>Eigene Gewichte dieses Namens ersetzen</translation>
    </message>
    <message>
        <source>The weights {name} are ready after {time}.</source>
        <translation>Die Gewichte {name} sind nach {time} fertig.</translation>
    </message>
    <message>
        <source>Not adapted: the weights before stay the better choice for this scene.</source>
        <translation>Nicht angepasst: die bisherigen Gewichte bleiben für diese Szene die bessere Wahl.</translation>
    </message>
    <message>
        <source>Multispectral bands, all if none is chosen</source>
        <translation>Multispektrale Kanäle, alle wenn keiner gewählt ist</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>Sensor</translation>
    </message>
    <message>
        <source>Steps of each trial, as many as fit into the time if 0</source>
        <translation>Schritte jedes Versuchs, bei 0 so viele, wie in die Zeit passen</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Whether weights were written</source>
        <translation>Ob Gewichte geschrieben wurden</translation>
    </message>
    <message>
        <source>Name of the adapted weights, empty if there are none</source>
        <translation>Name der angepassten Gewichte, leer wenn es keine gibt</translation>
    </message>
    <message>
        <source>File of the adapted weights</source>
        <translation>Datei der angepassten Gewichte</translation>
    </message>
    <message>
        <source>Why no weights were written</source>
        <translation>Warum keine Gewichte geschrieben wurden</translation>
    </message>
    <message>
        <source>Error that is gone on held-out blocks, percent</source>
        <translation>Fehler, der in zurückgehaltenen Blöcken verschwunden ist, Prozent</translation>
    </message>
    <message>
        <source>ERGAS on held-out blocks before</source>
        <translation>ERGAS in zurückgehaltenen Blöcken vorher</translation>
    </message>
    <message>
        <source>ERGAS on held-out blocks after</source>
        <translation>ERGAS in zurückgehaltenen Blöcken nachher</translation>
    </message>
    <message>
        <source>HQNR before</source>
        <translation>HQNR vorher</translation>
    </message>
    <message>
        <source>HQNR after</source>
        <translation>HQNR nachher</translation>
    </message>
    <message>
        <source>Steps of each trial</source>
        <translation>Schritte jedes Versuchs</translation>
    </message>
    <message>
        <source>Elapsed seconds</source>
        <translation>Vergangene Sekunden</translation>
    </message>
    <message>
        <source>Adapting needs PyTorch in the Python of QGIS itself, which does not have it.</source>
        <translation>Das Anpassen braucht PyTorch im Python von QGIS selbst, das keines hat.</translation>
    </message>
    <message>
        <source>Run “python -m ksdiff_core adapt” in a Python that has PyTorch and GDAL.</source>
        <translation>Führen Sie „python -m ksdiff_core adapt“ in einem Python aus, das PyTorch und GDAL hat.</translation>
    </message>
    <message>
        <source>Assess pansharpened raster</source>
        <translation>Geschärftes Raster beurteilen</translation>
    </message>
    <message>
        <source>Reports the quality of a pansharpened raster, whoever made it.</source>
        <translation>Berichtet über die Güte eines geschärften Rasters, wer auch immer es gemacht hat.</translation>
    </message>
    <message>
        <source>quality,report,pan-sharpening,HQNR,QNR,ERGAS,SAM,Q2n</source>
        <translation>Güte,Qualität,Bericht,Schärfen,HQNR,QNR,ERGAS,SAM,Q2n</translation>
    </message>
    <message>
        <source>Pansharpened layer</source>
        <translation>Geschärfter Layer</translation>
    </message>
    <message>
        <source>True image, if there is one</source>
        <translation>Wahres Bild, falls es eines gibt</translation>
    </message>
    <message>
        <source>Uncertainty, if there is one</source>
        <translation>Unsicherheit, falls es eine gibt</translation>
    </message>
    <message>
        <source>Method to judge at reduced resolution</source>
        <translation>Bei verringerter Auflösung zu beurteilende Methode</translation>
    </message>
    <message>
        <source>Multispectral bands of the raster, all if none is chosen</source>
        <translation>Multispektrale Kanäle des Rasters, alle wenn keiner gewählt ist</translation>
    </message>
    <message>
        <source>Quality report</source>
        <translation>Gütebericht</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>HTML-Dateien (*.html)</translation>
    </message>
    <message>
        <source>All numbers</source>
        <translation>Alle Zahlen</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>Wrote {output} in {time}.</source>
        <translation>{output} in {time} geschrieben.</translation>
    </message>
    <message>
        <source>Radiometric consistency in a word</source>
        <translation>Radiometrische Stimmigkeit in einem Wort</translation>
    </message>
    <message>
        <source>Best classical method by HQNR</source>
        <translation>Beste klassische Methode nach HQNR</translation>
    </message>
    <message>
        <source>What SAM, ERGAS, Q2n and SCC are about</source>
        <translation>Worauf sich SAM, ERGAS, Q2n und SCC beziehen</translation>
    </message>
    <message>
        <source>Reprojection error, relative RMSE</source>
        <translation>Rückprojektionsfehler, relativer RMSE</translation>
    </message>
    <message>
        <source>SAM, degrees</source>
        <translation>SAM, Grad</translation>
    </message>
    <message>
        <source>fused</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>{name} was chosen as both the result and an input.</source>
        <translation>{name} wurde sowohl als Ergebnis als auch als Eingabe gewählt.</translation>
    </message>
    <message>
        <source>Choose the raster that was made of PAN and MS.</source>
        <translation>Wählen Sie das Raster, das aus PAN und MS gemacht wurde.</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>uncertainty</source>
        <translation>Unsicherheits</translation>
    </message>
    <message>
        <source>Unexpected {kind}: {error}. Please report it with this log.</source>
        <translation>Unerwarteter Fehler {kind}: {error}. Bitte melden Sie ihn mit diesem Protokoll.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Tells what to paste into a report of a problem.</source>
        <translation>Sagt, was in die Meldung eines Problems gehört.</translation>
    </message>
    <message>
        <source>diagnostics,version,PyTorch,device,support</source>
        <translation>Diagnose,Version,PyTorch,Gerät,Hilfe</translation>
    </message>
    <message>
        <source>Diagnostics as a file</source>
        <translation>Diagnose als Datei</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Textdateien (*.txt)</translation>
    </message>
    <message>
        <source>The diagnostics cannot be written to {path}: {error}.</source>
        <translation>Die Diagnose kann nicht nach {path} geschrieben werden: {error}.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Multispectral bands to sharpen, all if none is chosen</source>
        <translation>Zu schärfende multispektrale Kanäle, alle wenn keiner gewählt ist</translation>
    </message>
    <message>
        <source>Bands of the result, all if none is chosen</source>
        <translation>Kanäle des Ergebnisses, alle wenn keiner gewählt ist</translation>
    </message>
    <message>
        <source>Bands that are interpolated and not sharpened</source>
        <translation>Kanäle, die interpoliert und nicht geschärft werden</translation>
    </message>
    <message>
        <source>Mask, outside which the result is nodata</source>
        <translation>Maske, außerhalb derer das Ergebnis Nodata ist</translation>
    </message>
    <message>
        <source>Nodata value of the result</source>
        <translation>Nodata-Wert des Ergebnisses</translation>
    </message>
    <message>
        <source>Output data type</source>
        <translation>Datentyp der Ausgabe</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Overviews for fast display; cog has them always</source>
        <translation>Übersichten für schnelle Anzeige; cog hat sie immer</translation>
    </message>
    <message>
        <source>GeoTIFF creation options</source>
        <translation>GeoTIFF-Erzeugungsoptionen</translation>
    </message>
    <message>
        <source>Diffusion steps, 0 for automatic</source>
        <translation>Diffusionsschritte, 0 für automatisch</translation>
    </message>
    <message>
        <source>Views of every tile</source>
        <translation>Ansichten jeder Kachel</translation>
    </message>
    <message>
        <source>Seed of the diffusion</source>
        <translation>Startwert der Diffusion</translation>
    </message>
    <message>
        <source>Correct the result so that it gives back the MS exactly</source>
        <translation>Ergebnis so korrigieren, dass es das MS-Bild genau wiedergibt</translation>
    </message>
    <message>
        <source>Precision of the network</source>
        <translation>Genauigkeit des Netzes</translation>
    </message>
    <message>
        <source>Tile side in PAN pixels, 0 for automatic</source>
        <translation>Kachelseite in PAN-Pixeln, 0 für automatisch</translation>
    </message>
    <message>
        <source>Memory in MB, 0 for a quarter of what is free</source>
        <translation>Speicher in MB, 0 für ein Viertel des freien</translation>
    </message>
    <message>
        <source>Continue an interrupted run</source>
        <translation>Einen unterbrochenen Lauf fortsetzen</translation>
    </message>
    <message>
        <source>Pansharpen</source>
        <translation>Pansharpening</translation>
    </message>
    <message>
        <source>Fuses PAN and MS into MS with the pixel size of PAN.</source>
        <translation>Verschmilzt PAN und MS zu MS mit der Pixelgröße von PAN.</translation>
    </message>
    <message>
        <source>pan-sharpening,fusion,panchromatic,multispectral,diffusion</source>
        <translation>Schärfen,Bildfusion,panchromatisch,multispektral,Diffusion</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Quality of ksdiff</source>
        <translation>Qualität von ksdiff</translation>
    </message>
    <message>
        <source>Extent, all of the scene if empty</source>
        <translation>Ausdehnung, die ganze Szene wenn leer</translation>
    </message>
    <message>
        <source>Pansharpened</source>
        <translation>Geschärftes Bild</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>Unsicherheit</translation>
    </message>
    <message>
        <source>Method used</source>
        <translation>Verwendete Methode</translation>
    </message>
    <message>
        <source>Device used</source>
        <translation>Verwendetes Gerät</translation>
    </message>
    <message>
        <source>MS pixel size over PAN pixel size</source>
        <translation>Pixelgröße von MS durch Pixelgröße von PAN</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>Breite in Pixeln</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>Höhe in Pixeln</translation>
    </message>
    <message>
        <source>Opening the images</source>
        <translation>Die Bilder werden geöffnet</translation>
    </message>
    <message>
        <source>Wrote {output}: {size}, {type}, in {time} on {device}.</source>
        <translation>{output} geschrieben: {size}, {type}, in {time} auf {device}.</translation>
    </message>
    <message>
        <source>Correct a shift between PAN and MS</source>
        <translation>Verschiebung zwischen PAN und MS korrigieren</translation>
    </message>
    <message>
        <source>Given shift: PAN pixels that MS moves down</source>
        <translation>Gegebene Verschiebung: PAN-Pixel, um die MS nach unten rückt</translation>
    </message>
    <message>
        <source>Given shift: PAN pixels that MS moves right</source>
        <translation>Gegebene Verschiebung: PAN-Pixel, um die MS nach rechts rückt</translation>
    </message>
    <message>
        <source>Further multispectral files, if each band is a file</source>
        <translation>Weitere multispektrale Dateien, falls jeder Kanal eine Datei ist</translation>
    </message>
    <message>
        <source>Panchromatic band</source>
        <translation>Panchromatischer Kanal</translation>
    </message>
    <message>
        <source>Weights: a name or a file, the shipped ones if empty</source>
        <translation>Gewichte: ein Name oder eine Datei, die mitgelieferten, wenn leer</translation>
    </message>
    <message>
        <source>Weights of KSDiff</source>
        <translation>Gewichte von KSDiff</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Manage weights</source>
        <translation>Gewichte verwalten</translation>
    </message>
    <message>
        <source>Lists, verifies, imports, downloads and removes weights.</source>
        <translation>Zeigt, prüft, importiert, lädt und entfernt Gewichte.</translation>
    </message>
    <message>
        <source>weights,model,download,checksum,licence,offline</source>
        <translation>Gewichte,Modell,Herunterladen,Prüfsumme,Lizenz,offline</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Name of the weights; to verify, all if empty</source>
        <translation>Name der Gewichte; beim Prüfen alle, wenn leer</translation>
    </message>
    <message>
        <source>File to import</source>
        <translation>Datei zum Importieren</translation>
    </message>
    <message>
        <source>Address to download from, if the weights are not listed</source>
        <translation>Adresse zum Herunterladen, falls die Gewichte nicht in der Liste stehen</translation>
    </message>
    <message>
        <source>SHA-256 of what is at that address</source>
        <translation>SHA-256 dessen, was unter dieser Adresse steht</translation>
    </message>
    <message>
        <source>Replace other weights of that name</source>
        <translation>Andere Gewichte dieses Namens ersetzen</translation>
    </message>
    <message>
        <source>List of the weights</source>
        <translation>Liste der Gewichte</translation>
    </message>
    <message>
        <source>Number of weights</source>
        <translation>Anzahl der Gewichte</translation>
    </message>
    <message>
        <source>File of the weights, or their folder</source>
        <translation>Datei der Gewichte, oder ihr Ordner</translation>
    </message>
    <message>
        <source>NAME, or URL and SHA256</source>
        <translation>NAME, oder URL und SHA256</translation>
    </message>
    <message>
        <source>The action {action} needs {parameters}.</source>
        <translation>Die Aktion {action} braucht {parameters}.</translation>
    </message>
    <message>
        <source>The action list shows all names.</source>
        <translation>Die Aktion list zeigt alle Namen.</translation>
    </message>
    <message>
        <source>about {time} left, {speed} per minute</source>
        <translation>noch etwa {time}, {speed} je Minute</translation>
    </message>
    <message>
        <source>Diagnostics of KSDiff</source>
        <translation>Diagnose von KSDiff</translation>
    </message>
    <message>
        <source>The diagnostics are on the clipboard. Paste them into your report.</source>
        <translation>Die Diagnose ist in der Zwischenablage. Fügen Sie sie in Ihre Meldung ein.</translation>
    </message>
    <message>
        <source>Gathering diagnostics…</source>
        <translation>Diagnose wird gesammelt…</translation>
    </message>
    <message>
        <source>Looking at the images…</source>
        <translation>Die Bilder werden angesehen…</translation>
    </message>
    <message>
        <source>Looking at the images</source>
        <translation>Die Bilder werden angesehen</translation>
    </message>
    <message>
        <source>How long it takes is known after the first run.</source>
        <translation>Wie lange es dauert, ist nach dem ersten Lauf bekannt.</translation>
    </message>
    <message>
        <source>Takes about {time} on {device}, as fast as the last run.</source>
        <translation>Dauert etwa {time} auf {device}, so schnell wie der letzte Lauf.</translation>
    </message>
    <message>
        <source>Choose the two layers to see what is known of them.</source>
        <translation>Wählen Sie die beiden Layer, um zu sehen, was von ihnen bekannt ist.</translation>
    </message>
    <message>
        <source>Python with PyTorch</source>
        <translation>Python mit PyTorch</translation>
    </message>
    <message>
        <source>the Python of QGIS</source>
        <translation>das Python von QGIS</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Ergebnis der Prüfung</translation>
    </message>
    <message>
        <source>Testing {python}</source>
        <translation>{python} wird geprüft</translation>
    </message>
    <message>
        <source>Install that there, or make a Python as shown below.</source>
        <translation>Installieren Sie das dort, oder legen Sie ein Python wie unten gezeigt an.</translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation>Die Prüfung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The method ksdiff needs PyTorch. If the Python of QGIS has none, choose another Python that has it, or the folder of its environment. QGIS then sends it the pixels and writes what comes back; nothing is installed in QGIS.</source>
        <translation>Die Methode ksdiff braucht PyTorch. Hat das Python von QGIS keines, wählen Sie ein anderes Python, das es hat, oder den Ordner seiner Umgebung. QGIS schickt ihm dann die Pixel und schreibt, was zurückkommt; in QGIS wird nichts installiert.</translation>
    </message>
    <message>
        <source>Where KSDiff computes</source>
        <translation>Wo KSDiff rechnet</translation>
    </message>
    <message>
        <source>The environment variable {name} goes before this setting: {python}</source>
        <translation>Die Umgebungsvariable {name} geht dieser Einstellung vor: {python}</translation>
    </message>
    <message>
        <source>KSDiff preview</source>
        <translation>KSDiff-Vorschau</translation>
    </message>
    <message>
        <source>Both sides show the MS as it is.</source>
        <translation>Beide Seiten zeigen MS, wie es ist.</translation>
    </message>
    <message>
        <source>Choose a method on one of them.</source>
        <translation>Wählen Sie auf einer von ihnen eine Methode.</translation>
    </message>
    <message>
        <source>Preview of KSDiff</source>
        <translation>Vorschau von KSDiff</translation>
    </message>
    <message>
        <source>Reading the scene</source>
        <translation>Die Szene wird gelesen</translation>
    </message>
    <message>
        <source>Cancelled; nothing was kept.</source>
        <translation>Abgebrochen; nichts wurde behalten.</translation>
    </message>
    <message>
        <source>Press Preview to see the other method.</source>
        <translation>Drücken Sie auf Vorschau, um die andere Methode zu sehen.</translation>
    </message>
    <message>
        <source>{width} x {height} PAN pixels, {time} on {device}.</source>
        <translation>{width} x {height} PAN-Pixel, {time} auf {device}.</translation>
    </message>
    <message>
        <source>The map shows {wanted} million pixels and a preview has at most {most}: this is the middle. Zoom in to choose another place.</source>
        <translation>Die Karte zeigt {wanted} Millionen Pixel, und eine Vorschau hat höchstens {most}: Dies ist die Mitte. Zoomen Sie hinein, um eine andere Stelle zu wählen.</translation>
    </message>
    <message>
        <source>Pre&amp;view what the map shows</source>
        <translation>&amp;Vorschau dessen, was die Karte zeigt</translation>
    </message>
    <message>
        <source>&amp;Show on the map</source>
        <translation>In der &amp;Karte zeigen</translation>
    </message>
    <message>
        <source>&amp;Pansharpen the whole scene…</source>
        <translation>Die ganze Szene &amp;schärfen…</translation>
    </message>
    <message>
        <source>&amp;Multispectral</source>
        <translation>&amp;Multispektral</translation>
    </message>
    <message>
        <source>Pan&amp;chromatic</source>
        <translation>Pan&amp;chromatisch</translation>
    </message>
    <message>
        <source>&amp;Left side</source>
        <translation>&amp;Linke Seite</translation>
    </message>
    <message>
        <source>&amp;Right side</source>
        <translation>&amp;Rechte Seite</translation>
    </message>
    <message>
        <source>&amp;Divider</source>
        <translation>&amp;Trennlinie</translation>
    </message>
    <message>
        <source>Drag the divider on the map</source>
        <translation>Trennlinie in der Karte ziehen</translation>
    </message>
    <message>
        <source>Keys: comma and full stop on the map, arrows on the slider</source>
        <translation>Tasten: Komma und Punkt in der Karte, Pfeile am Schieber</translation>
    </message>
    <message>
        <source>Fuse the part of the scene that the map shows. Its pixels are those that the whole run would give.</source>
        <translation>Den Teil der Szene schärfen, den die Karte zeigt. Seine Pixel sind die, die der ganze Lauf ergäbe.</translation>
    </message>
    <message>
        <source>Open the algorithm with these layers and the method</source>
        <translation>Den Algorithmus mit diesen Layern und der Methode öffnen</translation>
    </message>
    <message>
        <source>MS as it is</source>
        <translation>MS, wie es ist</translation>
    </message>
    <message>
        <source>MS interpolated</source>
        <translation>MS interpoliert</translation>
    </message>
    <message>
        <source>How to make a Python with PyTorch</source>
        <translation>Wie man ein Python mit PyTorch anlegt</translation>
    </message>
    <message>
        <source>With Python from python.org or of your system</source>
        <translation>Mit dem Python von python.org oder Ihres Systems</translation>
    </message>
    <message>
        <source>With conda or Miniforge</source>
        <translation>Mit conda oder Miniforge</translation>
    </message>
    <message>
        <source>Way to make it</source>
        <translation>Weg dorthin</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Run this in a terminal; it takes about 1 GB on the disk and computes on the CPU. Then choose the folder {folder} above and test it. For an NVIDIA GPU install the build of PyTorch that pytorch.org names for your system.</source>
        <translation>Führen Sie dies in einem Terminal aus; es braucht etwa 1 GB auf der Platte und rechnet auf der CPU. Wählen Sie dann oben den Ordner {folder} und prüfen Sie ihn. Für eine NVIDIA-GPU installieren Sie den Build von PyTorch, den pytorch.org für Ihr System nennt.</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>Compare the selected weights with their published SHA-256</source>
        <translation>Gewählte Gewichte mit ihrem veröffentlichten SHA-256 vergleichen</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>Add weights from a file, without a network</source>
        <translation>Gewichte aus einer Datei hinzufügen, ohne Netz</translation>
    </message>
    <message>
        <source>&amp;Download…</source>
        <translation>&amp;Herunterladen…</translation>
    </message>
    <message>
        <source>Add weights from the list, or from an address</source>
        <translation>Gewichte aus der Liste oder von einer Adresse hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>Delete weights that were added; those of KSDiff stay</source>
        <translation>Hinzugefügte Gewichte löschen; die von KSDiff bleiben</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>Show the file of the selected weights in the file manager</source>
        <translation>Datei der gewählten Gewichte im Dateiverwalter zeigen</translation>
    </message>
    <message>
        <source>Verify weights</source>
        <translation>Gewichte prüfen</translation>
    </message>
    <message>
        <source>Import weights</source>
        <translation>Gewichte importieren</translation>
    </message>
    <message>
        <source>Download weights</source>
        <translation>Gewichte herunterladen</translation>
    </message>
    <message>
        <source>Delete the files of these weights?

{names}</source>
        <translation>Die Dateien dieser Gewichte löschen?

{names}</translation>
    </message>
    <message>
        <source>Remove weights</source>
        <translation>Gewichte entfernen</translation>
    </message>
    <message>
        <source>Removed: {names}.</source>
        <translation>Entfernt: {names}.</translation>
    </message>
    <message>
        <source>{folder} cannot be made: {error}.</source>
        <translation>{folder} kann nicht angelegt werden: {error}.</translation>
    </message>
    <message>
        <source>Check that the folder above it can be written.</source>
        <translation>Prüfen Sie, ob der Ordner darüber beschreibbar ist.</translation>
    </message>
    <message>
        <source>Weights are what the network of KSDiff has learned. Pansharpen uses those called ksdiff, unless you give it the name of others.</source>
        <translation>Gewichte sind, was das Netz von KSDiff gelernt hat. Pansharpening verwendet die namens ksdiff, sofern Sie nicht den Namen anderer angeben.</translation>
    </message>
    <message>
        <source>{name} is ready. Give this name as “Weights” of Pansharpen.</source>
        <translation>{name} ist bereit. Geben Sie diesen Namen als „Gewichte“ des Pansharpenings an.</translation>
    </message>
    <message>
        <source>Verified: {names}.</source>
        <translation>Geprüft: {names}.</translation>
    </message>
    <message>
        <source>&amp;Replace other weights of this name</source>
        <translation>Andere Gewichte dieses Namens &amp;ersetzen</translation>
    </message>
    <message>
        <source>Details of the weights</source>
        <translation>Einzelheiten der Gewichte</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Choose weights</source>
        <translation>Gewichte wählen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>&amp;Herunterladen</translation>
    </message>
    <message>
        <source>64 digits 0 to 9 and a to f</source>
        <translation>64 Ziffern 0 bis 9 und a bis f</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;SHA-256</source>
        <translation>&amp;SHA-256</translation>
    </message>
    <message>
        <source>What does not have this SHA-256 will not be installed.</source>
        <translation>Was nicht diesen SHA-256 hat, wird nicht installiert.</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>No {role} raster was given.</source>
        <translation>Es wurde kein {role}-Raster angegeben.</translation>
    </message>
    <message>
        <source>Choose a layer or a file.</source>
        <translation>Wählen Sie einen Layer oder eine Datei.</translation>
    </message>
    <message>
        <source>{name} ({key}) cannot be {value}.</source>
        <translation>{name} ({key}) kann nicht {value} sein.</translation>
    </message>
    <message>
        <source>Give a value that the parameter allows.</source>
        <translation>Geben Sie einen Wert an, den der Parameter erlaubt.</translation>
    </message>
    <message>
        <source>Choose from {options}.</source>
        <translation>Wählen Sie aus {options}.</translation>
    </message>
    <message>
        <source>Give a whole number from {least} to {most}.</source>
        <translation>Geben Sie eine ganze Zahl von {least} bis {most} an.</translation>
    </message>
    <message>
        <source>Give a number from {least} to {most}.</source>
        <translation>Geben Sie eine Zahl von {least} bis {most} an.</translation>
    </message>
    <message>
        <source>Give a number.</source>
        <translation>Geben Sie eine Zahl an.</translation>
    </message>
    <message>
        <source>{name} was chosen as both PAN and MS.</source>
        <translation>{name} wurde sowohl als PAN als auch als MS gewählt.</translation>
    </message>
    <message>
        <source>Choose two rasters of the same scene.</source>
        <translation>Wählen Sie zwei Raster derselben Szene.</translation>
    </message>
    <message>
        <source>Choose a file name that ends with {suffix}.</source>
        <translation>Wählen Sie einen Dateinamen, der auf {suffix} endet.</translation>
    </message>
    <message>
        <source>No output file was given.</source>
        <translation>Es wurde keine Ausgabedatei angegeben.</translation>
    </message>
    <message>
        <source>{name} is not a raster; a {role} raster is needed.</source>
        <translation>{name} ist kein Raster; es wird ein {role}-Raster gebraucht.</translation>
    </message>
    <message>
        <source>Choose a raster layer.</source>
        <translation>Wählen Sie einen Rasterlayer.</translation>
    </message>
    <message>
        <source>{name} comes from the provider “{kind}” and has no original pixel values.</source>
        <translation>{name} kommt vom Datenanbieter „{kind}“ und hat keine ursprünglichen Pixelwerte.</translation>
    </message>
    <message>
        <source>Choose a raster file as the {role} raster.</source>
        <translation>Wählen Sie eine Rasterdatei als {role}-Raster.</translation>
    </message>
    <message>
        <source>The layer {name} is broken: its file cannot be opened.</source>
        <translation>Der Layer {name} ist defekt: Seine Datei kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Repair its data source.</source>
        <translation>Reparieren Sie seine Datenquelle.</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>Maske</translation>
    </message>
    <message>
        <source>The mask {name} is neither a layer of polygons nor a raster.</source>
        <translation>Die Maske {name} ist weder ein Polygon-Layer noch ein Raster.</translation>
    </message>
    <message>
        <source>Choose a polygon layer or a raster.</source>
        <translation>Wählen Sie einen Polygon-Layer oder ein Raster.</translation>
    </message>
    <message>
        <source>The mask {name} cannot be saved: {problem}.</source>
        <translation>Die Maske {name} kann nicht gespeichert werden: {problem}.</translation>
    </message>
    <message>
        <source>Save the layer as a file and choose that.</source>
        <translation>Speichern Sie den Layer als Datei und wählen Sie diese.</translation>
    </message>
    <message>
        <source>Pansharpen with KSDiff…</source>
        <translation>Pansharpening mit KSDiff…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Weights…</source>
        <translation>Gewichte…</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>Optionen…</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Diagnose kopieren</translation>
    </message>
    <message>
        <source>The map shows a place far from the panchromatic layer.</source>
        <translation>Die Karte zeigt eine Stelle weit weg vom panchromatischen Layer.</translation>
    </message>
    <message>
        <source>Zoom to that layer first.</source>
        <translation>Zoomen Sie zuerst auf diesen Layer.</translation>
    </message>
    <message>
        <source>The Python of QGIS has no PyTorch.</source>
        <translation>Das Python von QGIS hat kein PyTorch.</translation>
    </message>
    <message>
        <source>The Python of QGIS has PyTorch{version}.</source>
        <translation>Das Python von QGIS hat PyTorch{version}.</translation>
    </message>
    <message>
        <source>none, and none is needed</source>
        <translation>keines, und es wird keines gebraucht</translation>
    </message>
    <message>
        <source>KSDiff can compute there, on the GPU {device}.</source>
        <translation>KSDiff kann dort rechnen, auf der GPU {device}.</translation>
    </message>
    <message>
        <source>KSDiff can compute there, on the GPU of Apple.</source>
        <translation>KSDiff kann dort rechnen, auf der GPU von Apple.</translation>
    </message>
    <message>
        <source>KSDiff can compute there, on the CPU.</source>
        <translation>KSDiff kann dort rechnen, auf der CPU.</translation>
    </message>
    <message>
        <source>This Python has 32 bit; PyTorch needs one with 64 bit.</source>
        <translation>Dieses Python hat 32 Bit; PyTorch braucht eines mit 64 Bit.</translation>
    </message>
    <message>
        <source>KSDiff cannot compute there. Missing or broken: {packages}.</source>
        <translation>KSDiff kann dort nicht rechnen. Es fehlt oder ist kaputt: {packages}.</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>nicht installiert</translation>
    </message>
    <message>
        <source>Device: CPU</source>
        <translation>Gerät: CPU</translation>
    </message>
    <message>
        <source>Device: {name}, {memory} MB</source>
        <translation>Gerät: {name}, {memory} MB</translation>
    </message>
    <message>
        <source>KSDiff pansharpening</source>
        <translation>KSDiff-Pansharpening</translation>
    </message>
    <message>
        <source>{name} (pansharpened)</source>
        <translation>{name} (geschärft)</translation>
    </message>
    <message>
        <source>The method ksdiff needs PyTorch, which the Python of QGIS does not have.</source>
        <translation>Die Methode ksdiff braucht PyTorch, das im Python von QGIS fehlt.</translation>
    </message>
    <message>
        <source>Choose a Python that has it under Settings, Options, KSDiff, or the method mtf-glp-hpm, which needs nothing.</source>
        <translation>Wählen Sie ein Python, das es hat, unter Einstellungen, Optionen, KSDiff, oder die Methode mtf-glp-hpm, die nichts braucht.</translation>
    </message>
    <message>
        <source>PyTorch of {python}</source>
        <translation>PyTorch von {python}</translation>
    </message>
    <message>
        <source>PyTorch not installed</source>
        <translation>PyTorch nicht installiert</translation>
    </message>
    <message>
        <source>Unexpected {kind}: {error}.</source>
        <translation>Unerwarteter Fehler {kind}: {error}.</translation>
    </message>
    <message>
        <source>Please report it.</source>
        <translation>Bitte melden Sie ihn.</translation>
    </message>
    <message>
        <source>Removed {path}.</source>
        <translation>{path} wurde entfernt.</translation>
    </message>
    <message>
        <source>{name} is ready: {path}</source>
        <translation>{name} ist bereit: {path}</translation>
    </message>
    <message>
        <source>Verifying {name}</source>
        <translation>Prüfe {name}</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>Lizenz: {licence}</translation>
    </message>
    <message>
        <source>Trained on: {data}</source>
        <translation>Trainiert mit: {data}</translation>
    </message>
    <message>
        <source>Folder of your own weights</source>
        <translation>Ordner Ihrer eigenen Gewichte</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Trainiert mit</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>can be downloaded</source>
        <translation>kann geladen werden</translation>
    </message>
    <message>
        <source>without known hash</source>
        <translation>ohne bekannten Hash</translation>
    </message>
    <message>
        <source>not as expected</source>
        <translation>nicht wie erwartet</translation>
    </message>
    <message>
        <source>Nobody has stated a SHA-256 to compare this file with. Import it to have one kept.</source>
        <translation>Niemand hat einen SHA-256 genannt, mit dem diese Datei verglichen werden könnte. Importieren Sie sie, damit einer festgehalten wird.</translation>
    </message>
    <message>
        <source>This file is damaged, or not the one that is known by this name. Remove it, or get it anew.</source>
        <translation>Diese Datei ist beschädigt oder nicht die, die unter diesem Namen bekannt ist. Entfernen Sie sie, oder besorgen Sie sie neu.</translation>
    </message>
    <message>
        <source>ships with KSDiff</source>
        <translation>gehört zu KSDiff</translation>
    </message>
    <message>
        <source>download</source>
        <translation>zum Herunterladen</translation>
    </message>
    <message>
        <source>added by you</source>
        <translation>von Ihnen hinzugefügt</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
</context>
</TS>
